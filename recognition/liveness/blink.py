"""Whether the eyes of a face closed for a moment while the rest of it stayed as it was.

Sees the face brought onto its first picture, so that a tilt is no blink, and compares only the
two small places where the detector has put the eyes. Holds three numbers.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.liveness.relief import Grey

OPEN, SHUT = 0.7, 0.4  # likeness to the first picture, from -1 to 1
REST_STAYS = 0.6
LONGEST_SECONDS: Final = 0.5
_HALF_EYE = (14, 8)  # pixels of a face that is 128 wide
_REACH = 3

Points = NDArray[np.float64]


class Blink:
    """Open, shut, open again within half a second."""

    def __init__(self) -> None:
        self._open_at: float | None = None
        self._is_shut = False
        self.seen = False

    def look(self, first: Grey, now: Grey, eyes: Points, at: float) -> None:
        """Take in one picture.

        Args:
            first: the face with its eyes as they were at first.
            now: the present face brought onto it.
            eyes: (2, 2) the middles of the eyes in both.
            at: its time in seconds.
        """
        rest, likeness = _likeness_of_rest(first, now, eyes), _likeness_of_eyes(first, now, eyes)
        if likeness >= OPEN:
            in_time = self._open_at is not None and at - self._open_at <= LONGEST_SECONDS
            self.seen = self.seen or (self._is_shut and in_time)
            self._open_at, self._is_shut = at, False
        elif likeness <= SHUT and rest >= REST_STAYS and self._open_at is not None:
            self._is_shut = True


def _likeness_of_eyes(first: Grey, now: Grey, eyes: Points) -> float:
    """Of the eye that is more alike: one alone is a hand, hair, or a detector's whim."""
    return max(_likeness_at(first, now, (round(x), round(y))) for x, y in eyes)


def _likeness_at(first: Grey, now: Grey, middle: tuple[int, int]) -> float:
    across, down = _HALF_EYE
    left, top = middle[0] - across, middle[1] - down
    eye = first[max(0, top) : top + 2 * down, max(0, left) : left + 2 * across]
    around = now[
        max(0, top - _REACH) : top + 2 * down + _REACH,
        max(0, left - _REACH) : left + 2 * across + _REACH,
    ]
    if min(eye.shape) < down or eye.std() < 1 or any(np.less(around.shape, eye.shape)):
        return 1.0  # nothing to go by, so no blink
    return float(cv2.matchTemplate(around, eye, cv2.TM_CCOEFF_NORMED).max())


def _likeness_of_rest(first: Grey, now: Grey, eyes: Points) -> float:
    """Of what lies below the eyes: nose, cheeks, mouth."""
    below = round(float(eyes[:, 1].max())) + 2 * _HALF_EYE[1]
    left, right = (round(float(x)) for x in (eyes[:, 0].min(), eyes[:, 0].max()))
    one, other = first[below : below + 48, left:right], now[below : below + 48, left:right]
    if min(one.shape) < _HALF_EYE[1] or one.std() < 1:
        return 0.0
    return float(cv2.matchTemplate(other, one, cv2.TM_CCOEFF_NORMED)[0, 0])
