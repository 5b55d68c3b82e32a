"""How marks come about. Only a person's act makes anybody absent (rule 3, R26)."""

from datetime import datetime, timedelta

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind
from app.errors import BadInput
from app.settings import LATE_AFTER_MINUTES
from app.usecases.ports import School


def checked_in_mark(school: School, lesson: Lesson, student_id: StudentId, at: datetime) -> Mark:
    """What a check-in proposes: present, or late with its minutes."""
    limit = timedelta(minutes=school.settings.get(LATE_AFTER_MINUTES))
    minutes = lesson.minutes_late(at)
    if at - lesson.starts_at > limit and minutes > 0:
        return Mark(lesson.id, student_id, MarkKind.LATE, at, minutes_late=minutes)
    return Mark(lesson.id, student_id, MarkKind.PRESENT, at)


def hand_mark(lesson: Lesson, mark: Mark) -> Mark:
    """A person's mark, checked; late without minutes means late until the moment of the mark.

    Raises:
        BadInput: `minutes_out_of_range`, minutes that do not fit the lesson or the kind.
    """
    late = mark.minutes_late
    if mark.kind is MarkKind.LATE and late == 0:
        late = max(1, lesson.minutes_late(mark.at))
    may_be_late = mark.kind is MarkKind.LATE
    is_fitting = min(late, mark.minutes_early) >= 0 and late + mark.minutes_early <= lesson.minutes
    if (
        not is_fitting
        or (late and not may_be_late)
        or (mark.minutes_early and not mark.kind.takes_part)
    ):
        raise BadInput("minutes_out_of_range", longest=lesson.minutes)
    return Mark(
        lesson.id, mark.student_id, mark.kind, mark.at, late, mark.minutes_early, proposed=False
    )


def apply_absence(school: School, lesson_id: LessonId, absence: KnownAbsence) -> None:
    """Propose a known absence for somebody who is on the register and not marked yet."""
    student_id = absence.student_id
    if not school.registers.lists(lesson_id, student_id):
        return
    if school.registers.mark(lesson_id, student_id) is not None:
        return
    now = school.clock.now()
    mark = Mark(lesson_id, student_id, MarkKind.ABSENT_NOTIFIED, now)
    school.registers.change(
        MarkChange(0, lesson_id, student_id, mark, now, author_id=absence.recorded_by)
    )


def write_by_hand(school: School, author: StaffMember, mark: Mark) -> Mark:
    """Let a person's mark stand, with its step in the history."""
    school.registers.change(
        MarkChange(0, mark.lesson_id, mark.student_id, mark, school.clock.now(), author.id)
    )
    return mark
