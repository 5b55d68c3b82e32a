"""Saying no costs nothing, and nothing a teacher sees tells who did (rule 1).

Two schools take the same roll call. In one every student has a card and as many as may have given
consent and are enrolled; in the other nobody has anything. All that a teacher can reach is equal.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.roll_call.mark import MarkKind
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
from app.usecases.cards.show_card import show_card
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.known_absence import known_absences
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.overviews import (
    lesson_now,
    lessons_of_day,
    lessons_to_take_over,
    signed_lessons,
    unsigned_lessons,
)
from app.usecases.lessons.register_history import register_history
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.start_unplanned_lesson import list_groups
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from tests.support.school import MONDAY, SmallSchool, small_school

RANDOM = {"id", "subject_ref", "group_ids", "lesson_id", "student_id", "teacher_id", "staff_id"}
"""What differs between any two schools, because it is drawn at random."""


def plain(value: Any) -> Any:
    """A result without its random ids and what follows from them."""
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in RANDOM | DERIVED]
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value


DERIVED = {"digest", "ledger_head", "ledger_sequence"}
"""What follows from random ids, or counts the ledger; neither tells about a student."""


def roll_call(small: SmallSchool, step_up: Callable[[SmallSchool, str], object]) -> list[Any]:
    """Everything a teacher gets to see from the start of a lesson to a correction."""
    school, teacher, lesson_id = small.school, small.teacher, small.lesson_id()
    ada, bo = small.id_of("1"), small.id_of("2")
    seen: list[Any] = [view_register(school, teacher, lesson_id)]
    seen.append(start_lesson(school, teacher, lesson_id))
    seen += [step_up(small, "1"), step_up(small, "3")]
    seen.append(view_register(school, teacher, lesson_id))
    seen.append(undo_mark(school, teacher, lesson_id, ada))
    seen.append(mark_by_hand(school, teacher, lesson_id, ada, MarkKind.LATE, minutes_late=3))
    seen += [lesson_now(school, teacher), lessons_of_day(school, teacher, MONDAY.date())]
    seen += [known_absences(school, teacher, ada), list_groups(school, teacher)]
    seen.append(decide_unmarked(school, teacher, lesson_id))
    seen.append(sign_register(school, teacher, lesson_id).register)
    seen.append(correct_mark(school, teacher, lesson_id, bo, MarkKind.PRESENT, reason="here"))
    seen.append(view_register(school, teacher, lesson_id))
    seen.append(register_history(school, teacher, lesson_id))
    seen.append(export_registers(school, teacher, [lesson_id]))
    small.clock.advance(hours=8)
    seen += [unsigned_lessons(school, teacher), lessons_to_take_over(school, teacher)]
    seen.append(signed_lessons(school, teacher, MONDAY.date()))
    return [plain(each) for each in seen]


def by_card(small: SmallSchool, number: str) -> object:
    """Somebody shows their card."""
    card = renew_card(small.school, small.administrator, small.id_of(number))
    return show_card(small.school, small.lesson_id(), card.payload, MONDAY)


def by_any_means(small: SmallSchool, number: str) -> object:
    """Somebody is recognised."""
    return check_in(small.school, small.lesson_id(), small.id_of(number), MONDAY)


@pytest.fixture
def eager(tmp_path: Path) -> SmallSchool:
    """A school in which everybody has everything that they may have."""
    made = small_school(tmp_path / "eager", demo=True)
    for number in ("1", "2", "5", "6"):
        made.enrol(number)
    students = [student.id for student in made.school.students.every()]
    issue_cards(made.school, made.administrator, students)
    return made


def test_nothing_a_teacher_sees_tells_who_declined(eager: SmallSchool, tmp_path: Path) -> None:
    """Card and recognised face, everything and nothing: the same roll call to the last field."""
    reluctant = small_school(tmp_path / "reluctant", demo=True)
    seen_with = roll_call(eager, by_card)
    seen_without = roll_call(reluctant, by_any_means)
    assert seen_with == seen_without
    eager.school.close()
    reluctant.school.close()


def test_no_result_has_a_field_for_a_method(eager: SmallSchool) -> None:
    """Neither name nor value says card, face, template or consent."""
    text = str(roll_call(eager, by_card)).lower()
    assert not [word for word in ("card", "face", "template", "consent", "up:") if word in text]
    eager.school.close()
