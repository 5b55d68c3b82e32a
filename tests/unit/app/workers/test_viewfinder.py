"""The viewfinder: a veiled picture of a camera, and nothing that examines it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.workers.parts import CameraState
from app.workers.viewfinder import Viewfinder
from recognition.errors import SourceUnavailable
from recognition.geometry import RelativeBox
from recognition.spot import Spot
from recognition.testing import ScriptedSource, scene
from tests.support.ui_lesson import Room

OUTSIDE = Spot(RelativeBox(0.0, 0.0, 0.3, 1.0))
PAINTED_RED = 201


@pytest.fixture
def viewfinder(qtbot: QtBot) -> Iterator[Viewfinder]:
    """An idle viewfinder."""
    del qtbot
    idle = Viewfinder()
    yield idle
    assert idle.stop()


def sharp_reds(viewfinder: Viewfinder) -> bool:
    """Whether the next picture shows a painted face as it is."""
    picture = viewfinder.take_preview()
    if picture is None:
        return False
    reds = (
        picture.pixelColor(x, y).red()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    return any(abs(red - PAINTED_RED) < 4 for red in reds)


def test_a_camera_is_shown_sharp_at_the_spot_only(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """Who stands on the spot is seen; when the spot is elsewhere they are blurred."""
    room = Room()
    room.on_spot = (1,)
    viewfinder.start(room.open, Spot())
    qtbot.waitUntil(lambda: viewfinder.status.state is CameraState.RUNNING)
    qtbot.waitUntil(lambda: sharp_reds(viewfinder))
    viewfinder.look_at(OUTSIDE)
    viewfinder.take_preview()
    qtbot.waitSignals([viewfinder.preview_ready] * 2)
    qtbot.waitUntil(lambda: not sharp_reds(viewfinder))


def test_nothing_that_examines_is_started(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """While a camera is shown there is a camera thread and a preview thread, and no other."""
    before = set(threading.enumerate())
    viewfinder.start(Room().open, Spot())
    qtbot.waitUntil(lambda: viewfinder.status.state is CameraState.RUNNING)
    begun = {thread.name for thread in set(threading.enumerate()) - before}
    assert begun == {"camera", "preview"}


def test_no_frame_outlives_the_view(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """After the end nobody holds a frame, and no picture can be fetched."""
    room = Room()
    viewfinder.start(room.open, Spot())
    qtbot.waitUntil(lambda: viewfinder.status.state is CameraState.RUNNING)
    assert viewfinder.stop()
    assert not room.alive
    assert viewfinder.take_preview() is None
    assert viewfinder.status.state is CameraState.OFF


def test_a_camera_that_is_not_there_is_tried_until_it_is(
    qtbot: QtBot, viewfinder: Viewfinder
) -> None:
    """Its problem is told once, without flicker, and it is shown as soon as it is there."""
    room, states = Room(), []
    viewfinder.camera_changed.connect(lambda status: states.append(status.state))
    room.lost = SourceUnavailable("camera_busy", source="0")
    viewfinder.start(room.open, Spot())
    qtbot.waitUntil(lambda: viewfinder.status.problem is room.lost)
    room.lost = None
    qtbot.waitUntil(lambda: viewfinder.status.state is CameraState.RUNNING, timeout=8000)
    lost = states.index(CameraState.LOST)
    assert CameraState.OPENING not in states[lost:]


def test_a_film_begins_again(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """At its end a film starts over, so that the spot can be placed at leisure."""
    opened: list[ScriptedSource] = []

    def film() -> ScriptedSource:
        opened.append(ScriptedSource([scene(0.0, 1), scene(0.1, 2)]))
        return opened[-1]

    viewfinder.start(film, Spot())
    qtbot.waitUntil(lambda: len(opened) >= 3)
    assert viewfinder.status.state is CameraState.RUNNING


def test_cameras_are_listed_off_the_ui_thread(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """A driver that takes its time does not hold the window."""
    threads: list[str] = []

    def cameras() -> tuple[tuple[str, str], ...]:
        threads.append(threading.current_thread().name)
        return (("camera:0", "Front"),)

    with qtbot.waitSignal(viewfinder.cameras_found) as found:
        viewfinder.look_for_cameras(cameras)
    assert found.args == [(("camera:0", "Front"),)]
    assert threads != ["MainThread"]


def test_a_driver_that_fails_means_no_cameras(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """Whatever happens while cameras are listed, the page goes on."""

    def cameras() -> tuple[tuple[str, str], ...]:
        raise OSError

    with qtbot.waitSignal(viewfinder.cameras_found) as found:
        viewfinder.look_for_cameras(cameras)
    assert found.args == [()]


def test_cameras_found_too_late_are_not_told(qtbot: QtBot, viewfinder: Viewfinder) -> None:
    """Who left before the list was there hears no more of it."""
    told: list[object] = []
    viewfinder.cameras_found.connect(told.append)
    viewfinder.look_for_cameras(lambda: ())
    viewfinder.stop()
    qtbot.wait(20)
    assert told == []
