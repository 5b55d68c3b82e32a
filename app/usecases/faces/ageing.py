"""How templates age: noted when somebody checks in by face, shown to administrators as a reason.

What is noted stands sealed beside the template, under its key, and goes with it. It is never told
to a teacher, stands in no log, and never changes a template by itself.
"""

from contextlib import suppress

from app.domain.class_list.ageing import RenewalReason, Trend, renewal
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.usecases.ports import School
from privacy.consent.permit import Permit
from privacy.errors import Damaged, NoPermit, NotWritten, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.sighting import HolderMatched, Recognised

PURPOSE = Purpose.FACE_AT_SPOT


def note_distance(school: School, student_id: StudentId, distance: float) -> None:
    """Note how near a check-in lay to the student's template; no check-in fails because of it."""
    with suppress(NoPermit, Refused, Damaged, NotWritten):
        permit = _permit(school, school.students.get(student_id))
        engine_id = school.engines.in_force.engine_id
        trend = Trend.from_bytes(school.vault.trend(permit, engine_id)).with_one(distance)
        school.vault.keep_trend(permit, trend.to_bytes(), engine_id)


def distance_to_note(sighting: Recognised | HolderMatched, done: CheckedIn) -> float | None:
    """What a check-in at the spot tells of the template; None for a second one, and for cards."""
    if done.already or not isinstance(sighting, Recognised):
        return None
    return sighting.distance


def reason_to_renew(school: School, student: Student) -> RenewalReason | None:
    """Why this student should be asked to be enrolled anew; for the administrator's list only."""
    subject = SubjectRef(student.subject_ref)
    engine_id = school.engines.in_force.engine_id
    enrolled_at = school.vault.enrolled_at(subject, PURPOSE, engine_id)
    if enrolled_at is None:
        return None
    trend = Trend()
    with suppress(NoPermit, Refused, Damaged):
        trend = Trend.from_bytes(school.vault.trend(_permit(school, student), engine_id))
    return renewal(enrolled_at, school.clock.now(), trend)


def _permit(school: School, student: Student) -> Permit:
    return school.consents.require(SubjectRef(student.subject_ref), PURPOSE)
