"""When a decision may go out: at once where life was seen, after a turn of the head where not.

The same for everybody whose face is looked at, whatever the decision is, so that being asked to
turn one's head tells nobody who has a template. Times are `Frame.captured_at`. Somebody of whom
no life was seen in time is told what anybody is told who is not recognised: card, or the teacher.
"""

from enum import StrEnum
from typing import Final

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.liveness.signs import Life, LifeNet, Signs

ASK_AFTER_SECONDS: Final = 0.8  # from the first look at the face
CHALLENGE_SECONDS: Final = 4.0
_ROUNDING: Final = 1e-6


class Passage(StrEnum):
    """Whether a decision may go out."""

    OPEN = "open"
    WAIT = "wait"
    ASK = "ask"
    ASKED = "asked"
    CLOSED = "closed"


class LifeGate:
    """Guards the decisions of one visit."""

    def __init__(self, net: LifeNet | None = None) -> None:
        self._signs = Signs(net)
        self._first_at: float | None = None
        self._asked_at: float | None = None

    @classmethod
    def of(cls, signs: Signs) -> "LifeGate":
        """A gate that goes by these signs."""
        made = cls()
        made._signs = signs
        return made

    @property
    def was_asked(self) -> bool:
        """True once the person has been asked to turn their head."""
        return self._asked_at is not None

    @property
    def has_seen_life(self) -> bool:
        """True while the signs say that it lives."""
        return self._signs.life is Life.LIVE

    def watch(self, region: Frame, face: DetectedFace) -> None:
        """Take in one picture of the face, which was detected in `region`."""
        self._first_at = region.captured_at if self._first_at is None else self._first_at
        if not self.has_seen_life:
            self._signs.watch(region, face)

    def passage(self, at: float) -> Passage:
        """Whether a decision that stands may go out at `at` seconds.

        ASK comes once: tell the person; from then on ASKED until it opens, or closes after
        four seconds.
        """
        if self._asked_at is not None and at - self._asked_at >= CHALLENGE_SECONDS - _ROUNDING:
            return Passage.CLOSED
        if self.has_seen_life:
            return Passage.OPEN
        if self._asked_at is not None:
            return Passage.ASKED
        if self._first_at is None or at - self._first_at < ASK_AFTER_SECONDS - _ROUNDING:
            return Passage.WAIT
        self._asked_at = at
        return Passage.ASK
