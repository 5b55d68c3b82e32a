"""The teacher's own act on all who are not marked: at once, never by itself."""

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.mark import Mark, MarkKind
from app.usecases.access import require_open, require_teaching
from app.usecases.lessons.marking import hand_mark, write_by_hand
from app.usecases.ports import School


def decide_unmarked(
    school: School, actor: StaffMember, lesson_id: LessonId, kind: MarkKind = MarkKind.ABSENT
) -> tuple[Mark, ...]:
    """Give everybody without a mark the same one, all or none.

    Returns:
        The new marks, in the order of the register.
    """
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    now = school.clock.now()
    unmarked = [row.student for row in school.registers.rows(lesson_id) if row.mark is None]
    wanted = [Mark(lesson_id, student.id, kind, now) for student in unmarked]
    with school.atomic():
        return tuple(write_by_hand(school, actor, hand_mark(lesson, mark)) for mark in wanted)
