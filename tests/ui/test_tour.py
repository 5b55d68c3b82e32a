"""The tour: a minute on the real screens, by keyboard, left at any moment."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from pytestqt.qtbot import QtBot

from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.main_window import MainWindow
from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices
from app.ui.session import AppServices
from app.ui.tour.stops import stops
from app.ui.tour.view import Tour, beside_hole
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import PageContext
from tests.support.school import SmallSchool
from tests.support.ui import Desk, cut_texts, find, press, unnamed
from tests.support.ui_lesson import Room, station_parts

WORDS_A_MINUTE = 200


@pytest.fixture
def tour(qtbot: QtBot, desk: Desk, begun: tuple[MainWindow, SmallSchool]) -> Tour:
    """The tour on the start view of a class."""
    window, _ = begun
    desk.parts = station_parts(Room())
    choice = window.page
    assert isinstance(choice, LessonChoicePage)
    qtbot.waitUntil(lambda: window.focusWidget() is not None and choice.presenter.day is not None)
    made = Tour(window)
    qtbot.waitUntil(lambda: not made.is_waiting)
    return made


def test_the_tour_goes_from_the_first_lesson_to_the_account(
    qtbot: QtBot, tour: Tour, begun: tuple[MainWindow, SmallSchool]
) -> None:
    """Enter alone leads through all stops; the lesson is begun on the way."""
    window, _ = begun
    titles = []
    for _ in stops():
        qtbot.waitUntil(lambda: not tour.is_waiting, timeout=10_000)
        assert tour.next.hasFocus()
        assert unnamed(tour) == []
        assert cut_texts(tour) == []
        titles.append(tour.stop.title)
        press(tour.next, Qt.Key.Key_Return)
    assert titles == [stop.title for stop in stops()]
    assert not tour.isVisible()
    assert isinstance(window.page, LessonPage)


def test_the_tour_takes_a_minute() -> None:
    """At an ordinary reading speed."""
    words = sum(len(f"{stop.title} {stop.words}".split()) for stop in stops())
    assert words <= WORDS_A_MINUTE


def test_escape_leaves_the_tour_and_gives_the_keyboard_back(
    tour: Tour, begun: tuple[MainWindow, SmallSchool]
) -> None:
    """At any stop; nothing was done."""
    window, _ = begun
    press(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert window.focusWidget() is not None
    assert not tour.isAncestorOf(window.focusWidget())


def test_tab_stays_in_the_callout(tour: Tour) -> None:
    """What lies beneath the veil is not reached by accident."""
    press(tour.next, Qt.Key.Key_Tab)
    assert tour.skip.hasFocus()
    press(tour.skip, Qt.Key.Key_Tab)
    assert tour.next.hasFocus()


def test_the_tour_begins_from_the_first_screen(qtbot: QtBot, services: AppServices) -> None:
    """The second way into the demo school opens it and wishes for the tour."""
    page = WelcomePage(PageContext(services, Navigator(), Notices(), Place(Screen.WELCOME), None))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.context.navigator.tour_wished):
        find(page, Button, "Try it with a tour of one minute").click()


def test_only_the_demo_school_is_toured(begun: tuple[MainWindow, SmallSchool]) -> None:
    """In a real lesson nothing is begun for show."""
    window, _ = begun
    window.show_around()
    assert window.findChildren(Tour) == []
    assert window.session is not None
    window.navigator.session_started.emit(replace(window.session, is_demo=True))
    window.show_around()
    (made,) = window.findChildren(Tour)
    made.end()


@pytest.mark.parametrize(
    "hole",
    [QRect(0, 0, 300, 700), QRect(900, 100, 400, 600), QRect(0, 0, 1366, 80), QRect(0, 0, 9, 9)],
)
def test_the_callout_covers_nothing_that_it_speaks_of(hole: QRect) -> None:
    """It stands beside, and whole within the window."""
    room, size = QRect(0, 0, 1366, 768), QSize(368, 200)
    place = QRect(beside_hole(hole, size, room), size)
    assert room.contains(place)
    assert not place.intersects(hole)
    assert beside_hole(room, size, room) != QPoint(0, 0)
