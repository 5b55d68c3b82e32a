"""A school with something to dispose of, and the decision that allows it. Factories only."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.roll_call.mark import MarkKind
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.retention.set_rule import set_rule
from privacy.rights.retention import DisposalDecision
from tests.support.school import MONDAY, SmallSchool, small_school

LATER = datetime(2029, 10, 1, 7, 0, tzinfo=UTC)
DECISION = DisposalDecision("UN 2026/117", "Utbildningsnämnden", date(2026, 11, 2))
MONTHS = 24


def taught_school(folder: Path) -> SmallSchool:
    """Two signed lessons and an announced absence of the school year 2026/27; it is 2029."""
    return teach(small_school(folder))


def teach(small: SmallSchool) -> SmallSchool:
    """The same of a small school that is there."""
    sign_lesson(small, "Mathematics")
    small.clock.set(MONDAY + timedelta(hours=2))
    sign_lesson(small, "Swedish")
    record_known_absence(
        small.school, small.teacher, small.id_of("1"), MONDAY, MONDAY + timedelta(days=2)
    )
    small.clock.set(LATER)
    return small


def sign_lesson(small: SmallSchool, title: str) -> None:
    """Take a roll: one is here, the others are not."""
    lesson_id = small.lesson_id(title)
    start_lesson(small.school, small.teacher, lesson_id)
    mark_by_hand(small.school, small.teacher, lesson_id, small.id_of("1"), MarkKind.PRESENT)
    decide_unmarked(small.school, small.teacher, lesson_id)
    sign_register(small.school, small.teacher, lesson_id)


def allow(small: SmallSchool, *rules: str, months: int = MONTHS) -> None:
    """Set these rules, with a decision."""
    for rule in rules:
        set_rule(small.school, small.controller, rule, months, DECISION)
