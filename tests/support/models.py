"""Model files for tests: where they are. They are read in place, or copied into a test's folder.

The folder is ../shared/models beside the project, or $UPPROP_MODELS. A test that needs it calls
`models_or_skip`, which skips with the reason where it is absent.
"""

import os
from functools import cache
from pathlib import Path

import pytest

from recognition.backends import PRECISE, load_engine
from recognition.model_files import known_engines
from recognition.ports import FaceEngine

PROJECT = Path(__file__).parents[2]


def models_or_skip(engine: str = PRECISE) -> Path:
    """The folder with the files of an engine; skips the test where one of them is absent."""
    return folder_with(*(each.name for each in known_engines()[engine].models if each.is_brought))


def folder_with(*names: str) -> Path:
    """The folder with these model files; skips the test where one of them is absent."""
    folder = Path(os.environ.get("UPPROP_MODELS", PROJECT.parent / "shared" / "models"))
    for name in names:
        if not (folder / name).is_file():
            pytest.skip(f"no {name} here: neither in $UPPROP_MODELS nor in ../shared/models")
    return folder


def precise_engine() -> FaceEngine:
    """The precise engine, loaded once for all tests of a process; skips where it cannot be."""
    return _loaded(PRECISE, models_or_skip())


@cache
def _loaded(name: str, folder: Path) -> FaceEngine:
    return load_engine(name, folder)
