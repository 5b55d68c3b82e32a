"""Somebody steps up at the spot. The act proposes a mark; it never says by what method.

There is no actor: the program does this on behalf of the student. It never makes anybody absent
and never overrides what a person has marked, except that whoever was thought absent is here.
"""

from datetime import datetime

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind
from app.errors import Refused
from app.usecases.access import require_on_register, require_open
from app.usecases.lessons.marking import checked_in_mark
from app.usecases.ports import School

_THOUGHT_AWAY = {MarkKind.ABSENT_NOTIFIED, MarkKind.ABSENT}


def check_in(school: School, lesson_id: LessonId, student_id: StudentId, at: datetime) -> CheckedIn:
    """Propose present or late for a student of an open register.

    Args:
        school: the opened school.
        lesson_id: the lesson that is on.
        student_id: who stepped up.
        at: when, on the program's clock, with its zone.

    Returns:
        The mark as it is on disk now.

    Raises:
        Refused: `register_not_open`, `register_signed`, `student_not_in_lesson`, `lesson_over`.
    """
    require_open(school, lesson_id)
    require_on_register(school, lesson_id, student_id)
    student = school.students.get(student_id)
    standing = school.registers.mark(lesson_id, student_id)
    if standing is not None and _is_here(standing):
        return CheckedIn(standing, student, already=True)
    return CheckedIn(_propose(school, lesson_id, student_id, at), student, already=False)


def is_here_already(school: School, lesson_id: LessonId, student_id: StudentId) -> bool:
    """Whether checking in would change nothing."""
    standing = school.registers.mark(lesson_id, student_id)
    return standing is not None and _is_here(standing)


def _is_here(mark: Mark) -> bool:
    return mark.kind not in _THOUGHT_AWAY


def _propose(school: School, lesson_id: LessonId, student_id: StudentId, at: datetime) -> Mark:
    lesson = school.lessons.get(lesson_id)
    if at >= lesson.ends_at:
        raise Refused("lesson_over")
    mark = checked_in_mark(school, lesson, student_id, at)
    step = MarkChange(0, lesson_id, student_id, mark, school.clock.now(), author_id=None)
    with school.atomic():
        school.registers.change(step)
    return mark
