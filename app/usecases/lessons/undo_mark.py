"""Take a step back: what stood before stands again, and the history has one step more."""

from dataclasses import replace

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkChange, standing_marks
from app.errors import Refused
from app.usecases.access import require_on_register, require_open, require_teaching
from app.usecases.ports import School


def undo_mark(
    school: School, actor: StaffMember, lesson_id: LessonId, student_id: StudentId
) -> Mark | None:
    """Undo a student's latest mark; undoing again goes back one step more.

    Returns:
        What stands now; None where the student is waited for again.

    Raises:
        Refused: `nothing_to_undo`, `register_not_open`, `register_signed`, `student_not_in_lesson`.
    """
    require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    require_on_register(school, lesson_id, student_id)
    standing = standing_marks(school.registers.changes(lesson_id, student_id))
    if not standing:
        raise Refused("nothing_to_undo")
    mark = standing[-2] if len(standing) > 1 else None
    now = school.clock.now()
    step = MarkChange(0, lesson_id, student_id, mark, now, author_id=actor.id)
    with school.atomic():
        school.registers.change(replace(step, is_undo=True))
    return mark
