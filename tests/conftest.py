"""For the whole suite: no window on anybody's screen, no data of this user's own."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.bootstrap.screenshots.command import offscreen
from app.text.language import forget_language

# Before the first window; `QT_QPA_PLATFORM=xcb ./run test` shows them.
os.environ.setdefault("QT_QPA_PLATFORM", offscreen())

MEMORY_DISK: Final = Path("/dev/shm")  # noqa: S108 - pytest makes private folders in it
ENOUGH_BYTES: Final = 2 << 30

# Each confirmed act waits for the disk, and thousands are confirmed here. Nothing that is tried
# needs the disk to be a slow one; `TMPDIR=/tmp ./run test` takes it all the same.
if MEMORY_DISK.is_dir() and shutil.disk_usage(MEMORY_DISK).free > ENOUGH_BYTES:
    tempfile.tempdir = os.environ.setdefault("TMPDIR", str(MEMORY_DISK))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a slow test first: at the end one of them would keep a single worker busy."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


# As in the program (app.workers.garbage): a collection on another thread would end parts of a
# window there. The main thread collects between tests, young garbage often and all of it at times.
gc.disable()
OFTEN, SELDOM = 10, 500
_finished = count(1)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect between tests what Python would have collected at any time."""
    finished = next(_finished)
    gc.collect((finished % OFTEN == 0) + (finished % SELDOM == 0))


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
