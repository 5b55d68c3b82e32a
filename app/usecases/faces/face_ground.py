"""What a running lesson's gallery stands on, cheap enough to be asked twice a second.

There is no actor, and what it gets goes to no screen: the lesson only asks whether it has changed.
"""

from dataclasses import dataclass

from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.register import RegisterState
from app.usecases.faces.spot_permit import is_spot_unlocked, spot_permit
from app.usecases.ports import School
from privacy.errors import NoPermit
from privacy.purposes import Purpose


@dataclass(frozen=True)
class FaceGround:
    """Whoever may be recognised now.

    Attributes:
        is_unlocked: a decision stands.
        students: of the open register, with a template under a standing permit.
    """

    is_unlocked: bool
    students: frozenset[StudentId]


def face_ground(school: School, lesson_id: LessonId, engine_id: str) -> FaceGround:
    """The ground as it is at this moment; no template is opened for it."""
    is_unlocked = is_spot_unlocked(school, lesson_id)
    head = school.registers.head(lesson_id)
    if not is_unlocked or head is None or head.state is not RegisterState.OPEN:
        return FaceGround(is_unlocked, frozenset())
    enrolled = set(school.vault.subjects(Purpose.FACE_AT_SPOT, engine_id))
    students = (row.student for row in school.registers.rows(lesson_id))
    return FaceGround(
        is_unlocked,
        frozenset(
            each.id
            for each in students
            if each.subject_ref in enrolled and _is_permitted(school, lesson_id, each, engine_id)
        ),
    )


def _is_permitted(school: School, lesson_id: LessonId, student: Student, engine_id: str) -> bool:
    try:
        spot_permit(school, lesson_id, student, engine_id)
    except NoPermit:
        return False
    return student.may_be_recognised
