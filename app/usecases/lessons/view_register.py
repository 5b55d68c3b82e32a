"""Show a register: of a planned lesson the class as it is, of a started one as it was begun."""

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Register, RegisterState, Row
from app.usecases.access import require_lesson
from app.usecases.ports import School
from app.usecases.reading import read_register


def view_register(school: School, actor: StaffMember, lesson_id: LessonId) -> Register:
    """The register of a lesson as it stands, and as far as the reader may see it; on the log."""
    register = register_of(school, require_lesson(school, actor, lesson_id))
    return read_register(school, actor, register)


def register_of(school: School, lesson: Lesson) -> Register:
    """The register of a lesson whose reader has been checked."""
    head = school.registers.head(lesson.id)
    lost = school.registers.lost(lesson.id)
    signed_before = lost[-1].signature if lost else None
    if head is None:
        members = school.students.in_groups(lesson.group_ids)
        rows = tuple(Row(student, None) for student in members)
        return Register(lesson, RegisterState.PLANNED, rows, signed_before=signed_before)
    return Register(
        lesson,
        head.state,
        school.registers.rows(lesson.id),
        started_at=head.started_at,
        camera_until=head.camera_until if head.signature is None else None,
        signature=head.signature,
        signed_before=signed_before if head.signature is None else None,
    )
