"""The permit for comparing one student with the template on the card that they show in a lesson."""

from app.domain.class_list.people import Student
from app.domain.ids import LessonId
from app.domain.roll_call.camera_kind import thousandths
from app.usecases.ports import School
from privacy.consent.permit import Permit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.verification_point import verification_point


def holder_permit(school: School, lesson_id: LessonId, student: Student, engine_id: str) -> Permit:
    """A permit for this engine at its point for one to one, and for the camera of the lesson.

    Raises:
        NoPermit: no consent, or no decision that covers all of it.
    """
    use, point = school.face_uses.get(lesson_id), verification_point(engine_id)
    return school.consents.require(
        SubjectRef(student.subject_ref),
        Purpose.FACE_WITH_CARD,
        engine_id=engine_id,
        threshold=thousandths(point.threshold) if use and point else None,
        camera_kind=use.camera_kind if use else None,
    )
