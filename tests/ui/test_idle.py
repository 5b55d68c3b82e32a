"""A window that nobody touches locks itself, and the lesson beneath goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.accounts.staff import StaffMember
from app.ui.caretaker import Caretaker
from app.ui.idle import IdleWatch, LockCover
from app.ui.main_window import MainWindow
from app.ui.navigation import Place, Screen
from app.ui.projector.board import SpotBoard
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import Page
from app.usecases.staff.make_substitute_key import make_substitute_key
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import find, press, texts

SMALL = QSize(683, 384)


class NamePage(Page):
    """A page with a name on it."""

    @override
    def title(self) -> str:
        """A student's name, as on a register."""
        return "Ada Alm"


@pytest.fixture
def at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """An opened school."""
    return OpenedDesk.over(qtbot, services, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, at_school: OpenedDesk) -> Iterator[MainWindow]:
    """The window, with the teacher signed in."""
    made = MainWindow(at_school.services, dict.fromkeys(Screen, NamePage))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    begin(made, at_school.small.teacher)
    yield made
    made.close()


def begin(window: MainWindow, actor: StaffMember, *, is_demo: bool = False) -> None:
    """Begin a session as the sign-in does."""
    window.navigator.session_started.emit(Session(actor, "School", is_demo=is_demo))


def cover_of(window: MainWindow) -> LockCover:
    """What lies over a locked window."""
    cover = window.findChild(LockCover)
    assert cover is not None
    return cover


def watch_of(window: MainWindow) -> IdleWatch:
    """What counts the minutes."""
    watch = window.findChild(IdleWatch)
    assert watch is not None
    return watch


def test_an_untouched_window_is_covered_and_opens_for_its_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Nothing beneath can be used; the page stays; a wrong passphrase is said at the field."""
    page, cover = window.page, cover_of(window)
    assert watch_of(window).is_counting
    watch_of(window).idle.emit()
    beneath = window.centralWidget()
    assert beneath is not None
    assert cover.isVisible()
    assert cover.geometry() == window.rect()
    assert not beneath.isEnabled()
    assert window.page is page
    cover.passphrase.setText("not this one")
    press(cover.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("not your passphrase" in words for words in texts(cover)))
    assert cover.is_locked
    cover.passphrase.setText(PASSPHRASE)
    press(cover.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not cover.isVisible())
    assert beneath.isEnabled()
    assert window.page is page
    assert watch_of(window).is_counting


def test_somebody_else_can_sign_in(qtbot: QtBot, window: MainWindow) -> None:
    """The session ends; nothing of the one before stays on the screen."""
    window.lock()
    find(cover_of(window), Button, "Sign in as somebody else").click()
    assert window.session is None
    assert cover_of(window).isVisible()
    qtbot.waitUntil(lambda: not cover_of(window).isVisible())
    assert window.navigator.place == Place(Screen.SIGN_IN)


def test_a_touch_begins_the_count_anew(qtbot: QtBot, window: MainWindow) -> None:
    """Nobody who works is locked out."""
    watch = watch_of(window)
    watch.begin(1)
    timer = watch._timer  # noqa: SLF001 - how long it has to go is seen nowhere else
    qtbot.wait(60)
    before = timer.remainingTime()
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert timer.remainingTime() > before


def test_the_demo_school_does_not_lock(window: MainWindow, at_school: OpenedDesk) -> None:
    """Everybody in it is invented."""
    window.navigator.session_ended.emit()
    begin(window, at_school.small.teacher, is_demo=True)
    assert not watch_of(window).is_counting


def test_an_administrator_is_told_that_there_is_no_recovery_sheet(
    qtbot: QtBot, window: MainWindow, at_school: OpenedDesk
) -> None:
    """From the first run on, until one is in the safe; a teacher is not."""
    said: list[str] = []
    window.notices.shown.connect(lambda words, *_rest: said.append(words))
    begin(window, at_school.small.teacher)
    at_school.settle()
    assert not any("recovery sheet" in words for words in said)
    begin(window, at_school.small.administrator)
    qtbot.waitUntil(lambda: any("No recovery sheet" in words for words in said))


def test_a_substitute_is_signed_out_when_the_key_is_over(
    qtbot: QtBot, window: MainWindow, at_school: OpenedDesk
) -> None:
    """By the program's own clock, in the middle of whatever is on the screen."""

    def visitor(small: SmallSchool) -> StaffMember:
        lessons = [small.lesson_id()]
        key = make_substitute_key(
            small.school, small.administrator, "Vera", lessons, lambda _sheet: None
        )
        return small.school.door.sign_in(key.user_name, key.passphrase)

    begin(window, at_school.ask(visitor))
    at_school.small.clock.advance(hours=3)
    caretaker = window.findChild(Caretaker)
    assert caretaker is not None
    caretaker.end_keys()  # a minute has passed
    qtbot.waitUntil(lambda: window.session is None)


@pytest.mark.parametrize("has_spot", [True, False])
def test_the_question_is_whole_on_a_small_screen(
    qtbot: QtBot, window: MainWindow, at_school: OpenedDesk, *, has_spot: bool
) -> None:
    """Field and buttons lie inside the window, also beside the spot's board."""
    window.resize(SMALL)
    cover = cover_of(window)
    board = SpotBoard() if has_spot else None
    cover.lock(Session(at_school.small.teacher, "School"), board)
    qtbot.waitUntil(lambda: cover.size() == window.size())
    qtbot.waitUntil(cover.passphrase.isVisible)
    inside = cover.rect()
    for words in ("Go on", "Sign in as somebody else"):
        button = find(cover, Button, words)
        placed = QRect(button.mapTo(cover, QPoint(0, 0)), button.size())
        assert inside.contains(placed), words
        assert button.width() >= button.sizeHint().width()
    if board is not None:
        assert board.width() >= 220
    cover.release()
