"""A decision as it was recorded, and which ones stand beside each other.

One decision stands for a purpose, on one engine. While the school goes over to another engine, what
the controller decides on that one stands beside what was decided on the engine in force, so that
students can be enrolled anew; with the change the earlier ends. Where no change has been begun, a
decision on another engine takes the place of the one before it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from privacy.accountability.ledger import Entry
from privacy.clock import school_day
from privacy.consent.advice import Stance
from privacy.consent.assessment import Coverage
from privacy.errors import NoPermit
from privacy.purposes import Purpose

CHANGE_BEGUN: Final = "engine_change_begun"
CHANGE_GIVEN_UP: Final = "engine_change_given_up"
ENGINE_CHANGED: Final = "engine_changed"


@dataclass(frozen=True)
class Decision:
    """A decision that unlocks, as recorded.

    Attributes:
        id: a UUID; permits and consents name it.
        purpose: what it unlocks.
        assessment: SHA-256 of what was decided on; empty in a demo school of the first version.
        stance: where the officer's advice came down.
        body: who decided.
        decided_on: the day that the body decided.
        recorded_at: aware, UTC; it unlocks nothing before.
        valid_until: its last day.
        is_demo: whether it is one of a demo school.
    """

    id: str
    purpose: Purpose
    coverage: Coverage
    assessment: str
    stance: Stance
    body: str
    decided_on: date
    recorded_at: datetime
    valid_until: date
    is_demo: bool

    def require_covered(
        self, engine_id: str | None, threshold: int | None, camera_kind: str | None
    ) -> None:
        """Pass where everything that is named is covered; None is not asked about.

        Raises:
            NoPermit: `decision_other_engine`, `decision_other_threshold`, `decision_other_camera`.
        """
        covers = self.coverage
        if engine_id is not None and engine_id != covers.engine_id:
            raise NoPermit("decision_other_engine")
        if threshold is not None and threshold > covers.threshold:
            raise NoPermit("decision_other_threshold")
        # Demo schools of the first version have a decision that names no camera.
        names_cameras = bool(covers.camera_kinds)
        if camera_kind is not None and names_cameras and camera_kind not in covers.camera_kinds:
            raise NoPermit("decision_other_camera")

    def covers(self, engine_id: str, threshold: int, camera_kind: str) -> bool:
        """Whether `require_covered` passes."""
        try:
            self.require_covered(engine_id, threshold, camera_kind)
        except NoPermit:
            return False
        return True

    def stands(self, at: datetime) -> bool:
        """Whether it unlocks at a moment."""
        return at >= self.recorded_at and school_day(at) <= self.valid_until


class Decided:
    """The decisions that were not revoked, replaced or left with their engine."""

    def __init__(self) -> None:
        self._last: dict[Purpose, Decision] = {}
        self._beside: dict[Purpose, Decision] = {}
        self._next_engine = ""

    def last(self, purpose: Purpose) -> Decision | None:
        """The one that was made last; it may have expired."""
        return self._last.get(purpose)

    def standing(self, purpose: Purpose, at: datetime, engine_id: str | None) -> Decision | None:
        """The last one, if it stands; of two the one on that engine."""
        last, beside = self._last.get(purpose), self._beside.get(purpose)
        if last is None or not last.stands(at):
            return None
        if beside is not None and beside.coverage.engine_id == engine_id and beside.stands(at):
            return beside
        return last

    def add(self, decision: Decision) -> None:
        """A decision that unlocks was made."""
        purpose, engine = decision.purpose, decision.coverage.engine_id
        before, beside = self._last.get(purpose), self._beside.pop(purpose, None)
        self._last[purpose] = decision
        kept = beside if before is not None and before.coverage.engine_id == engine else before
        if kept is None or kept.coverage.engine_id == engine:
            return
        if self._next_engine in {engine, kept.coverage.engine_id}:
            self._beside[purpose] = kept

    def end(self, purpose: Purpose) -> None:
        """Nothing stands for the purpose any more."""
        self._last.pop(purpose, None)
        self._beside.pop(purpose, None)

    def follow(self, entry: Entry) -> None:
        """Take in a step of a change of engine."""
        self._next_engine = entry.text("to") if entry.kind == CHANGE_BEGUN else ""
        if entry.kind == ENGINE_CHANGED:
            for purpose, beside in self._beside.items():
                if beside.coverage.engine_id == entry.text("to"):
                    self._last[purpose] = beside
            self._beside.clear()
