"""One application without a display, and a check that nothing is left behind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.text.language import forget_language, install_translator
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.pages import lesson_page
from app.ui.lesson.view import LessonPage
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.theme import apply_theme
from app.ui.widgets.page import Page
from app.workers.check_in_station import CheckInStation
from app.workers.records import RecordsThread
from tests.support.kiosk_corner import Corner
from tests.support.school import MONDAY as SCHOOL_MONDAY
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import Desk, press
from tests.support.ui_lesson import Later, Room, Stage, station_parts


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


@pytest.fixture
def begun(
    qtbot: QtBot, desk: Desk, records: RecordsThread, station: CheckInStation, tmp_path: Path
) -> Iterator[tuple[MainWindow, SmallSchool]]:
    """A window with the class's teacher signed in, on the start view, at the lesson's start."""
    later = Later(tmp_path / "class")
    desk.make_school, desk.now = later.make, SCHOOL_MONDAY
    pages = {**dict.fromkeys(Screen, Page), Screen.LESSON: lesson_page}
    window = MainWindow(desk.services(records, station), pages)
    qtbot.addWidget(window)
    window.show()
    signed_in: list[StaffMember] = []
    records.open(desk.opener(), signed_in.append)
    qtbot.waitUntil(lambda: bool(signed_in), timeout=10_000)
    assert later.small is not None
    window.navigator.session_started.emit(Session(signed_in[0], "Vasaskolan"))
    yield window, later.small
    window.close()


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, begun: tuple[MainWindow, SmallSchool]) -> Stage:
    """The lesson that is on now, started with Enter; its camera sees an empty room."""
    window, small = begun
    room = Room()
    desk.parts = station_parts(room)
    choice = window.page
    assert isinstance(choice, LessonChoicePage)
    qtbot.waitUntil(lambda: choice.presenter.day is not None)
    press(choice, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, LessonPage))
    page = window.page
    assert isinstance(page, LessonPage)
    qtbot.waitUntil(lambda: page.presenter.camera.view.is_seeing, timeout=10_000)
    return Stage(window, page, room, small)


@pytest.fixture
def corner(qtbot: QtBot, services: AppServices, tmp_path: Path) -> Iterator[Corner]:
    """An open kiosk."""
    made = Corner(OpenedDesk.over(qtbot, services, tmp_path, demo=True), tmp_path)
    left: list[object] = []
    made.window.left.connect(left.append)
    yield made
    if not left:
        made.window.presenter.end()
        made.leave()
        qtbot.waitUntil(lambda: bool(left))


@pytest.fixture
def spoken_languages(qapp: QApplication, corner: Corner) -> Iterator[Corner]:
    """A kiosk that really speaks; afterwards the program does as before."""
    before = QLocale()
    corner.speak = lambda code: install_translator(qapp, code)
    yield corner
    corner.speak = bool
    forget_language(qapp)
    QLocale.setDefault(before)
