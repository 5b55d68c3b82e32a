"""For the whole suite: no window on anybody's screen, no data of this user's own."""

import os
from pathlib import Path

import pytest

# Before the first import of Qt; `QT_QPA_PLATFORM=xcb ./run test` shows the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that names no folder must never find, or touch, a school of this user's."""
    monkeypatch.setenv("UPPROP_DATA", str(tmp_path / "upprop-data"))
