"""Which model files may be used: named, licensed, measured and pinned; every other is refused.

The manifest is `assets/models/manifest.toml`. A file is verified before any parser sees it. The
files come with the installed package `face_recognition_models`, which is located and never
imported (its import needs a part of setuptools that is gone). Its 68-point file is not in the
manifest: its licence forbids commercial use, so it is not even opened.
"""

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from recognition.errors import ModelRefused

MANIFEST = Path(__file__).parents[1] / "assets" / "models" / "manifest.toml"


@dataclass(frozen=True)
class ModelFile:
    """One model file that may be used.

    Attributes:
        name: the file's name.
        purpose: what it is used for.
        licence: SPDX identifier.
        source: where it comes from.
        package: the installed package whose `models` folder carries it.
        sha256: hexadecimal digest of the whole file.
        size: in bytes.
    """

    name: str
    purpose: str
    licence: str
    source: str
    package: str
    sha256: str
    size: int

    def verify(self, path: Path) -> None:
        """Refuse any other content.

        Raises:
            ModelRefused: model_missing, model_wrong_size, model_wrong_digest (name).
        """
        try:
            size = path.stat().st_size
        except OSError as error:
            raise ModelRefused("model_missing", name=self.name) from error
        if size != self.size:
            raise ModelRefused("model_wrong_size", name=self.name)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != self.sha256:
            raise ModelRefused("model_wrong_digest", name=self.name)


@cache
def manifest() -> dict[str, ModelFile]:
    """Every model file that may be used, by name."""
    entries = tomllib.loads(MANIFEST.read_text(encoding="utf-8"))["model"]
    return {entry["name"]: ModelFile(**entry) for entry in entries}


def verified_path(name: str) -> Path:
    """Where the named model file lies, once its content has been verified.

    Raises:
        ModelRefused: model_unknown when the manifest does not name it; else as `verify`.
    """
    model = manifest().get(name)
    if model is None:
        raise ModelRefused("model_unknown", name=name)
    path = _folder(model) / name
    model.verify(path)
    return path


def _folder(model: ModelFile) -> Path:
    spec = find_spec(model.package)
    if spec is None or not spec.submodule_search_locations:
        raise ModelRefused("model_missing", name=model.name)
    return Path(spec.submodule_search_locations[0]) / "models"
