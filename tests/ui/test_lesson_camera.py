"""The camera of a lesson: paused by a key, stopped by the clock, never needed."""

from datetime import timedelta
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterHead
from app.ui.lesson import camera_desk
from app.ui.lesson.camera_state import CameraNotice, CameraView, view_of
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.preview_panel import PreviewPanel
from app.ui.lesson.view import LessonPage
from app.ui.lesson.words import camera_notice, camera_pill
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.notices import sentence_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.foot import Foot
from app.workers.parts import CameraState, CameraStatus
from recognition.errors import RecognitionError, SourceLost, SourceUnavailable
from recognition.ports import FaceEngine
from recognition.spot import Spot
from tests.support.school import SmallSchool
from tests.support.screens import child
from tests.support.ui import Desk, find, press
from tests.support.ui_lesson import Stage, station_parts


def notice_of(stage: Stage) -> CameraNotice:
    """What stands in place of the picture."""
    return stage.presenter.camera.view.notice


def back_in_lesson(qtbot: QtBot, stage: Stage) -> None:
    """Come back to the lesson's page."""
    stage.window.navigator.back()
    qtbot.waitUntil(lambda: isinstance(stage.window.page, LessonPage))
    page = stage.window.page
    assert isinstance(page, LessonPage)
    stage.page = page


def test_f6_pauses_and_goes_on(qtbot: QtBot, stage: Stage) -> None:
    """The key lets the camera go, says so, and takes it back."""
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.PAUSED)
    assert find(stage.window, Button, "Start camera")
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing)
    assert find(stage.window, Button, "Pause camera")
    assert stage.room.opened == 2


def test_a_paused_camera_waits_for_a_person(qtbot: QtBot, stage: Stage) -> None:
    """It stays paused over the review and back; only F6 opens it again."""
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.PAUSED)
    opened = stage.room.opened
    stage.window.navigator.go(Screen.REVIEW)
    back_in_lesson(qtbot, stage)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.PAUSED)
    qtbot.wait(50)
    assert stage.room.opened == opened
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing, timeout=8000)
    stage.window.navigator.go(Screen.REVIEW)
    back_in_lesson(qtbot, stage)
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing, timeout=8000)


def test_a_pause_is_on_disk_before_a_restart(qtbot: QtBot, stage: Stage) -> None:
    """What a program that was killed finds at its next start is a camera that is to stay off."""
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.PAUSED)
    heads: list[RegisterHead | None] = []
    register = stage.presenter.register
    assert register is not None
    lesson_id = register.lesson.id
    stage.page.context.services.records.submit(
        lambda _school: stage.small.school.registers.head(lesson_id), heads.append
    )
    qtbot.waitUntil(lambda: bool(heads))
    assert heads[0] is not None
    assert heads[0].camera_until is None


def test_a_paused_camera_is_let_go_when_the_lesson_is_over(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    """A pause does not outlive the lesson."""
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.PAUSED)
    desk.now += timedelta(hours=2)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.LESSON_OVER)
    assert not stage.page.context.services.station.is_running


def test_the_camera_stops_a_quarter_of_an_hour_into_the_lesson(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    """At the register's time it stops by itself, visibly; F6 starts it for as long again."""
    desk.now += timedelta(minutes=15)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.TIME_IS_UP)
    assert not stage.page.context.services.station.is_running
    stage.small.clock.set(desk.now)
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing)


def test_a_clock_set_back_prolongs_nothing(
    qtbot: QtBot, desk: Desk, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a quarter of an hour the camera stops, whatever the clock on the wall says."""
    desk.now -= timedelta(minutes=40)
    monkeypatch.setattr(camera_desk, "monotonic", lambda: monotonic() + 15 * 60)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.TIME_IS_UP)


def test_the_camera_stops_with_the_lesson(qtbot: QtBot, desk: Desk, stage: Stage) -> None:
    """After the lesson's end nothing starts it again."""
    desk.now += timedelta(hours=2)
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.LESSON_OVER)
    press(stage.window, Qt.Key.Key_F6)
    assert notice_of(stage) is CameraNotice.LESSON_OVER


def test_a_lost_camera_leaves_the_list_as_it_is(qtbot: QtBot, stage: Stage) -> None:
    """The loss is said, marks by hand go on, and the camera comes back by itself."""
    stage.room.lost = SourceLost("camera_unplugged")
    qtbot.waitUntil(lambda: notice_of(stage) is CameraNotice.LOST)
    stage.presenter.mark(stage.student("Hugo Nyström").id, MarkKind.PRESENT)
    qtbot.waitUntil(lambda: stage.kind_of("Hugo Nyström") is MarkKind.PRESENT)
    stage.room.lost = None
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing, timeout=8000)


