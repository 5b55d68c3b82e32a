"""Camera and spot: chosen in the window, placed by mouse or keyboard, remembered per camera."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.errors import Unavailable
from app.text.operating_points import promise_of
from app.ui.actions import screens_for
from app.ui.camera.placement import Edges, percents
from app.ui.camera.view import CameraPage
from app.ui.decisions.standing import AskedText
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.main_window import MainWindow
from app.ui.navigation import Place, Screen
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button
from recognition.calibration import point_for_most
from recognition.errors import SourceLost, SourceUnavailable
from recognition.operating_point import STANDARD_OPERATING_POINT
from recognition.spot import DEFAULT_REGION
from tests.support.school import SmallSchool
from tests.support.screens import pick
from tests.support.ui import ADA, KARIN, cut_texts, find, press, texts, unnamed
from tests.support.ui_camera import CameraDeskAtPc, Pc
from tests.support.ui_lesson import Room, Stage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_pc(qtbot: QtBot, services: AppServices, tmp_path: Path) -> Iterator[CameraDeskAtPc]:
    """A PC with two cameras."""
    pc = Pc(tmp_path / "device.json", {"camera:0": Room(), "camera:1": Room()})
    desk = CameraDeskAtPc(qtbot, services, pc)
    yield desk
    desk.leave()


def place_of(page: CameraPage) -> dict[str, int]:
    """Where the spot of the page lies, in percent."""
    return percents(page.presenter.spot.region)


def drag(page: CameraPage, start: QPointF, right: int, down: int) -> None:
    """Press, pull and let go."""
    editor, begin = page.editor, start.toPoint()
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(editor, begin + QPoint(right // 2, down // 2))
    QTest.mouseMove(editor, begin + QPoint(right, down))
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=begin + QPoint(right, down))


def corner(page: CameraPage) -> QPointF:
    """The lower right corner of the spot."""
    return page.editor.spot.bottomRight()


def test_arrows_move_and_shift_resizes(at_pc: CameraDeskAtPc) -> None:
    """The spot is placed without a mouse, one percent a key."""
    page = at_pc.shown()
    press(page.editor, Qt.Key.Key_Left)
    press(page.editor, Qt.Key.Key_Up)
    press(page.editor, Qt.Key.Key_Right, SHIFT)
    press(page.editor, Qt.Key.Key_Up, SHIFT)
    assert place_of(page) == {"left": 30, "top": 19, "width": 39, "height": 73}
    assert "30" in page.editor.accessibleDescription()
    assert page.editor.place_words in texts(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_keys_stop_at_the_limits(at_pc: CameraDeskAtPc, key: Qt.Key) -> None:
    """However long a key is held, the spot stays in the picture and large enough."""
    page = at_pc.shown()
    for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT):
        for _ in range(90):
            press(page.editor, key, modifier)
    at_pc.pc.keep("camera:0", page.presenter.spot)
    assert at_pc.pc.settings.place_of("0") is not None


def test_the_spot_is_dragged(at_pc: CameraDeskAtPc) -> None:
    """Held inside it moves as far as the mouse; its size stays."""
    page = at_pc.shown()
    before, frame = page.presenter.spot.region, page.editor.frame
    drag(page, page.editor.spot.center(), -round(frame.width() / 10), 0)
    after = page.presenter.spot.region
    assert after.left == pytest.approx(before.left - 0.1, abs=0.005)
    assert after.right - after.left == pytest.approx(before.right - before.left, abs=0.001)


def test_a_corner_is_dragged_to_the_smallest_size(at_pc: CameraDeskAtPc) -> None:
    """Pulled across the opposite corner it stops at a fifth by a bit more than a third."""
    page = at_pc.shown()
    drag(page, corner(page), -2000, -2000)
    assert place_of(page) == {"left": 31, "top": 20, "width": 20, "height": 35}


def test_a_corner_is_dragged_out_of_the_picture(at_pc: CameraDeskAtPc) -> None:
    """The spot ends where the picture ends."""
    page = at_pc.shown()
    drag(page, corner(page), 2000, 2000)
    assert place_of(page) == {"left": 31, "top": 20, "width": 69, "height": 80}


def test_a_press_beside_the_spot_moves_nothing(at_pc: CameraDeskAtPc) -> None:
    """Only the spot can be taken hold of, and only with the left button."""
    page = at_pc.shown()
    drag(page, page.editor.frame.topLeft() + QPointF(2, 2), 100, 100)
    QTest.mouseClick(page.editor, Qt.MouseButton.RightButton)
    assert page.presenter.spot.region == DEFAULT_REGION
    assert page.editor.grip_at(corner(page)) is Edges.RIGHT | Edges.BOTTOM


def test_what_is_saved_holds_at_the_next_visit(at_pc: CameraDeskAtPc) -> None:
    """Camera and spot are on disk, said so, and shown again."""
    page = at_pc.shown()
    save = find(page, Button, "Save")
    press(page.editor, Qt.Key.Key_Left)
    assert save.isEnabled()
    save.click()
    assert not save.isEnabled()
    assert at_pc.told == ["Saved. The next lesson uses this camera and this spot."]
    page.leave()
    assert place_of(at_pc.shown())["left"] == 30


def test_each_camera_has_its_own_spot(at_pc: CameraDeskAtPc) -> None:
    """To choose another camera shows that one's spot, and the first one's is not lost."""
    page = at_pc.shown()
    press(page.editor, Qt.Key.Key_Left)
    page.cameras.setCurrentIndex(1)
    page.cameras.activated.emit(1)
    at_pc.until(lambda: at_pc.pc.rooms["camera:1"].opened == 1 and page.editor.has_picture)
    assert page.presenter.spot.region == DEFAULT_REGION
    press(page.editor, Qt.Key.Key_Right)
    find(page, Button, "Save").click()
    page.presenter.choose("camera:0")
    assert place_of(page)["left"] == 30
    assert at_pc.pc.settings.camera == "camera:1"
    assert at_pc.pc.settings.place_of("camera:0") is None


def test_reset_puts_the_spot_back(at_pc: CameraDeskAtPc) -> None:
    """The first place is one press away, and is kept only when saved."""
    page = at_pc.shown()
    press(page.editor, Qt.Key.Key_Down)
    find(page, Button, "Save").click()
    find(page, Button, "Reset").click()
    assert page.presenter.spot.region == DEFAULT_REGION
    assert page.presenter.is_changed


def test_a_camera_that_is_not_there_leaves_the_choice(at_pc: CameraDeskAtPc) -> None:
    """Its sentence stands in place of the picture, and another can be chosen."""
    del at_pc.pc.rooms["camera:0"]
    page = at_pc.page()
    at_pc.until(lambda: "was not found" in page.editor.accessibleDescription())
    assert not page.editor.has_picture
    assert [page.cameras.itemText(n) for n in range(2)] == [
        "Camera in camera:1",
        "Camera 0 (not found)",
    ]
    press(page.editor, Qt.Key.Key_Left)
    assert page.presenter.spot.region == DEFAULT_REGION
    page.presenter.choose("camera:1")
    at_pc.until(lambda: page.editor.has_picture)


@pytest.mark.parametrize("code", ["camera_busy", "camera_black", "camera_unplugged"])
def test_a_lost_camera_says_so_and_comes_back(at_pc: CameraDeskAtPc, code: str) -> None:
    """No picture outlives its camera; once it gives pictures again they are shown."""
    page, room = at_pc.shown(), at_pc.pc.rooms["camera:0"]
    kind = SourceUnavailable if code == "camera_busy" else SourceLost
    room.lost = kind(code, source="0")
    at_pc.until(lambda: not page.editor.has_picture)
    room.lost = None
    at_pc.until(lambda: page.editor.has_picture)


def test_a_camera_plugged_in_later_is_found(at_pc: CameraDeskAtPc) -> None:
    """Look again lists what is there now."""
    page = at_pc.shown()
    at_pc.pc.rooms["camera:2"] = Room()
    find(page, Button, "Look again").click()
    at_pc.until(lambda: page.cameras.findData("camera:2") >= 0)
    at_pc.until(lambda: page.editor.has_picture)


def test_a_video_file_can_be_tried(at_pc: CameraDeskAtPc, tmp_path: Path) -> None:
    """A film takes the camera's place, with a spot of its own."""
    film = tmp_path / "film.mp4"
    film.touch()
    at_pc.pc.rooms[str(film)] = Room()
    page = at_pc.shown()
    find(page, Button, "A video file…").click()
    pick(page, film)
    assert page.findChild(QFileDialog) is not None
    at_pc.until(lambda: page.editor.has_picture and at_pc.pc.rooms[str(film)].opened == 1)
    assert page.cameras.currentText() == "film.mp4"
    find(page, Button, "Save").click()
    assert at_pc.pc.settings.camera == str(film)


