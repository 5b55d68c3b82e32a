"""A forgotten passphrase at 08:19: the printed sheet, and a colleague beside it."""

import pytest

from app.domain.accounts.staff import Role
from app.errors import NotAllowed, NotFound, Refused
from app.storage.presence import staff_names
from app.storage.school import open_school, open_with_sheet
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.make_substitute_key import make_substitute_key
from app.usecases.staff.recent_recoveries import recent_recoveries
from app.usecases.staff.recovery import (
    make_recovery_sheet,
    recover_administrator,
    recovery_sheet_state,
    reset_passphrase,
)
from app.usecases.staff.remove_staff import remove_staff
from privacy.at_rest.recovery_code import BITS, new_recovery_code, typed_code
from privacy.errors import WrongPassphrase
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import PASSPHRASE, SmallSchool

NEW = "a quite different sentence"


def paper(_sheet: object) -> None:
    """A printer that keeps nothing."""


def test_a_code_is_long_and_forgives_how_it_is_typed() -> None:
    """120 bits; small letters, blanks and letters that look like digits are read as meant."""
    code = new_recovery_code()
    assert BITS == 120
    assert typed_code(code) == typed_code(code.lower().replace("-", " "))
    assert typed_code("o0il-1") == "00111"
    assert code != new_recovery_code()


def test_a_colleague_with_the_sheet_gives_a_new_passphrase(small: SmallSchool) -> None:
    """The new one opens, the old one does not, and the ledger says who helped whom."""
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    reset_passphrase(small.school, small.substitute, "Tess ", sheet.code.lower(), NEW)
    assert small.school.door.sign_in("tess", NEW) == small.teacher
    with pytest.raises(WrongPassphrase):
        small.school.door.sign_in("tess", PASSPHRASE)
    entry = next(e for e in small.school.ledger.entries() if e.kind == "passphrase_recovered")
    assert (entry.text("staff"), entry.text("by")) == (small.teacher.id, small.substitute.id)
    assert recovery_sheet_state(small.school, small.administrator).used_at == entry.at


@pytest.mark.parametrize("whose", ["conny", "dora"])
def test_no_single_account_gets_at_advice_and_decision(small: SmallSchool, whose: str) -> None:
    """Neither an administrator, nor whoever printed, nor an account made yesterday resets them."""
    small.controller, small.officer  # noqa: B018 - asking for them makes the accounts
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    other = small.teacher if whose == "conny" else small.controller
    for colleague in (small.administrator, other):
        with pytest.raises(Refused, match="recovery_other_office"):
            reset_passphrase(small.school, colleague, whose, sheet.code, NEW)
    small.clock.advance(days=31)
    with pytest.raises(Refused, match="recovery_other_office"):
        reset_passphrase(small.school, small.administrator, whose, sheet.code, NEW)
    assert reset_passphrase(small.school, other, whose, sheet.code, NEW).user_name == whose


def test_an_account_that_was_reset_just_now_resets_no_officer(small: SmallSchool) -> None:
    """The administrator's way round: a teacher's passphrase first, then the officer's as them."""
    officer = small.officer
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    small.clock.advance(days=31)
    reset_passphrase(small.school, small.administrator, "tess", sheet.code, NEW)
    with pytest.raises(Refused, match="recovery_other_office"):
        reset_passphrase(small.school, small.teacher, officer.user_name, sheet.code, NEW)


def test_the_officer_hears_of_new_accounts_that_decide(small: SmallSchool) -> None:
    """Of controllers and other officers, with who made them; of their own they know."""
    officer = small.officer
    assert recent_recoveries(small.school, officer) == ()
    controller = small.controller
    (told,) = recent_recoveries(small.school, officer)
    assert told.is_new_account
    assert (told.who, told.helped_by) == (
        controller.display_name,
        small.administrator.display_name,
    )
    small.clock.advance(days=31)
    assert recent_recoveries(small.school, officer) == ()


def test_the_sheet_alone_helps_no_teacher_and_a_colleague_alone_nobody(
    small: SmallSchool,
) -> None:
    """It takes both, and the colleague is somebody else."""
    with pytest.raises(Refused, match="no_recovery_sheet"):
        reset_passphrase(small.school, small.substitute, "tess", "1111", NEW)
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    with pytest.raises(WrongPassphrase, match="sheet_code_wrong"):
        reset_passphrase(small.school, small.substitute, "tess", new_recovery_code(), NEW)
    with pytest.raises(Refused, match="recovery_own_account"):
        reset_passphrase(small.school, small.teacher, "tess", sheet.code, NEW)
    with pytest.raises(NotFound, match="staff_unknown"):
        reset_passphrase(small.school, small.teacher, "nobody", sheet.code, NEW)
    assert small.school.door.sign_in("tess", PASSPHRASE)