def test_a_lost_camera_can_be_tried_again_and_leaves_the_list_its_room(
    qtbot: QtBot, stage: Stage
) -> None:
    """A button looks anew at once; the empty picture shrinks, and grows when it is back."""
    page = stage.page
    width, height = page.students.width(), page.preview.height()
    stage.room.lost = SourceLost("camera_unplugged", source="camera 0")
    again = "Try again"
    qtbot.waitUntil(lambda: any(each.text() == again for each in _visible_buttons(page)))
    qtbot.waitUntil(lambda: page.students.width() > width)
    assert page.preview.height() < height
    assert "Camera 0 has gone" in page.presenter.camera.view.sentence
    opened, stage.room.lost = stage.room.opened, None
    find(page.preview, Button, again).click()
    qtbot.waitUntil(lambda: page.presenter.camera.view.is_seeing, timeout=1500)
    assert stage.room.opened == opened + 1
    qtbot.waitUntil(lambda: page.students.width() == width)
    assert again not in {each.text() for each in _visible_buttons(page)}


def _visible_buttons(page: LessonPage) -> list[Button]:
    return [each for each in page.preview.findChildren(Button) if each.isVisible()]


def test_a_pc_without_a_camera_has_the_whole_list(
    qtbot: QtBot, desk: Desk, begun: tuple[MainWindow, SmallSchool]
) -> None:
    """Where no camera is set up a sentence says so, and everything else works."""
    window, _ = begun
    desk.parts = None
    choice = window.page
    assert isinstance(choice, LessonChoicePage)
    qtbot.waitUntil(lambda: choice.presenter.day is not None)
    press(choice, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, LessonPage))
    page = window.page
    assert isinstance(page, LessonPage)
    wanted = sentence_of(SourceUnavailable("camera_missing", source="0"))
    qtbot.waitUntil(lambda: page.presenter.camera.view.sentence == wanted)
    assert page.students.model.rowCount() == 28
    assert camera_notice(page.presenter.camera.view)[0] == "No camera"  # none is gone
    assert find(page.preview, Button, "Try again")
    press(window, Qt.Key.Key_F6)  # tries again
    qtbot.wait(30)
    assert page.presenter.camera.view.notice is CameraNotice.OFF


def test_leaving_the_lesson_lets_the_camera_go(qtbot: QtBot, stage: Stage) -> None:
    """On any other screen the camera is off."""
    station = stage.page.context.services.station
    stage.window.navigator.back()
    assert not station.is_running
    qtbot.waitUntil(lambda: isinstance(stage.window.page, LessonChoicePage))


def test_an_engine_that_fails_is_said_and_cards_go_on(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    """The reason stands in the notice bar; the camera sees, and nobody is asked to look."""

    def fail() -> FaceEngine:
        raise RecognitionError("model_missing")

    invited = [stage.presenter.camera.sees_faces]
    heard: list[Exception] = []
    stage.presenter.failed.connect(heard.append)
    desk.parts = station_parts(stage.room, fail)
    stage.page.context.services.station.start(desk.parts)
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.waitUntil(lambda: stage.presenter.camera.view.is_seeing)
    invited.append(stage.presenter.camera.sees_faces)
    assert invited == [True, False]
    assert stage.page.preview.accessibleDescription() == "Hold up your card"


def test_the_picture_goes_with_the_camera(qtbot: QtBot, stage: Stage) -> None:
    """While the camera is paused the panel holds no last picture."""
    qtbot.waitUntil(lambda: stage.page.preview.has_picture)
    stage.page.context.services.station.pause()
    assert not stage.page.preview.has_picture


def test_a_second_try_does_not_flicker() -> None:
    """Between two tries of a lost camera its message stays."""
    lost = CameraView(CameraNotice.LOST, "Room 101")
    assert view_of(CameraStatus(CameraState.OPENING), lost, "") == lost


def test_the_camera_is_named_with_size_and_rate() -> None:
    """The pill says what the camera is and what it gives, as far as that is known."""
    running = CameraStatus(CameraState.RUNNING, "Room 101", 1280, 720, 29)
    said = camera_pill(view_of(running, CameraView(), ""))
    assert said == "Room 101 · 1280×720 · 29 pictures/s"  # noqa: RUF001 - the sign for dimensions
    assert camera_pill(CameraView()) == "Camera"


def test_every_state_has_its_words(qtbot: QtBot) -> None:
    """Whatever the camera does, the panel says what and how to go on, to a screen reader too."""
    panel = PreviewPanel(Spot())
    qtbot.addWidget(panel)
    for notice in CameraNotice:
        title, text = camera_notice(CameraView(notice))
        assert bool(title) is bool(text) is (notice is not CameraNotice.NONE)
        panel.show_camera(CameraView(notice))
        assert panel.accessibleDescription()
        panel.grab()


def test_a_notice_moves_nothing(qtbot: QtBot, stage: Stage) -> None:
    """Search, picture and the list's lower edge stay where they are when one comes and goes."""
    search, preview = stage.page.students.search, stage.page.preview
    foot = child(stage.window, Foot)

    def places() -> list[QPoint]:
        parts = (search, preview, stage.page.students)
        return [each.mapTo(stage.window, each.rect().bottomRight()) for each in parts]

    before = places()
    stage.window.notices.keep("Something to know.")
    qtbot.waitUntil(lambda: foot.height() > 0)
    assert places() == before
    stage.window.notices.dismiss()
    qtbot.waitUntil(lambda: foot.height() == 0)
    assert places() == before
