"""Put a use of a face method into the AI log. There is no actor, and no mark knows of it.

The line is the only place where the method is written, under a pseudonym that ends with the
signature of the register.
"""

from datetime import datetime

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.camera_kind import FaceUse, thousandths
from app.domain.roll_call.register import RegisterState
from app.usecases.ports import School
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose
from recognition.sighting import (
    Ambiguous,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
    Unknown,
    Unusable,
)
from recognition.verification_point import verification_point

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD


def note_recognised(
    school: School,
    lesson_id: LessonId,
    sighting: Recognised | HolderMatched,
    at: datetime,
    *,
    is_new: bool,
) -> None:
    """Note that the machine named somebody; the caller holds the transaction of the mark.

    Args:
        school: the opened school.
        lesson_id: the lesson that is on.
        sighting: what the machine said.
        at: when.
        is_new: whether a mark was proposed; False where they were here already.
    """
    method = SPOT if isinstance(sighting, Recognised) else CARD
    outcome = Outcome.PROPOSED if is_new else Outcome.REPEATED
    student_id = StudentId(sighting.reference)
    use = _use(school.face_uses.get(lesson_id), method)
    school.ai_log.note(lesson_id, method, outcome, at, student_id=student_id, use=use)


def note_unrecognised(
    school: School, lesson_id: LessonId, sighting: Sighting, at: datetime
) -> None:
    """Note that a face was looked at and nobody was checked in; of other sightings nothing.

    A register that is not open takes no more lines.
    """
    told = _told(sighting)
    head = school.registers.head(lesson_id)
    if told is None or head is None or head.state is not RegisterState.OPEN:
        return
    method, outcome, student_id = told
    use = _use(school.face_uses.get(lesson_id), method)
    with school.atomic():
        school.ai_log.note(lesson_id, method, outcome, at, student_id=student_id, use=use)


def _told(sighting: Sighting) -> tuple[Purpose, Outcome, StudentId | None] | None:
    if isinstance(sighting, HolderNotMatched):
        return CARD, Outcome.UNKNOWN, StudentId(sighting.reference)
    if isinstance(sighting, Ambiguous):
        return SPOT, Outcome.AMBIGUOUS, None
    if isinstance(sighting, Unknown):
        return SPOT, Outcome.UNKNOWN, None
    return (SPOT, Outcome.UNUSABLE, None) if isinstance(sighting, Unusable) else None


def _use(use: FaceUse | None, method: Purpose) -> FaceUse | None:
    """What a lesson recognises with by one of the methods; 1:1 has a point of its own."""
    point = verification_point(use.engine_id) if use and method is CARD else None
    if use is None or point is None:
        return use
    return FaceUse(use.engine_id, thousandths(point.threshold), use.camera_kind)
