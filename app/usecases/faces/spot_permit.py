"""The permit for recognising one student at the spot of one lesson."""

from app.domain.class_list.people import Student
from app.domain.ids import LessonId
from app.usecases.faces.face_methods import face_methods, is_covered
from app.usecases.ports import School
from privacy.consent.permit import Permit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


def spot_permit(school: School, lesson_id: LessonId, student: Student, engine_id: str) -> Permit:
    """A permit for this engine, and for the threshold and camera that the lesson was started with.

    Raises:
        NoPermit: no consent, or no decision that covers all of it.
    """
    use = school.face_uses.get(lesson_id)
    return school.consents.require(
        SubjectRef(student.subject_ref),
        Purpose.FACE_AT_SPOT,
        engine_id=engine_id,
        threshold=use.threshold if use else None,
        camera_kind=use.camera_kind if use else None,
    )


def is_spot_unlocked(school: School, lesson_id: LessonId) -> bool:
    """Whether a decision stands that covers what the lesson was started with."""
    use = school.face_uses.get(lesson_id)
    if use is None:
        return Purpose.FACE_AT_SPOT in face_methods(school, school.clock.now())
    return is_covered(school, Purpose.FACE_AT_SPOT, use)
