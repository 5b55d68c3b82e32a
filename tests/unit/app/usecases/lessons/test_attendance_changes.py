"""Whose attendance changed, as far as a teacher may see it."""

from datetime import timedelta

import pytest

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Duty, StaffMember
from app.domain.ids import LessonId
from app.domain.rights.restriction import RestrictionReason
from app.domain.roll_call.attendance_change import Change, Stretch
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import MarkKind
from app.domain.work import Stepping
from app.errors import NotAllowed
from app.usecases.lessons.attendance_changes import attendance_changes, print_attendance_changes
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.rights.restrict import restrict
from app.usecases.staff.duties import grant_duty
from tests.support.school import MONDAY, SmallSchool

DAYS = (40, 38, 36, 34, 5, 4, 3, 2)
"""Four lessons long before, four lately; in days before the clock."""


def teach(small: SmallSchool, days_ago: int, away: tuple[str, ...], *, signs: bool = True) -> None:
    """A lesson of the teacher's, in which these were away."""
    school, group = small.school, next(g for g in small.school.groups.every() if g.name == "SA24A")
    starts_at = MONDAY - timedelta(days=days_ago)
    lesson = Lesson(
        LessonId(f"past-{days_ago}"), "Mathematics", frozenset({group.id}), (group.name,), "",
        starts_at, starts_at + timedelta(hours=1), small.teacher.id,
    )  # fmt: skip
    with school.atomic():
        school.lessons.save(lesson)
    start_lesson(school, small.teacher, lesson.id)
    for number in away:
        mark_by_hand(school, small.teacher, lesson.id, small.id_of(number), MarkKind.ABSENT)
    decide_unmarked(school, small.teacher, lesson.id, MarkKind.PRESENT)
    if signs:
        sign_register(school, small.teacher, lesson.id)


@pytest.fixture
def taught(small: SmallSchool) -> SmallSchool:
    """Ada (1) and the protected Cleo (3) were away lately; Bo (2) always was."""
    for days in DAYS:
        teach(small, days, ("2", *(("1", "3") if days < 14 else ())))
    return small


def names(small: SmallSchool, reader: StaffMember) -> list[str]:
    """Whom the reader is told of."""
    return [each.student.name for each in attendance_changes(small.school, reader)]


def test_only_a_change_is_told_with_its_counts(taught: SmallSchool) -> None:
    """Who is away as ever is no change; counts of both stretches stand beside each other."""
    ada, cleo = attendance_changes(taught.school, taught.teacher)
    assert (ada.student.name, ada.groups, ada.change) == ("Ada Alm", ("SA24A",), Change.AWAY_MORE)
    assert (ada.lately, ada.before) == (Stretch(4, 4), Stretch(4, 0))
    assert cleo.student.name == "C. Z."  # shielded: names belong to the roll call


def test_another_teacher_is_told_nothing(taught: SmallSchool) -> None:
    """Only lessons of one's own, and groups that one mentors."""
    assert names(taught, taught.substitute) == []
    group = next(g for g in taught.school.groups.every() if g.name == "SA24A")
    grant_duty(taught.school, taught.administrator, taught.substitute.id, Duty.MENTOR, group.id)
    assert names(taught, taught.substitute) == ["Ada Alm", "C. Z."]


def test_proposals_say_nothing(small: SmallSchool) -> None:
    """What nobody has signed is not counted."""
    for days in DAYS:
        teach(small, days, ("1",) if days < 14 else (), signs=False)
    assert names(small, small.teacher) == []


def test_whose_use_is_restricted_is_not_told_of(taught: SmallSchool) -> None:
    """Data that are kept are not used (Art. 18)."""
    restrict(taught.school, taught.controller, taught.id_of("1"), RestrictionReason.ACCURACY)
    assert names(taught, taught.teacher) == ["C. Z."]


def test_reading_costs_one_line_of_the_log(taught: SmallSchool) -> None:
    """Not one for each register that was counted through."""
    attendance_changes(taught.school, taught.teacher)
    lines = taught.school.access_log.between(MONDAY, MONDAY + timedelta(minutes=1))
    found = [line for line in lines if line.what is Read.ATTENDANCE]
    assert [(line.staff_id, line.count) for line in found] == [(taught.teacher.id, 2)]


def test_shielded_students_are_not_on_paper(taught: SmallSchool) -> None:
    """As in every export; they are counted."""
    printed = print_attendance_changes(taught.school, taught.teacher)
    assert [each.student.name for each in printed.changes] == ["Ada Alm"]
    assert printed.left_out == 1


def test_marks_do_not_wait(taught: SmallSchool) -> None:
    """Between two registers whatever is urgent has its turn."""
    turns: list[bool] = []
    attendance_changes(taught.school, taught.teacher, Stepping(lambda: turns.append(True)))
    assert len(turns) == len(DAYS)


@pytest.mark.parametrize("who", ["administrator", "controller", "officer"])
def test_it_is_for_teachers(taught: SmallSchool, who: str) -> None:
    """Nobody else is handed names with their absence."""
    with pytest.raises(NotAllowed, match="role_needed"):
        attendance_changes(taught.school, getattr(taught, who))
