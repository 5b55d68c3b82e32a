"""A substitute's printed key: certain lessons, for a while, and then nothing."""

from datetime import timedelta

import pytest

from app.domain.accounts.key_words import BITS, WORDS, WORDS_IN_PASSPHRASE, new_passphrase
from app.domain.accounts.staff import Role, StaffMember
from app.domain.accounts.substitute_sheet import SubstituteSheet
from app.domain.roll_call.mark import MarkKind
from app.errors import BadInput, NotAllowed
from app.errors import Refused as RefusedByRule
from app.storage.presence import staff_names
from app.storage.school import open_school
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.lessons_of_week import lessons_of_week
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.overviews import lessons_of_day
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.make_substitute_key import make_substitute_key
from privacy.errors import Refused, WrongPassphrase
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import MONDAY, PASSPHRASE, SmallSchool


def paper(_sheet: object) -> None:
    """A printer that keeps nothing."""


def key_for(small: SmallSchool, *titles: str) -> tuple[SubstituteSheet, StaffMember]:
    """A printed key for lessons by title, used at once."""
    lessons = [small.lesson_id(title) for title in titles]
    sheet = make_substitute_key(small.school, small.administrator, "Vera Visitor", lessons, paper)
    return sheet, small.school.door.sign_in(sheet.user_name, sheet.passphrase)


def test_the_passphrase_is_drawn_from_enough_words() -> None:
    """Eight of 256 different words of plain letters: more than sixty bits."""
    assert len(set(WORDS)) == len(WORDS) == 2 ** (BITS // WORDS_IN_PASSPHRASE)
    assert all(word.isascii() and word.islower() for word in WORDS)
    drawn = new_passphrase()
    assert len(drawn.split()) == WORDS_IN_PASSPHRASE
    assert drawn != new_passphrase()
    assert BITS >= 60


def test_a_substitute_takes_the_roll_in_the_lessons_of_the_key(small: SmallSchool) -> None:
    """Start, mark, decide and sign, as the lesson's teacher would."""
    _, vera = key_for(small, "Mathematics")
    lesson_id = small.lesson_id()
    start_lesson(small.school, vera, lesson_id)
    mark_by_hand(small.school, vera, lesson_id, small.id_of("1"), MarkKind.PRESENT)
    decide_unmarked(small.school, vera, lesson_id)
    assert sign_register(small.school, vera, lesson_id).register.signature is not None


def test_a_substitute_sees_those_lessons_and_no_other(small: SmallSchool) -> None:
    """Neither the rest of the day, nor lessons that name no teacher, nor by taking over."""
    _, vera = key_for(small, "Mathematics")
    seen = lessons_of_day(small.school, vera, MONDAY.date())
    assert [each.lesson.title for each in seen] == ["Mathematics"]
    week = lessons_of_week(small.school, vera, MONDAY.date())
    assert [line.overview.lesson.title for line in week] == ["Mathematics"]
    small.clock.advance(hours=2)
    for title in ("Swedish", "Study hour"):
        with pytest.raises(NotAllowed):
            view_register(small.school, vera, small.lesson_id(title))
        with pytest.raises(NotAllowed):
            start_lesson(small.school, vera, small.lesson_id(title))


def test_the_key_opens_nothing_before_and_after_its_time(small: SmallSchool) -> None:
    """Neither at the sign-in page nor for whoever is still signed in."""
    sheet, vera = key_for(small, "Mathematics")
    small.clock.advance(hours=2)
    with pytest.raises(Refused, match="key_not_valid_any_more"):
        small.school.door.sign_in(sheet.user_name, sheet.passphrase)
    with pytest.raises(NotAllowed, match="substitute_time_over"):
        view_register(small.school, vera, small.lesson_id())
    later = [small.lesson_id("English")]
    early = make_substitute_key(small.school, small.administrator, "Early Bird", later, paper)
    with pytest.raises(Refused, match="key_not_valid_yet"):
        small.school.door.sign_in(early.user_name, early.passphrase)


def test_an_ended_key_is_taken_away_at_the_next_opening(small: SmallSchool) -> None:
    """The account goes, the slot goes, the vault key is another, and the ledger says so."""
    sheet, vera = key_for(small, "Mathematics")
    before = small.school.paths.staff_keys.read_bytes()
    small.clock.advance(hours=3)
    again = small.reopen()
    assert sheet.user_name not in staff_names(again.school.paths)
    assert vera not in again.school.staff.every()
    assert again.school.staff.get(vera.id).display_name == "Vera Visitor"
    assert again.school.paths.staff_keys.read_bytes() != before
    removed = [e for e in again.school.ledger.entries() if e.kind == "staff_removed"]
    assert [entry.text("staff") for entry in removed] == [vera.id]
    with pytest.raises(WrongPassphrase):
        again.school.door.sign_in(sheet.user_name, sheet.passphrase)
    again.school.close()


def test_an_ended_key_is_taken_away_while_the_program_runs(small: SmallSchool) -> None:
    """Whoever keeps the school open for others loses it for the substitute alone."""
    _, vera = key_for(small, "Mathematics")
    assert small.school.door.end_substitute_keys() == frozenset()
    small.clock.advance(hours=3)
    assert small.school.door.end_substitute_keys() == {vera.id}
    assert vera not in small.school.door.signed_in
    assert small.administrator in small.school.door.signed_in
    small.school.close()
    school, _ = open_school(
        small.school.paths,
        user_name="office",
        passphrase=PASSPHRASE,
        clock=small.clock,
        key_cost=ONLY_FOR_TESTS,
    )
    school.close()


def test_a_key_is_for_lessons_of_one_day_that_are_not_over(small: SmallSchool) -> None:
    """No lessons, lessons of two days, and lessons of the past get no key."""
    two_days = [small.lesson_id("English"), small.lesson_id("History")]
    for lessons in ([], two_days):
        with pytest.raises(BadInput, match="substitute_lessons"):
            make_substitute_key(small.school, small.administrator, "Vera", lessons, paper)
    small.clock.advance(hours=2)
    with pytest.raises(BadInput, match="substitute_lessons"):
        make_substitute_key(
            small.school, small.administrator, "Vera", [small.lesson_id("Mathematics")], paper
        )


def test_a_substitute_has_no_account_without_an_end(small: SmallSchool) -> None:
    """The form for accounts makes none, and two keys are two user names."""
    with pytest.raises(RefusedByRule, match="substitute_by_key"):
        add_staff(small.school, small.administrator, "vera", "Vera", Role.SUBSTITUTE, PASSPHRASE)
    first, _ = key_for(small, "Mathematics")
    second, _ = key_for(small, "Mathematics", "Swedish")
    assert first.user_name != second.user_name
    assert second.opens_until - first.opens_until == timedelta(hours=2)
    assert first.passphrase not in repr(first)


def test_what_did_not_reach_the_paper_was_never_made(small: SmallSchool) -> None:
    """A printer that fails leaves everything as it was."""

    def jammed(_sheet: object) -> None:
        raise OSError

    before = small.school.staff.every()
    lessons = [small.lesson_id()]
    with pytest.raises(OSError):  # noqa: PT011 - whatever the printer raises
        make_substitute_key(small.school, small.administrator, "Vera", lessons, jammed)
    assert small.school.staff.every() == before
