"""Whether each face method is locked for what this PC would use. Says nothing about a person."""

from dataclasses import dataclass
from datetime import date

from app.domain.roll_call.camera_kind import FaceUse
from app.usecases.ports import School
from privacy.errors import NoPermit
from privacy.purposes import Purpose


@dataclass(frozen=True)
class FaceStanding:
    """How one method stands.

    Attributes:
        is_unlocked: a decision stands today.
        until: the last day of the last decision that was not revoked.
        ended: the kind of the ledger's entry that locked it; empty where none did.
        uncovered: why what this PC would use is not covered; None where it is.
    """

    purpose: Purpose
    is_unlocked: bool
    until: date | None
    ended: str
    uncovered: NoPermit | None


def face_standing(school: School, use: FaceUse) -> tuple[FaceStanding, ...]:
    """Every face method. A threshold is a matter of 1:N here: 1:1 has one of its own."""
    return tuple(_standing(school, each, use) for each in Purpose if each.is_face)


def _standing(school: School, purpose: Purpose, use: FaceUse) -> FaceStanding:
    decisions = school.decisions
    decision = decisions.standing(purpose, school.clock.now(), use.engine_id)
    last, ended = decisions.last(purpose), decisions.ended(purpose)
    threshold = use.threshold if purpose is Purpose.FACE_AT_SPOT else None
    uncovered: NoPermit | None = None
    if decision is not None:
        try:
            decision.require_covered(use.engine_id, threshold, use.camera_kind)
        except NoPermit as refused:
            uncovered = refused
    return FaceStanding(
        purpose=purpose,
        is_unlocked=decision is not None,
        until=last.valid_until if last else None,
        ended=ended.kind if ended else "",
        uncovered=uncovered,
    )
