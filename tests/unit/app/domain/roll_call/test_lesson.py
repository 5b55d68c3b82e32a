"""Lessons and their times."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.ids import AbsenceId, GroupId, LessonId, StaffId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LESSON = Lesson(
    LessonId("l"),
    "Art",
    frozenset({GroupId("g")}),
    ("SA24A",),
    "101",
    NOON,
    NOON + timedelta(minutes=50),
    StaffId("t"),
)


@pytest.mark.parametrize(
    ("minutes", "is_on"), [(-16, False), (-15, True), (0, True), (49, True), (50, False)]
)
def test_a_lesson_is_on_from_a_quarter_before_until_its_end(minutes: int, is_on: bool) -> None:  # noqa: FBT001 - an example
    """The window opens fifteen minutes early and closes with the lesson."""
    assert LESSON.is_on(NOON + timedelta(minutes=minutes)) is is_on


@pytest.mark.parametrize(("seconds", "late"), [(-60, 0), (59, 0), (60, 1), (601, 10), (99999, 50)])
def test_minutes_late_are_whole_and_never_beyond_the_lesson(seconds: int, late: int) -> None:
    """Early is not late, and nobody misses more than there was."""
    assert LESSON.minutes_late(NOON + timedelta(seconds=seconds)) == late


def test_a_known_absence_covers_a_lesson_that_starts_within_it() -> None:
    """The first moment belongs to the absence, the last does not."""
    absence = KnownAbsence(
        AbsenceId("a"), StudentId("s"), NOON, NOON + timedelta(minutes=1), StaffId("t")
    )
    assert absence.covers(LESSON)
    assert not absence.covers(replace(LESSON, starts_at=absence.ends_at))


def test_a_lesson_is_taught_by_its_teacher_its_substitute_or_anybody() -> None:
    """Another's lesson is nobody else's; one that names no teacher is everybody's."""
    substituted = LessonOverview(LESSON, RegisterState.OPEN, StaffId("u"))
    assert substituted.is_taught_by(StaffId("t"))
    assert substituted.is_taught_by(StaffId("u"))
    assert not substituted.is_taught_by(StaffId("v"))
    nobodys = LessonOverview(replace(LESSON, teacher_id=None), RegisterState.PLANNED)
    assert nobodys.is_taught_by(StaffId("v"))
