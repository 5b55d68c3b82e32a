"""Since when whoever is on the spot has stood there. Tells no screen, and knows nobody.

From the first sign of somebody, or of their card. One outcome a visit is counted: who comes while
the spot was never empty has no known beginning and is left out, and so is whoever stood there until
the machine gave up looking, for nobody knows whether they asked.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.accountability.waiting import Way
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
    Unknown,
)
from recognition.spot import VisitPhase


@dataclass(frozen=True)
class Attempt:
    """Somebody at the spot.

    Attributes:
        since: when they stepped up, on the watch's clock.
    """

    way: Way
    since: float


class VisitWatch:
    """When the present visit began, told once.

    A sighting is told before the phase that it led to.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        """`now` is a clock that nobody can set."""
        self._now = now
        self._phase = VisitPhase.EMPTY
        self._began: float | None = None
        self._is_known = True
        self._card: Attempt | None = None

    def follow(self, phase: VisitPhase) -> None:
        """How far the visit has come; the same again is no news."""
        if phase is self._phase:
            return
        self._phase = phase
        if phase is VisitPhase.DECIDED:
            self._is_known = False
        elif phase is not VisitPhase.LOOKING:
            self._began = None if phase is VisitPhase.EMPTY else self._now()
            self._is_known = True

    def forget(self) -> None:
        """Nobody watches: who is there when somebody does again has no known beginning."""
        self._phase, self._is_known = VisitPhase.DECIDED, False

    def begin(self, sighting: Sighting) -> Attempt | None:
        """Whose outcome a sighting is; None where it is none, or nobody knows since when."""
        if isinstance(sighting, HolderMatched | HolderNotMatched):
            attempt, self._card = self._card, None
            return attempt
        if isinstance(sighting, CardShown):
            return self._attempt(Way.CARD)
        if isinstance(sighting, Recognised | Unknown | Ambiguous):
            return self._attempt(Way.FACE_AT_SPOT)
        return None

    def look_at_holder(self, attempt: Attempt) -> None:
        """The card leads to a look at its holder, which will end the attempt."""
        self._card = Attempt(Way.FACE_WITH_CARD, attempt.since)

    def _attempt(self, way: Way) -> Attempt | None:
        if not self._is_known:
            return None
        self._is_known = False
        return Attempt(way, self._now() if self._began is None else self._began)
