"""The teacher marks somebody."""

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.usecases.access import require_on_register, require_open, require_teaching
from app.usecases.lessons.marking import hand_mark, write_by_hand
from app.usecases.ports import School


def mark_by_hand(  # noqa: PLR0913 - the two keyword figures belong to the one act
    school: School,
    actor: StaffMember,
    lesson_id: LessonId,
    student_id: StudentId,
    kind: MarkKind,
    *,
    minutes_late: int = 0,
    minutes_early: int = 0,
) -> Mark:
    """Set a student's mark in an open register.

    Args:
        school: the opened school.
        actor: a teacher of the lesson.
        lesson_id: whose register.
        student_id: somebody on it.
        kind: what the teacher decides.
        minutes_late: for LATE; 0 means late until now.
        minutes_early: for PRESENT, LATE and REMOTE, minutes missed at the end.

    Raises:
        BadInput: `minutes_out_of_range`.
        Refused: `register_not_open`, `register_signed`, `student_not_in_lesson`.
    """
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    require_on_register(school, lesson_id, student_id)
    now = school.clock.now()
    wanted = Mark(lesson_id, student_id, kind, now, minutes_late, minutes_early)
    with school.atomic():
        return write_by_hand(school, actor, hand_mark(lesson, wanted))
