"""The signs of life of one visit, added up by a simple model that can be stated in four lines.

    relief   +2 where two pictures stand out from every plane, +3 where two do so clearly;
             -2 where three pictures were bent like a tilted plane and none stood out
    blink    +1 where the eyes closed and opened again
    net      +1 where its median is at least 0.9, -1 where it is at most 0.1 (three looks or more)

Live from +2 on, flat from -2 down, else unsure. So a net or a blink alone decides nothing: how
often a net is fooled has not been measured here, and it doubts one living face in twenty. Limits
of relief: docs/recognition.md has what they rest on.
"""

from enum import StrEnum
from statistics import median
from typing import Final, Protocol

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.liveness.blink import Blink
from recognition.liveness.relief import Movement, Relief

STANDS_OUT: Final = 1.1  # pixels of a face that is 128 wide
CLEARLY: Final = 1.6
BENT: Final = 1.5  # a plane has been tilted so far that a head would have shown its relief
FLAT_SHARE: Final = 0.4  # relief / bent
TWICE, THRICE = 2, 3
NET_SURE, NET_DOUBTS = 0.9, 0.1
LIVE_FROM, FLAT_FROM = 2, -2
_LOST_AT_MOST = 2


class LifeNet(Protocol):
    """A net that tells living faces from pictures of faces."""

    def score(self, region: Frame, face: DetectedFace) -> float:
        """From 0, a picture of a face, to 1, a living one; NaN where it gives no number."""
        ...


class Life(StrEnum):
    """What the signs say so far."""

    LIVE = "live"
    UNSURE = "unsure"
    FLAT = "flat"


class Signs:
    """Gathers the signs from the pictures of one face; holds numbers and one small picture."""

    def __init__(self, net: LifeNet | None = None) -> None:
        self._net = net
        self.forget()

    def forget(self) -> None:
        """Start anew: nothing of what was seen remains."""
        self._relief: Relief | None = None
        self._movements: list[tuple[float, float]] = []
        self._scores: list[float] = []
        self._blink = Blink()
        self._lost = 0

    def watch(self, region: Frame, face: DetectedFace) -> None:
        """Take in one picture of the face.

        Args:
            region: the picture it was detected in.
            face: where it was found.
        """
        if self._net is not None:
            score = self._net.score(region, face)
            if 0 <= score <= 1:
                self._scores.append(score)
        if self._relief is None:
            self._relief = Relief(region, face)
            return
        self._take(self._relief, self._relief.compare(region, face), region, face)

    @property
    def life(self) -> Life:
        """What they add up to."""
        points = self._of_relief() + self._of_net() + (1 if self._blink.seen else 0)
        if points >= LIVE_FROM:
            return Life.LIVE
        return Life.FLAT if points <= FLAT_FROM else Life.UNSURE

    def _take(
        self, relief: Relief, movement: Movement | None, region: Frame, face: DetectedFace
    ) -> None:
        if movement is None:
            self._lost += 1
            if self._lost > _LOST_AT_MOST:  # turned too far, or it was a bad picture to begin with
                self._relief, self._lost, self._blink = Relief(region, face), 0, self._kept_blink()
            return
        self._lost = 0
        self._movements.append((movement.relief, movement.bent))
        self._blink.look(movement.first, movement.picture, relief.eyes, region.captured_at)

    def _kept_blink(self) -> Blink:
        anew = Blink()
        anew.seen = self._blink.seen
        return anew

    def _of_relief(self) -> int:
        standing = [
            relief
            for relief, bent in self._movements
            if relief >= STANDS_OUT and relief > FLAT_SHARE * bent
        ]
        if len(standing) >= TWICE:
            return 3 if sum(relief >= CLEARLY for relief in standing) >= TWICE else 2
        flat = [bent >= BENT and relief <= FLAT_SHARE * bent for relief, bent in self._movements]
        return -2 if not standing and sum(flat) >= THRICE else 0

    def _of_net(self) -> int:
        if len(self._scores) < THRICE:
            return 0
        middle = median(self._scores)
        return int(middle >= NET_SURE) - int(middle <= NET_DOUBTS)