def test_what_cannot_be_kept_is_said(at_pc: CameraDeskAtPc) -> None:
    """A full disk loses nothing of what was placed."""
    page = at_pc.shown()
    at_pc.pc.refusal = Unavailable("file_not_written", file="device.json")
    press(page.editor, Qt.Key.Key_Left)
    find(page, Button, "Save").click()
    assert len(at_pc.told) == 1
    assert page.presenter.is_changed


def test_what_is_not_saved_holds_the_page_once(at_pc: CameraDeskAtPc) -> None:
    """Who leaves is told; who leaves again means it."""
    page = at_pc.shown()
    assert page.may_leave()
    press(page.editor, Qt.Key.Key_Left)
    assert not page.may_leave()
    assert page.may_leave()
    press(page.editor, Qt.Key.Key_Left)
    assert not page.may_leave()


def test_damaged_settings_are_said(at_pc: CameraDeskAtPc) -> None:
    """Who had placed a spot learns why it is where it was at first."""
    at_pc.pc.file.write_text('{"spots": "?"}')
    lost = at_pc.pc.settings.set_aside
    assert lost is not None
    page = at_pc.shown(at_pc.pc.recipes(lost_settings=lost.name))
    assert page.presenter.spot.region == DEFAULT_REGION
    assert lost.name in at_pc.told[0]


