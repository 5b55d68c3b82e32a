"""A spot in a painted room: a pipeline with its doubles, fed at fifteen frames a second."""

from collections.abc import Iterable, Sequence

import numpy as np

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.geometry import Box
from recognition.pipeline import Pipeline
from recognition.sighting import (
    Sighting,
)
from recognition.spot import Spot
from recognition.testing import (
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
    ScriptedEngine,
    scene,
    template_of,
)

RATE = 15
SPOT_SIZE = (486, 533)  # of the spot at 1280 x 720
ADA, BEN, STRANGER = 5, 9, 77


def gallery(*people: int, number: int = 1) -> Gallery:
    """Templates of these painted people, referred to by their number."""
    return Gallery.of({ReferenceId(str(p)): template_of(p) for p in people}, number)


class StrayEngine(ScriptedEngine):
    """Finds, as often as it is told, a second face where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.stray = 0

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:  # type: ignore[explicit-override] # 3.11 has no typing.override
        """As the double does, and one more."""
        found = super().detect(frame)
        if not self.stray:
            return found
        self.stray -= 1
        return (*found, DetectedFace(Box(0, 0, 60, 60), np.zeros((5, 2))))


class Room:
    """A pipeline, its doubles and a clock; feeds painted scenes at 15 frames a second."""

    def __init__(self, cards: dict[int, str] | None = None, *, locked: bool = False) -> None:
        self.engine = StrayEngine()
        self.cards = ScriptedCards(cards)
        self.pipeline = Pipeline(
            Spot(),
            self.cards,
            None if locked else self.engine,
            gallery(ADA, BEN),
            SCRIPTED_OPERATING_POINT,
        )
        self.number = 0
        self.show([], seconds=2)

    def show(
        self, on_spot: Sequence[int], *, seconds: float, outside: Sequence[int] = ()
    ) -> list[Sighting]:
        """What is said while these people are there."""
        numbers = range(self.number, self.number + round(seconds * RATE))
        return self.feed(
            scene(number / RATE, number, on_spot=on_spot, outside=outside) for number in numbers
        )

    def feed(self, frames: Iterable[Frame]) -> list[Sighting]:
        """What is said to these frames."""
        said = []
        for frame in frames:
            sighting = self.pipeline.see(frame)
            self.number += 1
            if sighting is not None:
                said.append(sighting)
        return said
