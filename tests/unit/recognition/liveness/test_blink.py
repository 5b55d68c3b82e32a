"""Blinks: eyes that close and open again while the face stays; nothing else is one."""

import numpy as np
import pytest

from recognition.liveness.blink import Blink
from recognition.liveness.relief import Grey

EYES = np.array([[60.0, 60.0], [130.0, 60.0]])


def face(*, open_eyes: tuple[bool, bool] = (True, True), seed: int = 1) -> Grey:
    """A grainy face with a dark pupil in each open eye."""
    rng = np.random.default_rng(seed)
    picture = np.repeat(np.repeat(rng.integers(90, 160, (48, 48)), 4, axis=0), 4, axis=1)
    for (across, down), is_open in zip(EYES.astype(int), open_eyes, strict=True):
        eye = picture[down - 8 : down + 8, across - 14 : across + 14]
        eye[:] = 220 if is_open else 120
        if is_open:
            eye[3:13, 9:19] = 20
        else:
            eye[9:11, 3:25] = 60
    return np.asarray(picture, np.uint8)


def seen(*pictures: Grey, apart: float = 0.1) -> bool:
    """Whether a blink was seen among these."""
    blink, first = Blink(), face()
    for number, picture in enumerate(pictures):
        blink.look(first, picture, EYES, number * apart)
    return blink.seen


SHUT = face(open_eyes=(False, False))


def test_shut_and_open_again_is_a_blink() -> None:
    """Half a second is time enough."""
    assert seen(face(), SHUT, face())
    assert seen(face(), SHUT, SHUT, face())


@pytest.mark.parametrize(
    "pictures",
    [
        (face(), face(), face()),
        (face(), SHUT, SHUT),
        (SHUT, SHUT, face()),
        (face(), face(open_eyes=(False, True)), face()),
        (face(), face(open_eyes=(False, False), seed=2), face()),
    ],
    ids=["open", "stays shut", "opens", "one eye", "another face"],
)
def test_nothing_else_is_a_blink(pictures: tuple[Grey, ...]) -> None:
    """Eyes that only open or shut, one eye alone, a whole picture that changes."""
    assert not seen(*pictures)


def test_long_shut_eyes_are_no_blink() -> None:
    """A picture whose eyes are covered for a while and shown again."""
    assert not seen(face(), SHUT, face(), apart=0.4)
