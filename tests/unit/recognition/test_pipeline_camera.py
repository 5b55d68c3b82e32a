"""What reaches the pipeline may be broken or idle: it stays right and does no more than it must."""

from collections.abc import Callable

import numpy as np
import pytest
from typing_extensions import override

from recognition.errors import InvalidFrame, InvalidTemplate
from recognition.face import AlignedFace
from recognition.frame import Frame
from recognition.pipeline import Pipeline
from recognition.sighting import (
    CardShown,
    Unusable,
)
from recognition.spot import Spot
from recognition.template import Template
from recognition.testing import (
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
)
from tests.support.pipeline_room import ADA, BEN, RATE, Room, StrayEngine, gallery


class BrokenEngine(StrayEngine):
    """A net that gives no numbers."""

    def embed(self, aligned: AlignedFace) -> Template:  # type: ignore[explicit-override] # 3.11 has no typing.override
        """Fail as a template of such values does."""
        super().embed(aligned)
        raise InvalidTemplate("template_not_finite")


def test_a_net_that_gives_no_numbers_recognises_nobody() -> None:
    """Values that are not finite are no look, and no crash."""
    room = Room()
    room.engine = BrokenEngine()
    room.pipeline = Pipeline(
        Spot(), room.cards, room.engine, gallery(ADA), SCRIPTED_OPERATING_POINT
    )
    room.show([], seconds=2)
    assert room.show([ADA], seconds=3) == []
    assert room.engine.embeddings > 0


def filled(value: int) -> Callable[[int], Frame]:
    """A camera that shows one colour."""
    return lambda n: Frame(np.full((480, 640, 3), value, np.uint8), n / RATE, n)


def noise(number: int) -> Frame:
    """A camera that shows noise."""
    pixels = np.random.default_rng(number).integers(0, 200, (480, 640, 3), np.uint8)
    return Frame(pixels, number / RATE, number)


@pytest.mark.parametrize("camera", [filled(0), filled(255), noise], ids=["black", "white", "noise"])
def test_a_broken_camera_recognises_nobody(camera: Callable[[int], Frame]) -> None:
    """Black, white and noise: no card, nobody, no crash."""
    room = Room()
    said = room.feed(camera(number) for number in range(30, 150))
    assert [s for s in said if not isinstance(s, Unusable)] == []


def test_a_frame_whose_spot_is_too_small_is_refused() -> None:
    """A picture of 16 pixels has no spot to look at."""
    tiny = Frame(np.zeros((16, 16, 3), np.uint8), 0.0, 0)
    with pytest.raises(InvalidFrame, match="frame_too_small"):
        Room().pipeline.see(tiny)


class CountingCards(ScriptedCards):
    """Counts how often a card is looked for."""

    def __init__(self, cards: dict[int, str] | None = None) -> None:
        super().__init__(cards)
        self.looks = 0

    @override
    def read(self, frame: Frame) -> str | None:
        """As the script says."""
        self.looks += 1
        return super().read(frame)


def test_an_empty_spot_is_read_twice_a_second_and_people_in_every_frame() -> None:
    """Looking for cards is most of an idle lesson's work; nobody waits for a card because of it."""
    room = Room()
    cards = CountingCards()
    room.pipeline = Pipeline(
        Spot(), cards, room.engine, gallery(ADA, BEN), SCRIPTED_OPERATING_POINT
    )
    room.show([], seconds=2)
    before = cards.looks
    room.show([], seconds=4)
    assert 7 <= cards.looks - before <= 9
    before = cards.looks
    room.show([ADA], seconds=2)
    assert cards.looks - before == 2 * RATE


def test_a_card_on_a_spot_that_looks_empty_is_read_within_half_a_second() -> None:
    """Even where the picture does not show that anything has come."""
    room = Room()
    cards = CountingCards(dict.fromkeys(range(60, 200), "CARD"))
    room.pipeline = Pipeline(
        Spot(), cards, room.engine, gallery(ADA, BEN), SCRIPTED_OPERATING_POINT
    )
    said = room.show([], seconds=8)
    assert [type(each) for each in said] == [CardShown]
    assert said[0].at - 60 / RATE <= 0.5 + 2 / RATE
