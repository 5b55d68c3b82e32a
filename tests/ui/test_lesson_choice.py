"""The start view: one key starts the lesson that is on."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterState
from app.errors import BadInput
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.main_window import MainWindow
from app.ui.navigation import Place, Screen
from app.ui.notices import sentence_of
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.staff.make_substitute_key import make_substitute_key
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import Desk, find, press, texts, type_in
from tests.support.ui_lesson import Stage

Begun = tuple[MainWindow, SmallSchool]


def choice_of(qtbot: QtBot, window: MainWindow) -> LessonChoicePage:
    """The start view, once the day has been read."""
    qtbot.waitUntil(lambda: isinstance(window.page, LessonChoicePage))
    page = window.page
    assert isinstance(page, LessonChoicePage)
    qtbot.waitUntil(lambda: page.presenter.day is not None)
    other = "Start a lesson outside the timetable"  # Qt shows new widgets a moment later
    qtbot.waitUntil(lambda: other in texts(page))
    return page


def moved(qtbot: QtBot, desk: Desk, begun: Begun, by: timedelta) -> LessonChoicePage:
    """The start view at another time of the day."""
    window, small = begun
    small.clock.set(small.clock.now() + by)
    desk.now += by
    window.navigator.start_at(Screen.LESSON)
    return choice_of(qtbot, window)


def test_the_lesson_that_is_on_is_big_and_has_the_keyboard(qtbot: QtBot, begun: Begun) -> None:
    """It stands on top with its start button focused; the day's others follow below."""
    page = choice_of(qtbot, begun[0])
    said = texts(page)
    assert said.index("Matematik 2b · SA24A + SA24B") < said.index("Svenska 2 · SA24A")
    assert "Engelska 6 · SA24B" in said  # another teacher's, to take over
    assert find(page, Button, "Start the lesson").hasFocus()


def test_a_lesson_that_runs_is_gone_on_with(qtbot: QtBot, stage: Stage) -> None:
    """Back on the start view, or after a restart, Enter goes on where the lesson was."""
    stage.presenter.mark(stage.student("Hugo Nyström").id, MarkKind.PRESENT)
    qtbot.waitUntil(lambda: stage.kind_of("Hugo Nyström") is MarkKind.PRESENT)
    stage.window.navigator.back()
    page = choice_of(qtbot, stage.window)
    assert find(page, Button, "Go on with the lesson")
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(stage.window.page, LessonPage))
    resumed = stage.window.page
    assert isinstance(resumed, LessonPage)
    qtbot.waitUntil(lambda: bool(resumed.presenter.events))
    assert resumed.presenter.events[0].student.name == "Hugo Nyström"


def test_what_is_unsigned_from_before_comes_first(qtbot: QtBot, desk: Desk, begun: Begun) -> None:
    """A lesson that is over and has no signature stands above the one that is on."""
    page = moved(qtbot, desk, begun, timedelta(hours=2))
    said = texts(page)
    assert said.index("Not signed yet") < said.index("On now")
    assert page.presenter.day is not None
    assert [each.state for each in page.presenter.day.unsigned] == [RegisterState.PLANNED]


def test_a_lesson_that_never_started_is_reported_by_one_key(
    qtbot: QtBot, desk: Desk, begun: Begun
) -> None:
    """F9 opens the oldest one's register at the signature, past the page with the camera."""
    page = moved(qtbot, desk, begun, timedelta(hours=2))
    assert find(page, Button, "Review and sign: Matematik 2b · SA24A + SA24B")
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    press(page, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(went))
    assert went[0].screen is Screen.REVIEW


def test_lessons_far_ahead_say_when_they_open(qtbot: QtBot, begun: Begun) -> None:
    """No button that cannot be pressed: a quarter of an hour before the start it is there."""
    page = choice_of(qtbot, begun[0])
    said = texts(page)
    assert "Opens at 10:45" in said
    assert not [each for each in page.findChildren(Button) if not each.isEnabled()]


def test_a_key_begins_a_lesson_outside_the_timetable(qtbot: QtBot, begun: Begun) -> None:
    """Ctrl+N asks what it is to be."""
    page = choice_of(qtbot, begun[0])
    press(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.unplanned.isHidden())


def test_a_free_hour_says_what_to_do(qtbot: QtBot, desk: Desk, begun: Begun) -> None:
    """Without a lesson the page says when the next appears, and offers one of one's own."""
    page = moved(qtbot, desk, begun, timedelta(hours=1, minutes=10))
    assert "No lesson is on now" in texts(page)
    press(page, Qt.Key.Key_Return)
    qtbot.wait(30)
    assert begun[0].page is page


def test_a_lesson_outside_the_timetable(qtbot: QtBot, begun: Begun) -> None:
    """Title, classes and minutes start a lesson at once."""
    window, _ = begun
    page = choice_of(qtbot, window)
    find(page, Button, "Start a lesson outside the timetable").click()
    type_in(find(page, QLineEdit, "What"), "Idrott")
    find(page, QCheckBox, "SA24B").setChecked(True)
    find(page, Button, "Start this lesson").click()
    qtbot.waitUntil(lambda: isinstance(window.page, LessonPage))
    lesson = window.page
    assert isinstance(lesson, LessonPage)
    qtbot.waitUntil(lambda: lesson.presenter.register is not None)
    assert lesson.title() == "Idrott · SA24B"


def test_an_empty_answer_is_told_and_kept(qtbot: QtBot, begun: Begun) -> None:
    """A lesson without a title is refused in words; Escape leaves the form."""
    window, _ = begun
    page = choice_of(qtbot, window)
    find(page, Button, "Start a lesson outside the timetable").click()
    find(page, Button, "Start this lesson").click()
    wanted = sentence_of(BadInput("lesson_title", longest=80))
    qtbot.waitUntil(lambda: wanted in texts(window))
    press(page.unplanned, Qt.Key.Key_Escape)
    assert page.unplanned.isHidden()
    assert find(page, Button, "Start the lesson").hasFocus()


def test_a_substitute_takes_a_lesson_over(qtbot: QtBot, desk: Desk, begun: Begun) -> None:
    """Another teacher's lesson of today is started with one button, and is then one's own."""
    window, _ = begun
    page = moved(qtbot, desk, begun, timedelta(hours=4, minutes=50))
    find(page, Button, "Take over: Engelska 6 · SA24B").click()
    qtbot.waitUntil(lambda: isinstance(window.page, LessonPage))


def test_a_substitute_finds_the_lesson_of_their_key(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """One key starts it, as for anybody; what a key does not open is not offered."""
    desk = OpenedDesk.over(qtbot, services, tmp_path)

    def visitor(small: SmallSchool) -> StaffMember:
        lessons = [small.lesson_id()]
        key = make_substitute_key(
            small.school, small.administrator, "Vera", lessons, lambda _sheet: None
        )
        return small.school.door.sign_in(key.user_name, key.passphrase)

    page = desk.show(LessonChoicePage(desk.context(desk.ask(visitor), Screen.LESSON)))
    qtbot.waitUntil(lambda: page.presenter.day is not None)
    assert "Mathematics · SA24A" in texts(page)
    assert not [each for each in texts(page) if "outside the timetable" in each]
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(went))
    assert went[0].screen is Screen.LESSON
    assert went[0].lesson_id is not None
