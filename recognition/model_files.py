"""Which model files may be used: named, licensed, measured and pinned; every other is refused.

The manifest is `assets/models/manifest.toml`. A file is verified before any parser sees it. Some
files come with the installed package `face_recognition_models`, which is located and never
imported (its import needs a part of setuptools that is gone). Its 68-point file is not in the
manifest: its licence forbids commercial use, so it is not even opened. The others are brought by
the school (`upprop models add FILE`) into a folder of its own; nothing is ever downloaded.
"""

import hashlib
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

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
        sha256: hexadecimal digest of the whole file.
        size: in bytes.
        package: the installed package whose `models` folder carries it; empty when the school
            brings the file.
    """

    name: str
    purpose: str
    licence: str
    source: str
    sha256: str
    size: int
    package: str = ""

    @property
    def is_brought(self) -> bool:
        """True when no package carries the file, so that the school brings it."""
        return not self.package

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

    def read(self, path: Path) -> bytes:
        """The content of a brought file: read once, verified, and these very bytes handed on.

        Raises:
            ModelRefused: model_not_added (name, source), model_wrong_size, model_wrong_digest
                (name).
        """
        try:
            with path.open("rb") as file:
                content = file.read(self.size + 1)
        except OSError as error:
            raise self._not_added() from error
        if len(content) != self.size:
            raise ModelRefused("model_wrong_size", name=self.name)
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise ModelRefused("model_wrong_digest", name=self.name)
        return content

    def path_in(self, folder: Path | None) -> Path:
        """Where a brought file lies.

        Raises:
            ModelRefused: model_not_added (name, source) when there is no such folder at all.
        """
        if folder is None:
            raise self._not_added()
        return folder / self.name

    def _not_added(self) -> ModelRefused:
        return ModelRefused("model_not_added", name=self.name, source=self.source)


@dataclass(frozen=True)
class KnownEngine:
    """One way of recognising faces, and the files that it is made of.

    Attributes:
        name: what a person calls it: "standard", "precise".
        engine_id: what stands in each of its templates.
        files: names of its model files.
        values: how many values a template has.
        training: what its maker says about the pictures that it learnt from.
        or_files: names of other files that make the same engine; empty when there are none.
    """

    name: str
    engine_id: str
    files: tuple[str, ...]
    values: int
    training: str
    or_files: tuple[str, ...] = ()

    @property
    def models(self) -> tuple[ModelFile, ...]:
        """Its files, each with licence, source and digest."""
        return tuple(manifest()[name] for name in self.files)

    def is_made_of(self, present: Collection[str]) -> bool:
        """True when the files of these names are enough."""
        sets = [self.files, self.or_files] if self.or_files else [self.files]
        return any(all(name in present for name in each) for each in sets)


@dataclass(frozen=True)
class CalibrationFile:
    """What was measured of an engine, shipped beside the manifest: distances, or error rates.

    Attributes:
        engine_id: whose distances.
        name: the file's name.
        sha256: hexadecimal digest of the whole file.
        size: in bytes.
    """

    engine_id: str
    name: str
    sha256: str
    size: int

    def content(self) -> bytes:
        """Its content, verified: read once, and these very bytes handed on.

        Raises:
            ModelRefused: model_missing, model_wrong_size, model_wrong_digest (name).
        """
        try:
            with (MANIFEST.parent / self.name).open("rb") as file:
                content = file.read(self.size + 1)
        except OSError as error:
            raise ModelRefused("model_missing", name=self.name) from error
        if len(content) != self.size:
            raise ModelRefused("model_wrong_size", name=self.name)
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise ModelRefused("model_wrong_digest", name=self.name)
        return content


@cache
def manifest() -> dict[str, ModelFile]:
    """Every model file that may be used, by name."""
    return {entry["name"]: ModelFile(**entry) for entry in _tables("model")}


@cache
def known_engines() -> dict[str, KnownEngine]:
    """Every engine, by name."""
    return {
        entry["name"]: KnownEngine(**{k: _frozen(v) for k, v in entry.items()})
        for entry in _tables("engine")
    }


@cache
def calibration_files() -> dict[str, CalibrationFile]:
    """The calibration of each engine that has one, by engine id."""
    return {entry["engine_id"]: CalibrationFile(**entry) for entry in _tables("calibration")}


@cache
def evaluation_files() -> dict[str, CalibrationFile]:
    """The measured error rates of each engine that has been evaluated, by engine id."""
    return {entry["engine_id"]: CalibrationFile(**entry) for entry in _tables("evaluation")}


def model_named(name: str) -> ModelFile:
    """What the manifest says of a file.

    Raises:
        ModelRefused: model_unknown when it says nothing.
    """
    model = manifest().get(name)
    if model is None:
        raise ModelRefused("model_unknown", name=name)
    return model


def model_with_digest(sha256: str) -> ModelFile | None:
    """The model file with this content, whatever it is called where it lies."""
    return next((model for model in manifest().values() if model.sha256 == sha256), None)


def verified_path(name: str) -> Path:
    """Where the named model file of a package lies, once its content has been verified.

    Raises:
        ModelRefused: model_unknown when the manifest does not name it; else as `verify`.
    """
    model = model_named(name)
    path = _package_folder(model) / name
    model.verify(path)
    return path


def verified_bytes(name: str, folder: Path | None) -> bytes:
    """The content of a model file that the school has brought, verified.

    Args:
        name: in the manifest.
        folder: where brought files lie; None when there is no such place.

    Raises:
        ModelRefused: model_unknown, model_not_added, model_wrong_size, model_wrong_digest.
    """
    model = model_named(name)
    return model.read(model.path_in(folder))


def path_of(model: ModelFile, folder: Path | None) -> Path | None:
    """Where the file would lie; None when that place does not exist here. Nothing is verified."""
    if model.is_brought:
        return folder / model.name if folder is not None else None
    try:
        return _package_folder(model) / model.name
    except ModelRefused:
        return None


def _tables(kind: str) -> list[dict[str, Any]]:
    content = tomllib.loads(MANIFEST.read_text(encoding="utf-8"))
    tables: list[dict[str, Any]] = content.get(kind, [])
    return tables


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _package_folder(model: ModelFile) -> Path:
    spec = find_spec(model.package) if model.package else None
    if spec is None or not spec.submodule_search_locations:
        raise ModelRefused("model_missing", name=model.name)
    return Path(spec.submodule_search_locations[0]) / "models"
