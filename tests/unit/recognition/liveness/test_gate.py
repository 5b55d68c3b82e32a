"""The gate: open at once for life, one question where there is none, and an end to asking."""

from collections.abc import Iterable

from typing_extensions import override

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.liveness.gate import CHALLENGE_SECONDS, LifeGate, Passage
from recognition.liveness.signs import Life, Signs
from recognition.testing import ScriptedEngine, scene


class ToldSigns(Signs):
    """Lives from a moment on; never, where that is None."""

    def __init__(self, lives_from: float | None) -> None:
        super().__init__()
        self._lives_from = lives_from
        self._now = 0.0

    @override
    def watch(self, region: Frame, face: DetectedFace) -> None:
        """Note the time."""
        self._now = region.captured_at

    @property
    @override
    def life(self) -> Life:
        """As told."""
        lives = self._lives_from is not None and self._now >= self._lives_from
        return Life.LIVE if lives else Life.UNSURE


def passages(lives_from: float | None, times: Iterable[float]) -> list[Passage]:
    """What the gate says at each time, when it is asked at each."""
    gate, engine = LifeGate.of(ToldSigns(lives_from)), ScriptedEngine()
    said = []
    for at in times:
        region = scene(at, 0, on_spot=[1])
        gate.watch(region, engine.detect(region)[0])
        said.append(gate.passage(at))
    return said


def test_life_opens_at_once() -> None:
    """Whoever is seen to live is not asked anything."""
    assert passages(0.2, [0.0, 0.1, 0.2, 0.3]) == [
        Passage.WAIT,
        Passage.WAIT,
        Passage.OPEN,
        Passage.OPEN,
    ]


def test_it_asks_once_and_opens_when_the_head_turns() -> None:
    """After eight tenths of a second without life."""
    times = [0.0, 0.7, 0.8, 0.9, 1.5, 2.0]
    assert passages(1.5, times)[1:] == [
        Passage.WAIT,
        Passage.ASK,
        Passage.ASKED,
        Passage.OPEN,
        Passage.OPEN,
    ]


def test_nobody_is_left_standing() -> None:
    """Four seconds after the question it closes for good, so that card or teacher come next."""
    late = 0.8 + CHALLENGE_SECONDS
    assert passages(None, [0.0, 0.8, late - 0.1, late, late + 1])[1:] == [
        Passage.ASK,
        Passage.ASKED,
        Passage.CLOSED,
        Passage.CLOSED,
    ]
    assert passages(late + 0.5, [0.0, 0.8, late, late + 1])[-1] is Passage.CLOSED
