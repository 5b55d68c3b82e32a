"""Which face methods are unlocked. Without a standing decision: none."""

from datetime import datetime

from app.usecases.ports import School
from privacy.purposes import Purpose


def face_methods(school: School, at: datetime) -> tuple[Purpose, ...]:
    """The face purposes that a decision covers at a moment."""
    purposes = (purpose for purpose in Purpose if purpose.is_face)
    return tuple(each for each in purposes if school.decisions.standing(each, at) is not None)
