"""Signs of life: real photographs held up as cards are not alive, drawn heads that turn are."""

from collections.abc import Iterable

import numpy as np
import pytest

from app.demo.camera import SyntheticCamera
from app.demo.people.cast import CAST
from app.demo.script import Script, Side, Turn
from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.liveness.signs import Life, Signs
from recognition.ports import FaceDetector
from recognition.spot import DEFAULT_REGION
from tests.support.faces import faces_or_skip, read_picture, standard_engine
from tests.support.flat_pictures import held_up

PLAIN = Frame(np.full((200, 200, 3), 90, np.uint8), 0.0, 0)
FACE = DetectedFace(Box(40, 40, 160, 160), np.full((5, 2), 100.0), 1.0)


class SettledNet:
    """A net that always says the same."""

    def __init__(self, score: float) -> None:
        self._score = score

    def score(self, region: Frame, face: DetectedFace) -> float:
        """What it was made to say."""
        del region, face
        return self._score


def watched(signs: Signs, frames: Iterable[Frame], detector: FaceDetector) -> Signs:
    """After every frame with one face in it."""
    for frame in frames:
        found = detector.detect(frame)
        if len(found) == 1:
            signs.watch(frame, found[0])
    return signs


def test_drawn_heads_that_turn_come_alive() -> None:
    """Two of the demo's people, within their time at the spot."""
    for person in list(CAST)[:2]:
        camera = SyntheticCamera(Script((Turn(person, 0.0, 2.1, Side.LEFT),)), paced=False)
        frames = [f for f in iter(camera.read, None) if 0.9 <= f.captured_at <= 2.5]
        spot = [f.crop(DEFAULT_REGION.on(f.width, f.height)) for f in frames[::2]]
        assert watched(Signs(), spot, standard_engine()).life is Life.LIVE, person


def test_photographs_that_are_held_up_are_not_alive() -> None:
    """At most one of four: soft pictures move as noise does. docs/recognition.md has the rates."""
    folder = faces_or_skip()
    alive = []
    for seed, who in enumerate(sorted(folder.pictures)[101:105]):
        amount = 1.0 if seed % 2 else 0.15
        shown = held_up(read_picture(folder.pictures[who][0]), amount=amount, seed=seed, frames=8)
        if watched(Signs(), shown, standard_engine()).life is Life.LIVE:
            alive.append(who)
    assert len(alive) <= 1


@pytest.mark.parametrize("score", [0.0, 0.5, 1.0, float("nan"), 7.0])
def test_a_net_alone_decides_nothing(score: float) -> None:
    """Nobody is alive, and nobody is flat, because a net says so."""
    signs = Signs(SettledNet(score))
    for _ in range(5):
        signs.watch(PLAIN, FACE)
    assert signs.life is Life.UNSURE


def test_signs_forget() -> None:
    """A new enrolment begins with nothing."""
    signs = Signs()
    signs.watch(PLAIN, FACE)
    signs.forget()
    assert signs.life is Life.UNSURE
