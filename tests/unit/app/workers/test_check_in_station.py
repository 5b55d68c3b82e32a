"""Camera, preview and recogniser as one."""

import gc
from collections.abc import Iterator
from time import monotonic

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.workers.check_in_station import CheckInStation
from app.workers.parts import CameraState, CameraStatus
from recognition.errors import SourceUnavailable
from recognition.face import AlignedFace
from recognition.gallery import Gallery, ReferenceId
from recognition.sighting import CardShown, Recognised
from recognition.spot import VisitPhase
from recognition.template import Template
from recognition.testing import ScriptedEngine, template_of
from tests.support.ui_lesson import Room, station_parts


@pytest.fixture
def station(qtbot: QtBot) -> Iterator[CheckInStation]:
    """An idle station."""
    del qtbot
    made = CheckInStation()
    yield made
    assert made.stop()


def test_a_card_is_sighted(qtbot: QtBot, station: CheckInStation) -> None:
    """A card held up arrives as a sighting on the UI thread, without any engine."""
    room = Room()
    room.card = "UP:CARD"
    with qtbot.waitSignal(station.sighted, timeout=5000) as sighted:
        station.start(station_parts(room, None))
    assert sighted.args is not None
    assert isinstance(sighted.args[0], CardShown)


def test_a_face_is_recognised_when_engine_and_gallery_are_there(
    qtbot: QtBot, station: CheckInStation
) -> None:
    """The engine loads in the background; with the lesson's gallery the person is recognised."""
    room = Room()
    with qtbot.waitSignal(station.engine_ready, timeout=5000):
        station.start(station_parts(room))
    station.use_gallery(Gallery.of({ReferenceId("anna"): template_of(3)}, 1))
    qtbot.waitUntil(lambda: station.status.state is CameraState.RUNNING)
    qtbot.wait(1200)  # the empty spot is learned first
    room.on_spot = (3,)
    with qtbot.waitSignal(station.sighted, timeout=8000) as sighted:
        pass
    assert sighted.args is not None
    seen = sighted.args[0]
    assert isinstance(seen, Recognised)
    assert (seen.reference, seen.gallery_number) == ("anna", 1)


def test_signals_carry_facts_and_never_frames(qtbot: QtBot, station: CheckInStation) -> None:
    """The preview waits to be fetched; after the end no frame is alive."""
    room = Room()
    phases: list[VisitPhase] = []
    station.phase_changed.connect(phases.append)
    with qtbot.waitSignal(station.preview_ready, timeout=5000) as ready:
        station.start(station_parts(room, None))
    assert ready.args == []
    picture = station.take_preview()
    assert picture is not None
    assert not picture.isNull()
    station.stop()
    gc.collect()
    assert not room.alive


def test_a_pause_lets_the_camera_go(qtbot: QtBot, station: CheckInStation) -> None:
    """Paused, nothing is seen; resumed, the camera is opened anew."""
    room = Room()
    station.start(station_parts(room, None))
    qtbot.waitUntil(lambda: station.status.state is CameraState.RUNNING)
    station.pause()
    assert station.status.state is CameraState.PAUSED
    room.card = "UP:CARD"
    with qtbot.assertNotEmitted(station.sighted, wait=100):
        pass
    with qtbot.waitSignal(station.sighted, timeout=5000):
        station.resume()
    assert room.opened == 2


def test_nothing_arrives_after_the_end(qtbot: QtBot, station: CheckInStation) -> None:
    """What the threads had still to say is dropped with the lesson."""
    room = Room()
    room.card = "UP:CARD"
    station.start(station_parts(room, None))
    assert station.stop()
    with qtbot.assertNotEmitted(station.sighted, wait=60):
        pass
    assert station.status == CameraStatus(CameraState.OFF)
    assert station.take_preview() is None
    assert station.spot is None


def test_a_camera_that_is_busy_is_told(qtbot: QtBot, station: CheckInStation) -> None:
    """The state says that the camera is lost, and why."""
    room = Room()
    room.lost = SourceUnavailable("camera_busy")
    station.start(station_parts(room, None))
    qtbot.waitUntil(lambda: station.status.state is CameraState.LOST)
    assert getattr(station.status.problem, "code", "") == "camera_busy"


def test_an_idle_station_does_nothing() -> None:
    """Before a lesson there is nothing to pause, resume or compare with."""
    idle = CheckInStation()
    idle.pause()
    idle.resume()
    idle.use_gallery(Gallery.empty())
    assert not idle.is_running
    assert idle.stop()


def test_nobody_inherits_a_visit_over_a_pause(
    qtbot: QtBot, station: CheckInStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stands there when the camera comes back has 700 ms for a card, as everybody."""
    looks: list[tuple[int, float]] = []
    embed = ScriptedEngine.embed

    def spy(engine: ScriptedEngine, aligned: AlignedFace) -> Template:
        looks.append((int(np.median(aligned.chip[:, :, 1])), monotonic()))
        return embed(engine, aligned)

    monkeypatch.setattr(ScriptedEngine, "embed", spy)
    room = Room()
    with qtbot.waitSignal(station.engine_ready, timeout=5000):
        station.start(station_parts(room))
    station.use_gallery(Gallery.of({ReferenceId("anna"): template_of(3)}, 1))
    qtbot.waitUntil(lambda: station.status.state is CameraState.RUNNING)
    qtbot.wait(1200)  # the empty spot is learned first
    room.on_spot = (40,)
    qtbot.waitUntil(lambda: bool(looks), timeout=8000)
    first = looks[0][0]
    station.pause()
    room.on_spot = (41,)
    came_back = monotonic()
    station.resume()
    qtbot.wait(1500)
    assert all(at - came_back >= 0.7 for number, at in looks if number != first)
