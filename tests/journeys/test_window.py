"""A whole day in the real window: the demo's lesson to its signature, then the office."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.pages import pages
from app.bootstrap.services import Composition
from app.domain.roll_call.mark import MarkKind
from app.paths import DataPaths
from app.ui.consent.steps import MethodCard
from app.ui.consent.view import ConsentDialog
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.main_window import MainWindow
from app.ui.review.view import ReviewPage
from app.ui.sign_in.view import SignInPage
from app.ui.students.view import StudentsPage
from app.ui.theme import apply_theme
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.buttons import Kind
from app.ui.widgets.page import Page
from tests.support.ui import press, type_in

P = TypeVar("P", bound=Page)
PATIENCE_MS = 60_000
ENOUGH_CHECK_INS = 2


class Day:
    """The window, and waiting for what it shows."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for something that the threads bring about."""
        self._qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def page(self, kind: type[P]) -> P:
        """The page of a kind, once it is there."""
        self.until(lambda: isinstance(self.window.page, kind))
        page = self.window.page
        assert isinstance(page, kind)
        return page

    def key(self, key: Qt.Key) -> None:
        """Press a key on whatever has the keyboard."""
        press(self.focused(), key)

    def focused(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


@pytest.fixture
def composition(qapp: QApplication, tmp_path: Path) -> Iterator[Composition]:
    """The program on a PC without a school; ended as the window's end ends it."""
    apply_theme(qapp)
    before = set(threading.enumerate())
    made = Composition(qapp, DataPaths(tmp_path / "own"))
    made.use_language("en")
    made.records.start()
    yield made
    made.close()
    left = [each.name for each in set(threading.enumerate()) - before if each.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def day(qtbot: QtBot, composition: Composition) -> Iterator[Day]:
    """The window as it opens for the first time."""
    window = MainWindow(composition.services(), pages(composition))
    window.show()
    window.begin()
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.page is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Day(qtbot, window)
    window.close()


def test_a_day_in_the_demo_school(day: Day, composition: Composition) -> None:
    """From the first start to a signed register and a withdrawn consent, by keys and clicks."""
    day.page(WelcomePage)
    day.key(Qt.Key.Key_Return)  # the demo has the keyboard
    take_the_roll(day)
    sign(day)
    demo = composition.demo
    assert demo is not None
    folder = demo.paths.root
    day.window.navigator.session_ended.emit()
    look_after_a_consent(day)
    day.window.navigator.session_ended.emit()
    page = day.page(SignInPage)
    page.presenter.leave_demo()
    day.page(WelcomePage)
    assert not folder.exists()


def take_the_roll(day: Day) -> None:
    """Enter starts the lesson; two check in by themselves, one is marked by name."""
    choice = day.page(LessonChoicePage)
    day.until(lambda: choice.presenter.day is not None)
    day.key(Qt.Key.Key_Return)
    presenter = day.page(LessonPage).presenter
    day.until(lambda: len([line for line in presenter.lines if line.mark]) > ENOUGH_CHECK_INS)
    type_in(day.focused(), "selma")
    day.key(Qt.Key.Key_Return)
    day.until(lambda: kind_of(day, "Selma Haile") is MarkKind.PRESENT)
    day.key(Qt.Key.Key_F9)


def kind_of(day: Day, name: str) -> MarkKind | None:
    """How a student is marked on the lesson's screen."""
    marks = {line.student.name: line.mark for line in day.page(LessonPage).presenter.lines}
    mark = marks[name]
    return mark.kind if mark else None


def sign(day: Day) -> None:
    """A key for the first, an act of its own with its confirmation for the rest, then F9."""
    presenter = day.page(ReviewPage).presenter
    day.until(lambda: bool(presenter.unmarked))
    first, number = presenter.unmarked[0], len(presenter.unmarked)
    day.key(Qt.Key.Key_1)
    day.until(lambda: len(presenter.unmarked) == number - 1)
    assert first not in presenter.unmarked
    assert not presenter.can_sign
    presenter.ask_about_everyone(MarkKind.ABSENT)
    click(day, day.page(ReviewPage), Kind.DANGER)
    day.until(lambda: presenter.can_sign)
    day.key(Qt.Key.Key_F9)
    day.until(lambda: presenter.register is not None and presenter.register.signature is not None)


def look_after_a_consent(day: Day) -> None:
    """The administrator signs in with what the screen tells, and withdraws a consent."""
    sign_in = day.page(SignInPage)
    day.until(lambda: sign_in.name.count() > 0)
    sign_in.name.setCurrentText("admin")
    press(sign_in.passphrase, Qt.Key.Key_Return)
    page = day.page(StudentsPage)
    day.until(lambda: bool(page.presenter.shown))
    type_in(page.search, "elin")
    day.until(lambda: len(page.presenter.shown) == 1)
    press(page.search, Qt.Key.Key_Down)
    chosen = page.presenter.chosen
    assert chosen is not None
    assert chosen.consent_standing
    page.acts.consent_wished.emit()
    dialog = page.findChildren(ConsentDialog)[-1]
    day.until(lambda: dialog.findChild(MethodCard) is not None)
    click(day, dialog, Kind.DANGER)
    day.until(lambda: page.presenter.chosen is not None and not page.presenter.chosen.enrolled)
    dialog.accept()


def click(day: Day, parent: QWidget, kind: Kind) -> None:
    """Click the one visible button of a kind, once it can be clicked."""
    buttons: list[QPushButton] = parent.findChildren(QPushButton)
    shown = [b for b in buttons if b.property("kind") == kind.value and b.isVisibleTo(parent)]
    day.until(shown[0].isEnabled)
    shown[0].click()
