"""The names at "Who is it?" tell nothing about who has a template."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import combinations

import pytest

from app.domain.class_list.people import Protection, Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register, RegisterState, Row
from app.ui.lesson.who_is_it import FEWEST, MOST, names_to_offer

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LESSON = Lesson(LessonId("l"), "Mathematics", frozenset(), (), "", AT, AT)


def student(place: int) -> Student:
    """Whoever stands at a place of the class list."""
    name = f"{place:02}"
    return Student(StudentId(name), "Elev", name, name, frozenset(), None, Protection.NONE, name)


def register(count: int, marked: Sequence[int] = ()) -> Register:
    """A class of so many, some of them marked."""
    mark = Mark(LESSON.id, StudentId(""), MarkKind.PRESENT, AT)
    return Register(
        LESSON,
        RegisterState.OPEN,
        tuple(Row(student(place), mark if place in marked else None) for place in range(count)),
    )


def offered(whole: Register, *candidates: int) -> list[int]:
    """The places of those who are offered."""
    ids = [student(place).id for place in candidates]
    return [int(each.family_name) for each in names_to_offer(whole, ids)]


@pytest.mark.parametrize("count", [*range(2, 14), 28, 29, 30, 299])
def test_both_stand_among_others_in_the_order_of_the_list(count: int) -> None:
    """Four to six names, the two among them; as many as there are in a smaller class."""
    for pair in list(combinations(range(count), 2))[:400]:
        names = offered(register(count), *pair)
        assert set(pair) <= set(names)
        assert min(FEWEST, count) <= len(names) <= MOST
        assert names == sorted(names)


@pytest.mark.parametrize("count", [7, 8, 10, 28, 30])
def test_no_offer_fits_one_pair_alone(count: int) -> None:
    """Every name of an offer could be one of the two: other pairs lead to the same names."""
    whole = register(count)
    pairs: dict[tuple[int, ...], list[tuple[int, int]]] = {}
    for pair in combinations(range(count), 2):
        pairs.setdefault(tuple(offered(whole, *pair)), []).append(pair)
    for names, fitting in pairs.items():
        assert {place for pair in fitting for place in pair} == set(names)
        assert len(fitting) >= 4


def test_those_who_wait_are_offered_first() -> None:
    """Whoever is marked is left out where enough others wait."""
    whole = register(12, marked=range(6))
    assert offered(whole, 7, 10) == [6, 7, 8, 9, 10, 11]


@pytest.mark.parametrize("marked", [range(9), (7,)])
def test_nobody_stands_out_by_a_mark(marked: Sequence[int]) -> None:
    """Where too few wait, or one of the two is marked already, the whole list is drawn from."""
    whole = register(12, marked=marked)
    assert offered(whole, 7, 10) == offered(register(12), 7, 10)


def test_nobody_is_offered_without_a_candidate_on_the_list() -> None:
    """Somebody of another lesson leads to no names at all."""
    assert offered(register(12)) == []
    assert names_to_offer(register(12), [StudentId("elsewhere")]) == ()
