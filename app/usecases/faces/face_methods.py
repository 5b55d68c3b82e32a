"""Which face methods are unlocked. Without a standing decision: none."""

from datetime import datetime

from app.domain.roll_call.camera_kind import FaceUse
from app.usecases.ports import School
from privacy.purposes import Purpose


def face_methods(school: School, at: datetime) -> tuple[Purpose, ...]:
    """The face purposes that a decision covers at a moment."""
    purposes = (purpose for purpose in Purpose if purpose.is_face)
    return tuple(each for each in purposes if school.decisions.standing(each, at) is not None)


def is_covered(school: School, purpose: Purpose, use: FaceUse) -> bool:
    """Whether the decision that stands now covers this engine, threshold and kind of camera."""
    decision = school.decisions.standing(purpose, school.clock.now(), use.engine_id)
    return decision is not None and decision.covers(use.engine_id, use.threshold, use.camera_kind)
