"""Waiting for a card: only the spot is read, and nothing is left running."""

from typing import Any

from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.workers.card_watch import CardWatch
from app.workers.parts import CameraState, CameraStatus
from recognition.errors import SourceUnavailable
from recognition.frame import Frame
from recognition.spot import Spot
from recognition.testing import ScriptedCards
from tests.support.ui_lesson import Room, RoomCards


class Sizes(ScriptedCards):
    """Notes how large a picture it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[tuple[int, int]] = set()

    @override
    def read(self, frame: Frame) -> str | None:
        """Nothing is ever there."""
        self.seen.add((frame.width, frame.height))
        return None


class Faulty(ScriptedCards):
    """A decoder that fails on its first picture."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._failed = room, False

    @override
    def read(self, frame: Frame) -> str | None:
        """What the room shows, from the second picture on."""
        del frame
        if not self._failed:
            self._failed = True
            raise ValueError("a decoder's fault")
        return self._room.card


def test_a_card_and_a_picture_arrive(qtbot: QtBot) -> None:
    """The text of what is held up; a picture to aim by; and all threads end."""
    room = Room()
    room.card = "UP:ANY"
    watch = CardWatch(room.open, lambda: RoomCards(room), Spot())
    shown: list[str] = []
    pictures: list[Any] = []
    watch.card_shown.connect(shown.append)
    watch.preview_ready.connect(lambda: pictures.append(watch.take_preview()))
    watch.start()
    qtbot.waitUntil(lambda: bool(shown and pictures), timeout=5000)
    assert shown[0] == "UP:ANY"
    assert watch.stop()
    assert not watch.is_watching


def test_nothing_outside_the_spot_is_searched(qtbot: QtBot) -> None:
    """The reader never sees a whole frame (rule 2)."""
    room, cards = Room(), Sizes()
    watch = CardWatch(room.open, lambda: cards, Spot())
    watch.start()
    qtbot.waitUntil(lambda: bool(cards.seen), timeout=5000)
    assert watch.stop()
    region = Spot().region.on(640, 360)
    assert cards.seen == {(region.width, region.height)}


def test_a_fault_of_the_decoder_costs_one_picture(qtbot: QtBot) -> None:
    """The next one is read."""
    room = Room()
    room.card = "UP:ANY"
    watch = CardWatch(room.open, lambda: Faulty(room), Spot())
    shown: list[str] = []
    watch.card_shown.connect(shown.append)
    watch.start()
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    assert watch.stop()


def test_a_missing_camera_is_told(qtbot: QtBot) -> None:
    """So that the page can send people to the office."""
    room = Room()
    room.lost = SourceUnavailable("camera_missing", source="0")
    watch = CardWatch(room.open, lambda: RoomCards(room), Spot())
    told: list[CameraStatus] = []
    watch.camera_changed.connect(told.append)
    watch.start()
    qtbot.waitUntil(lambda: any(each.state is CameraState.LOST for each in told), timeout=5000)
    assert watch.stop()
