"""What others can read of a name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.class_list.people import Protection, Student
from app.domain.ids import GroupId, LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Register, RegisterState, Row
from app.domain.roll_call.spot_name import card_initials, name_at_spot

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LESSON = Lesson(LessonId("l"), "Mathematics", frozenset(), (), "", AT, AT)
CLASS = frozenset({GroupId("a")})


def student(given: str, family: str, protection: Protection = Protection.NONE) -> Student:
    """Somebody of the class."""
    number = f"{given}{family}"
    return Student(StudentId(number), given, family, number, CLASS, None, protection, number)


def register(*students: Student) -> Register:
    """An open register with these on it."""
    return Register(LESSON, RegisterState.OPEN, tuple(Row(each, None) for each in students))


MOA, BO = student("Moa", "Ek"), student("Bo", "Åberg")


def test_names_are_shown_where_nobody_is_shielded() -> None:
    """Everybody sees their own name."""
    assert name_at_spot(MOA, register(MOA, BO)) == "Moa Ek"


@pytest.mark.parametrize("protection", [Protection.PROTECTED, Protection.UNKNOWN])
def test_one_shielded_student_makes_initials_of_all(protection: Protection) -> None:
    """Who it is cannot be told from what is shown of anybody."""
    shielded = student("Vera", "Lund", protection)
    whole = register(MOA, BO, shielded)
    assert [name_at_spot(each, whole) for each in (MOA, BO, shielded)] == ["ME", "BÅ", "VL"]


def test_cards_of_a_class_can_be_told_apart() -> None:
    """Two of the same initials get letters more, up to three; whoever is alone in them none."""
    mia, ada = student("Mia", "Ek"), student("Ada", "Alm")
    everybody = (MOA, mia, ada)
    assert [card_initials(each, everybody) for each in everybody] == ["MoE", "MiE", "AA"]


def test_a_card_never_carries_a_whole_name() -> None:
    """Not even of two who share the beginning of one; other classes do not matter."""
    one, other = student("Alexandra", "Ek"), student("Alexander", "Ek")
    assert card_initials(one, (one, other)) == "AE"
    elsewhere = replace(other, group_ids=frozenset({GroupId("b")}))
    assert card_initials(one, (one, elsewhere)) == "AE"
    assert card_initials(student("Bo", "Ek"), (student("Britta", "Ek"),)) == "BE"
