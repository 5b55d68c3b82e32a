"""Students."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.class_list.people import Protection, Student, class_list_order
from app.domain.ids import StudentId

STUDENT = Student(
    StudentId("s"), "Åsa", "öberg", "1", frozenset(), date(2008, 2, 29), Protection.NONE, "ref"
)


@pytest.mark.parametrize(
    ("day", "age"),
    [(date(2026, 2, 28), 17), (date(2026, 3, 1), 18), (date(2028, 2, 29), 20)],
)
def test_age_counts_whole_years(day: date, age: int) -> None:
    """Somebody born on a leap day turns a year older on the first of March."""
    assert STUDENT.age_on(day) == age


def test_an_unknown_birth_date_gives_no_age() -> None:
    """Nothing is guessed."""
    assert replace(STUDENT, birth_date=None).age_on(date(2026, 1, 1)) is None


def test_name_and_initials() -> None:
    """Given name first, two capital letters."""
    assert (STUDENT.name, STUDENT.initials) == ("Åsa öberg", "ÅÖ")


@pytest.mark.parametrize(
    ("protection", "left_on", "may"),
    [
        (Protection.NONE, None, True),
        (Protection.UNKNOWN, None, False),
        (Protection.PROTECTED, None, False),
        (Protection.NONE, date(2026, 1, 1), False),
    ],
)
def test_protected_unknown_and_gone_may_have_no_template(
    protection: Protection,
    left_on: date | None,
    may: bool,  # noqa: FBT001 - an example
) -> None:
    """Only whoever is here and is said not to be protected may."""
    student = replace(STUDENT, protection=protection, left_on=left_on)
    assert student.may_have_template is may


def test_class_lists_are_in_swedish_order() -> None:
    """Å, Ä and Ö come after Z, an accent changes nothing, capitals neither."""
    names = ["Ek", "Édel", "ahl", "Zorn", "Åberg", "Ärlig", "Öst"]
    students = [replace(STUDENT, family_name=name) for name in reversed(names)]
    in_order = [each.family_name for each in sorted(students, key=class_list_order)]
    assert in_order == ["ahl", "Édel", "Ek", "Zorn", "Åberg", "Ärlig", "Öst"]
