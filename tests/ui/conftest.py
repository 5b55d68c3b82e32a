"""One application without a display, and a check that nothing is left behind."""

import os
import threading
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.session import AppServices
from app.ui.theme import apply_theme
from app.workers.check_in_station import CheckInStation
from app.workers.records import RecordsThread
from tests.support.ui import Desk


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """The program's own look, once."""
    apply_theme(qapp)


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a thread or a window."""
    before = set(threading.enumerate())
    yield
    for window in qapp.topLevelWidgets():
        window.close()
    qapp.processEvents()
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def desk() -> Desk:
    """What a test may change about the world around a screen."""
    return Desk()


@pytest.fixture
def records() -> Iterator[RecordsThread]:
    """A running records thread."""
    thread = RecordsThread()
    thread.start()
    yield thread
    assert thread.stop()


@pytest.fixture
def station() -> Iterator[CheckInStation]:
    """An idle check-in station."""
    idle = CheckInStation()
    yield idle
    assert idle.stop()


@pytest.fixture
def services(desk: Desk, records: RecordsThread, station: CheckInStation) -> AppServices:
    """The services of the desk."""
    return desk.services(records, station)
