"""For the whole suite: no window on anybody's screen, no data of this user's own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.text.language import forget_language

# Before the first window; `QT_QPA_PLATFORM=xcb ./run test` shows them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    """One for the run, made first: else a verb tried here makes one that can show no window."""
    return qapp


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that names no folder must never find, or touch, a school of this user's."""
    monkeypatch.setenv("UPPROP_DATA", str(tmp_path / "upprop-data"))


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """A language that one test has chosen does not outlive it."""
    yield
    application = QCoreApplication.instance()
    if application is not None:
        forget_language(application)
