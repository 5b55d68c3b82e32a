"""Takes in a model file that the school brings, and says which files there are.

Needs no school to be open and nobody signed in: a model file holds no personal data. Nothing is
downloaded, and no content but a pinned one is ever kept or parsed.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.atomic_file import write_whole
from recognition.errors import ModelRefused
from recognition.model_files import ModelFile, manifest, model_with_digest, path_of


class ModelState(StrEnum):
    """Whether a known model file is here."""

    PRESENT = "present"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True)
class FoundModel:
    """A known model file and whether it is here."""

    model: ModelFile
    state: ModelState


def add_model(file: Path, folder: Path) -> ModelFile:
    """Copy a known model file into the school's folder, under the name that it is known by.

    What is kept is what was measured: the content is read once. A file that comes with Upprop
    itself is recognised and not copied.

    Args:
        file: what somebody brought; its name does not matter.
        folder: where brought files lie.

    Raises:
        ModelRefused: model_missing when it cannot be read, model_unknown when its content is not
            that of a known file (name).
        Unavailable: file_not_written; what was there before still stands.
    """
    content = _read(file)
    model = model_with_digest(hashlib.sha256(content).hexdigest())
    if model is None:
        raise ModelRefused("model_unknown", name=file.name)
    if model.is_brought:
        write_whole(folder / model.name, content)
    return model


def find_models(folder: Path) -> tuple[FoundModel, ...]:
    """Every known model file, verified where it is here."""
    return tuple(FoundModel(model, _state(model, folder)) for model in manifest().values())


def _read(file: Path) -> bytes:
    """The content, but never more than a byte beyond the largest known file."""
    largest = max(model.size for model in manifest().values())
    try:
        with file.open("rb") as opened:
            return opened.read(largest + 1)
    except OSError as error:
        raise ModelRefused("model_missing", name=file.name) from error


def _state(model: ModelFile, folder: Path) -> ModelState:
    path = path_of(model, folder)
    if path is None or not path.exists():
        return ModelState.MISSING
    try:
        model.verify(path)
    except ModelRefused:
        return ModelState.CHANGED
    return ModelState.PRESENT
