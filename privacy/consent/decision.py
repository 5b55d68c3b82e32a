"""The controller's decision that unlocks face methods. Here only that of a demo school.

A real decision carries an assessment, advice and more, and is recorded by a later part of the
program. Until then no real installation can have one, and its face methods stay locked.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import uuid4

from privacy.accountability.ledger import Entry, Ledger
from privacy.clock import school_day
from privacy.errors import Refused
from privacy.purposes import Purpose

DEMO_DECISION: Final = "demo_decision"


@dataclass(frozen=True)
class Decision:
    """A decision as recorded.

    Attributes:
        id: a UUID; permits and consents name it.
        purposes: what it unlocks.
        engine_id: the one engine it covers.
        recorded_at: aware, UTC; it unlocks nothing before.
        valid_until: its last day.
        is_demo: whether it is the invented one of a demo school.
    """

    id: str
    purposes: frozenset[Purpose]
    engine_id: str
    recorded_at: datetime
    valid_until: date
    is_demo: bool


class DecisionLedger:
    """The decisions that the ledger holds."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._decisions: list[Decision] = []
        ledger.follow(self._take)

    def record_demo_decision(
        self,
        *,
        purposes: Collection[Purpose],
        engine_id: str,
        valid_until: date,
        recorded_by: str,
    ) -> Decision:
        """Record the invented decision of a demo school.

        Raises:
            Refused: `decision_only_in_demo`, or `decision_not_about_faces`.
            NotWritten: the ledger could not be written.
        """
        if not self._ledger.is_demo:
            raise Refused("decision_only_in_demo")
        if not purposes or not all(purpose.is_face for purpose in purposes):
            raise Refused("decision_not_about_faces")
        body = {
            "decision": str(uuid4()),
            "purposes": sorted(purpose.value for purpose in purposes),
            "engine": engine_id,
            "valid_until": valid_until.isoformat(),
            "recorded_by": recorded_by,
        }
        return _decision(self._ledger.append(DEMO_DECISION, body))

    def standing(self, purpose: Purpose, at: datetime) -> Decision | None:
        """The latest decision that unlocks a purpose at a moment."""
        for decision in reversed(self._decisions):
            is_in_time = decision.recorded_at <= at and school_day(at) <= decision.valid_until
            if purpose in decision.purposes and is_in_time:
                return decision
        return None

    def _take(self, entry: Entry) -> None:
        if entry.kind == DEMO_DECISION and self._ledger.is_demo:
            self._decisions.append(_decision(entry))


def _decision(entry: Entry) -> Decision:
    return Decision(
        id=entry.text("decision"),
        purposes=frozenset(Purpose(value) for value in entry.texts("purposes")),
        engine_id=entry.text("engine"),
        recorded_at=entry.at,
        valid_until=date.fromisoformat(entry.text("valid_until")),
        is_demo=True,
    )
