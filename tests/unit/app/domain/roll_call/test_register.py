"""A register's arithmetic."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.class_list.people import Protection, Student
from app.domain.ids import LessonId, StaffId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import (
    Minutes,
    Register,
    RegisterHead,
    RegisterState,
    Row,
    Signature,
    minutes_of,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LESSON = Lesson(
    LessonId("l"), "Art", frozenset(), (), "", NOON, NOON + timedelta(minutes=50), StaffId("t")
)
ADA = Student(StudentId("a"), "Ada", "Alm", "1", frozenset(), None, Protection.NONE, "r1")
BO = replace(ADA, id=StudentId("b"), given_name="Bo", school_number="2", subject_ref="r2")


@pytest.mark.parametrize(
    ("kind", "late", "early", "minutes"),
    [
        (MarkKind.PRESENT, 0, 0, Minutes(50, 0, 0, 0)),
        (MarkKind.PRESENT, 0, 10, Minutes(40, 0, 10, 0)),
        (MarkKind.LATE, 5, 0, Minutes(45, 0, 5, 0)),
        (MarkKind.LATE, 5, 10, Minutes(35, 0, 15, 0)),
        (MarkKind.LATE, 40, 40, Minutes(0, 0, 50, 0)),
        (MarkKind.ABSENT_NOTIFIED, 0, 0, Minutes(0, 50, 0, 0)),
        (MarkKind.ABSENT, 0, 0, Minutes(0, 0, 50, 0)),
        (MarkKind.OTHER_ACTIVITY, 0, 0, Minutes(0, 0, 0, 50)),
        (MarkKind.REMOTE, 0, 5, Minutes(45, 0, 5, 0)),
    ],
)
def test_minutes_are_split_by_the_mark(
    kind: MarkKind, late: int, early: int, minutes: Minutes
) -> None:
    """The four figures of SS 12000 follow from the mark and add up to the lesson."""
    mark = Mark(LESSON.id, ADA.id, kind, NOON, late, early)
    assert minutes_of(mark, LESSON) == minutes


def test_a_register_knows_who_is_waited_for() -> None:
    """Rows are found by student, and those without a mark are counted apart."""
    mark = Mark(LESSON.id, ADA.id, MarkKind.PRESENT, NOON)
    register = Register(LESSON, RegisterState.OPEN, (Row(ADA, mark), Row(BO, None)))
    assert register.row(ADA.id) == Row(ADA, mark)
    assert register.row(StudentId("x")) is None
    assert register.unmarked == (BO,)
    assert register.counts == {MarkKind.PRESENT: 1, None: 1}


def test_a_register_is_open_until_it_is_signed() -> None:
    """The state follows from the signature alone."""
    head = RegisterHead(LESSON.id, NOON, None)
    assert head.state is RegisterState.OPEN
    signed = replace(head, signature=Signature(StaffId("t"), NOON, "00"))
    assert signed.state is RegisterState.SIGNED
