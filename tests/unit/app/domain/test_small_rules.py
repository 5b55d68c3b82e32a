"""Rules of one line each: cards, class lists, digests, the calendar, accounts."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.accounts.staff import (
    Role,
    StaffMember,
    check_account,
    check_passphrase,
    typed_user_name,
)
from app.domain.calendar import bounds_of, day_of
from app.domain.class_list.card import HIGHEST_NUMBER, LOWEST_NUMBER, PrintedCard, free_number
from app.domain.class_list.roster import Roster, RosterStudent
from app.domain.ids import LessonId, StaffId, StudentId, new_id
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.signing import digest_of
from app.errors import BadInput

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
MEMBER = StaffMember(StaffId("t"), "tess", "Tess", Role.TEACHER)


def test_a_cards_number_is_nobody_elses() -> None:
    """Five digits, drawn among those that are free."""
    taken = set(range(LOWEST_NUMBER, HIGHEST_NUMBER))
    assert free_number(taken) == HIGHEST_NUMBER
    assert LOWEST_NUMBER <= free_number(()) <= HIGHEST_NUMBER


def test_a_card_does_not_show_what_it_is_worth() -> None:
    """Its text stays out of every log."""
    assert "SECRET" not in repr(PrintedCard("AB", "SA24A", 12345, "SECRET"))


def test_a_class_list_names_each_student_once() -> None:
    """Two lines with one id would make one student of two people."""
    student = RosterStudent("1", "Ada", "Alm", frozenset({"SA24A"}))
    with pytest.raises(BadInput) as caught:
        Roster((student, replace(student, given_name="Bo")))
    assert (caught.value.code, caught.value.params) == ("roster_id_twice", {"school_number": "1"})


def test_a_class_list_knows_its_classes() -> None:
    """Every class that anybody stands in."""
    ada = RosterStudent("1", "Ada", "Alm", frozenset({"SA24A", "FR1"}))
    assert Roster((ada,)).group_names == {"SA24A", "FR1"}


def test_the_digest_does_not_depend_on_the_order_of_the_list() -> None:
    """The same marks give the same digest, other marks another one."""
    ada = Mark(LessonId("l"), StudentId("a"), MarkKind.PRESENT, NOW)
    bo = Mark(LessonId("l"), StudentId("b"), MarkKind.ABSENT, NOW, proposed=False)
    digest = digest_of(LessonId("l"), [ada, bo])
    assert digest_of(LessonId("l"), [bo, ada]) == digest
    assert digest_of(LessonId("l"), [bo, replace(ada, minutes_early=1)]) != digest
    assert digest_of(LessonId("k"), [ada, bo]) != digest


def test_the_digest_covers_what_is_signed_not_how_it_was_proposed() -> None:
    """A proposal and the same mark made final have one digest."""
    ada = Mark(LessonId("l"), StudentId("a"), MarkKind.PRESENT, NOW)
    final = replace(ada, proposed=False)
    assert digest_of(LessonId("l"), [ada]) == digest_of(LessonId("l"), [final])


def test_a_school_day_is_a_day_on_the_wall_clock() -> None:
    """Half past eleven at night in UTC is the next day in Stockholm."""
    assert day_of(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 23), 24)]
)
def test_the_day_the_clocks_change_is_shorter_or_longer(day: date, hours: int) -> None:
    """Bounds follow summer time."""
    first, before = bounds_of(day)
    assert (before - first).total_seconds() == hours * 3600


@pytest.mark.parametrize("user_name", ["", " ", "a b", "x" * 41, "anna@school", "..", "a\n"])
def test_a_user_name_can_be_typed(user_name: str) -> None:
    """Letters, digits, dots and dashes only."""
    with pytest.raises(BadInput, match="user_name_form"):
        check_account(replace(MEMBER, user_name=user_name))


@pytest.mark.parametrize("display_name", ["", "x" * 81, "a\nb"])
def test_a_display_name_can_be_shown(display_name: str) -> None:
    """One printable line."""
    with pytest.raises(BadInput, match="display_name_form"):
        check_account(replace(MEMBER, display_name=display_name))


def test_a_good_account_passes() -> None:
    """Swedish letters are letters."""
    check_account(replace(MEMBER, user_name="åsa.öberg-1"))


def test_user_names_are_taken_as_meant() -> None:
    """Blanks and capitals make no other account."""
    assert typed_user_name(" Tess ") == "tess"


def test_passphrases_are_long_enough_and_no_novel() -> None:
    """Ten characters at least, a thousand at most, whatever they are."""
    check_passphrase("x" * 10)
    with pytest.raises(BadInput, match="passphrase_short"):
        check_passphrase("x" * 9)
    with pytest.raises(BadInput, match="passphrase_long"):
        check_passphrase("x" * 1025)


def test_ids_are_random() -> None:
    """No two are the same."""
    assert new_id() != new_id()