def test_the_demos_camera_is_fixed(at_pc: CameraDeskAtPc) -> None:
    """In the demo the page says so, the spot can be tried out, and nothing is kept."""
    page = at_pc.shown(at_pc.pc.recipes(is_fixed=True))
    assert "The demo school's camera is drawn and cannot be changed." in texts(page)
    assert not page.cameras.isEnabled()
    press(page.editor, Qt.Key.Key_Left)
    assert place_of(page)["left"] == 30
    page.presenter.choose("camera:1")
    page.presenter.save()
    assert page.may_leave()
    assert not at_pc.pc.file.exists()


@pytest.mark.parametrize("size", [(1366 - 216, 704), (1024 - 216, 636)])
def test_everything_is_named_and_uncut(at_pc: CameraDeskAtPc, size: tuple[int, int]) -> None:
    """Every control has a name, and words have room, at both sizes beside the side list."""
    page = at_pc.shown()
    page.resize(*size)
    at_pc.qtbot.wait(30)
    assert unnamed(page) == []
    assert cut_texts(page) == []
    assert page.size().toTuple() == size


@pytest.mark.parametrize("size", [(1366 - 216, 704), (1024 - 216, 636)])
def test_what_can_be_promised_of_faces_stands_there_small(
    at_pc: CameraDeskAtPc, size: tuple[int, int]
) -> None:
    """One small text that fits, and no text at all where nothing can be promised."""
    promise = promise_of(point_for_most(STANDARD_OPERATING_POINT).describe())
    page = at_pc.shown(replace(at_pc.pc.recipes(), face_promise=lambda _school: promise))
    told = page.findChild(AskedText)
    assert isinstance(told, AskedText)
    told.say(promise)
    page.resize(*size)
    at_pc.qtbot.wait(30)
    assert promise in texts(page)
    assert "at most 5 of 1,000 lessons" in promise
    assert cut_texts(page) == []
    assert page.size().toTuple() == size
    assert promise not in texts(at_pc.shown())


def test_who_finds_the_page_where() -> None:
    """Administrators have it in the side list; teachers have their lessons there."""
    assert Screen.CAMERA in screens_for(Session(ADA, ""))
    assert Screen.CAMERA not in screens_for(Session(KARIN, ""))


def test_teachers_find_it_at_their_lessons(
    qtbot: QtBot, begun: tuple[MainWindow, SmallSchool]
) -> None:
    """A quiet button leads there and the way back leads to the lessons."""
    window, _ = begun
    choice = window.page
    assert isinstance(choice, LessonChoicePage)
    qtbot.waitUntil(lambda: choice.presenter.day is not None)
    find(window, Button, "Camera and spot").click()
    assert window.navigator.place == Place(Screen.CAMERA)
    window.navigator.back()
    assert isinstance(window.page, LessonChoicePage)


def test_a_lesson_lets_its_camera_go_for_the_page(qtbot: QtBot, stage: Stage) -> None:
    """Where the lesson has no picture the button stands there; the camera is free by then."""
    press(stage.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: not stage.presenter.camera.view.is_seeing)
    station = stage.page.context.services.station
    find(stage.window, Button, "Camera and spot").click()
    assert stage.window.navigator.place == Place(Screen.CAMERA)
    assert not station.is_running
