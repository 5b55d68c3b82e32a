"""Open the templates of one open lesson's students, each under its own permit.

There is no actor: the recogniser asks, and what it gets goes to no screen.
"""

from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.register import RegisterState
from app.usecases.faces.spot_permit import is_spot_unlocked, spot_permit
from app.usecases.ports import School
from privacy.errors import Damaged, NoPermit, Refused
from privacy.subjects import SubjectRef

MOST = 300


def lesson_gallery(school: School, lesson_id: LessonId, engine_id: str) -> dict[StudentId, bytes]:
    """Templates by student, of one engine.

    Returns:
        Nothing where the method is locked, the register is not open, or there would be more
        than 300 (a lesson is no school to search).
    """
    head = school.registers.head(lesson_id)
    is_open = head is not None and head.state is RegisterState.OPEN
    if not is_open or not is_spot_unlocked(school, lesson_id):
        return {}
    students = [row.student for row in school.registers.rows(lesson_id)]
    found = {student.id: _template(school, lesson_id, student, engine_id) for student in students}
    gallery = {student_id: template for student_id, template in found.items() if template}
    return gallery if len(gallery) <= MOST else {}


def _template(
    school: School, lesson_id: LessonId, student: Student, engine_id: str
) -> bytes | None:
    """None where there is no ground or no template of that engine."""
    subject = SubjectRef(student.subject_ref)
    if not student.may_be_recognised or not school.vault.holds(subject):
        return None
    try:
        permit = spot_permit(school, lesson_id, student, engine_id)
        return school.vault.open(permit, engine_id).template
    except (NoPermit, Damaged, Refused):
        # One key file that cannot be read costs one student the face, and nobody the lesson.
        return None