def test_printing_again_makes_the_sheet_before_void(small: SmallSchool) -> None:
    """One sheet opens at a time."""
    assert recovery_sheet_state(small.school, small.administrator).made_at is None
    old = make_recovery_sheet(small.school, small.administrator, paper)
    new = make_recovery_sheet(small.school, small.administrator, paper)
    with pytest.raises(WrongPassphrase):
        small.school.door.check_sheet(old.code)
    small.school.door.check_sheet(new.code)
    assert new.code not in repr(new)


def test_where_everybody_forgot_the_sheet_lets_an_administrator_in(small: SmallSchool) -> None:
    """Nobody is signed in by the sheet itself; an administrator's passphrase can be set with it."""
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    small.school.close()
    school = open_with_sheet(
        small.school.paths, code=sheet.code, clock=small.clock, key_cost=ONLY_FOR_TESTS
    )
    assert not school.door.signed_in
    with pytest.raises(Refused, match="recovery_needs_colleague"):
        recover_administrator(school, "tess", NEW)
    recover_administrator(school, "office", NEW)
    school.close()
    school, who = open_school(
        school.paths, user_name="office", passphrase=NEW, clock=small.clock, key_cost=ONLY_FOR_TESTS
    )
    assert who == small.administrator
    with pytest.raises(NotAllowed, match="not_signed_in"):
        recover_administrator(school, "office", PASSPHRASE)
    school.close()


def test_the_sheet_opens_after_somebody_was_removed(small: SmallSchool) -> None:
    """The vault key is another then; the paper in the safe is the same, and on no list of names."""
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    remove_staff(small.school, small.administrator, small.teacher.id)
    small.school.door.check_sheet(sheet.code)
    assert staff_names(small.school.paths) == ("office", "sam")


def test_the_sheet_goes_with_whoever_printed_it(small: SmallSchool) -> None:
    """They may have read it: it opens nothing more, and the office hears that none is there."""
    school = small.school
    add_staff(school, small.administrator, "olle", "Olle", Role.ADMINISTRATOR, PASSPHRASE)
    other = school.door.sign_in("olle", PASSPHRASE)
    sheet = make_recovery_sheet(school, other, paper)
    remove_staff(school, small.administrator, other.id)
    with pytest.raises(WrongPassphrase):
        school.door.check_sheet(sheet.code)
    assert not school.door.has_sheet()
    assert recovery_sheet_state(school, small.administrator).made_at is None


def test_a_substitutes_key_is_not_renewed(small: SmallSchool) -> None:
    """It is printed anew, for its lessons."""
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    key = make_substitute_key(small.school, small.administrator, "Vera", [small.lesson_id()], paper)
    with pytest.raises(Refused, match="recovery_not_for_substitutes"):
        reset_passphrase(small.school, small.teacher, key.user_name, sheet.code, NEW)


def test_what_did_not_reach_the_paper_was_never_made(small: SmallSchool) -> None:
    """A printer that fails leaves everything as it was."""

    def jammed(_sheet: object) -> None:
        raise OSError

    old = make_recovery_sheet(small.school, small.administrator, paper)
    with pytest.raises(OSError):  # noqa: PT011 - whatever the printer raises
        make_recovery_sheet(small.school, small.administrator, jammed)
    small.school.door.check_sheet(old.code)


def test_the_officer_hears_of_it_for_a_month(small: SmallSchool) -> None:
    """Who has a new passphrase and who helped, by name; a month later it is in the ledger only."""
    officer = small.officer
    assert recent_recoveries(small.school, officer) == ()
    sheet = make_recovery_sheet(small.school, small.administrator, paper)
    reset_passphrase(small.school, small.substitute, "tess", sheet.code, NEW)
    (told,) = recent_recoveries(small.school, officer)
    assert (told.who, told.helped_by) == (
        small.teacher.display_name,
        small.substitute.display_name,
    )
    small.clock.advance(days=31)
    assert recent_recoveries(small.school, officer) == ()
    with pytest.raises(NotAllowed):
        recent_recoveries(small.school, small.administrator)
