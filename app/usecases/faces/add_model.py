"""Takes in a model file that the school brings, and says which files there are.

Needs no school to be open and nobody signed in: a model file holds no personal data. Nothing is
downloaded, and no content but a pinned one is ever kept or parsed.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.atomic_file import write_whole
from app.domain.work import UNWATCHED, Work
from recognition.errors import ModelRefused
from recognition.model_files import ModelFile, manifest, model_with_digest, path_of

_BLOCK_BYTES: Final = 8 * 1024**2


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


def add_model(file: Path, folder: Path, work: Work = UNWATCHED) -> ModelFile:
    """Copy a known model file into the school's folder, under the name that it is known by.

    What is kept is what was measured: the content is read once. A file that comes with Upprop
    itself is recognised and not copied.

    Args:
        file: what somebody brought; its name does not matter.
        folder: where brought files lie.
        work: stepped after every few megabytes.

    Raises:
        ModelRefused: model_missing when it cannot be read, model_unknown when its content is not
            that of a known file (name).
        Unavailable: file_not_written; what was there before still stands.
        Cancelled: `cancelled`; likewise.
    """
    content = _read(file, work)
    digest = hashlib.sha256()
    for at in range(0, len(content), _BLOCK_BYTES):
        work.step()
        digest.update(content[at : at + _BLOCK_BYTES])
    model = model_with_digest(digest.hexdigest())
    work.last_chance()
    if model is None:
        raise ModelRefused("model_unknown", name=file.name)
    if model.is_brought:
        write_whole(folder / model.name, content)
    return model


def find_models(folder: Path, work: Work = UNWATCHED) -> tuple[FoundModel, ...]:
    """Every known model file, verified where it is here: each is read to its end.

    Raises:
        Cancelled: `cancelled`.
    """
    known, found = tuple(manifest().values()), list[FoundModel]()
    for model in known:
        work.step(len(found), len(known))
        found.append(FoundModel(model, _state(model, folder)))
    return tuple(found)


def _read(file: Path, work: Work) -> bytes:
    """The content, but never more than a byte beyond the largest known file."""
    left = 1 + max(model.size for model in manifest().values())
    content = bytearray()
    try:
        of = file.stat().st_size
        with file.open("rb") as opened:
            while left > len(content) and (block := opened.read(_BLOCK_BYTES)):
                content += block[: left - len(content)]
                work.step(len(content), of)
        return bytes(content)
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
