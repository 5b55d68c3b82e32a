"""Cards, accounts, settings and backups."""

from pathlib import Path

import pytest

from app.domain.accounts.staff import Role
from app.errors import BadInput, NotAllowed, NotFound, Refused, Unavailable
from app.settings import LATE_AFTER_MINUTES, SCHOOL_NAME
from app.storage.presence import staff_names
from app.storage.school import open_school
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
from app.usecases.lessons.register_history import register_history
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.import_roster import import_roster
from app.usecases.safekeeping.backup import backup, backup_if_due
from app.usecases.safekeeping.change_setting import change_setting
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.change_passphrase import change_passphrase
from app.usecases.staff.list_staff import list_staff
from app.usecases.staff.remove_staff import remove_staff
from privacy.errors import WrongPassphrase
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import PASSPHRASE, SmallSchool, pupil, small_roster

OTHER = "another long passphrase"


def test_everybody_gets_the_same_kind_of_card(demo: SmallSchool) -> None:
    """Enrolled, declining, protected: initials, class and opaque number, and no name at all."""
    demo.enrol("1")
    numbers = ("1", "2", "3", "4")
    cards = issue_cards(demo.school, demo.administrator, [demo.id_of(n) for n in numbers])
    assert [card.initials for card in cards] == ["AA", "BÅ", "CZ", "DD"]
    assert {card.group for card in cards} == {"SA24A"}
    assert {len(card.payload) for card in cards} == {290}
    assert len({card.payload for card in cards}) == len({card.number for card in cards}) == 4


def test_whoever_has_a_card_keeps_it(small: SmallSchool) -> None:
    """Printing a class makes first cards only; a new one is made for one student at a time."""
    ada, bo = small.id_of("1"), small.id_of("2")
    (first,) = issue_cards(small.school, small.administrator, [ada])
    assert issue_cards(small.school, small.administrator, [ada]) == ()
    assert len(issue_cards(small.school, small.administrator, [ada, bo])) == 1
    renewed = renew_card(small.school, small.administrator, ada)
    assert renewed.payload != first.payload
    assert renewed.number == first.number


def test_a_card_that_could_not_be_printed_is_none(small: SmallSchool) -> None:
    """The earlier card stands, and who had none still has none."""

    def fail(_cards: object) -> None:
        raise Unavailable("file_not_written")

    ada, bo = small.id_of("1"), small.id_of("2")
    renew_card(small.school, small.administrator, ada)
    before = small.school.cards.find(ada)
    with pytest.raises(Unavailable):
        renew_card(small.school, small.administrator, ada, fail)
    with pytest.raises(Unavailable):
        issue_cards(small.school, small.administrator, [bo], fail)
    assert small.school.cards.find(ada) == before
    assert small.school.cards.find(bo) is None


def test_whoever_has_left_gets_no_card(small: SmallSchool) -> None:
    """Neither a first one nor a new one, and nobody else on that order gets theirs."""
    ada, bo = small.id_of("1"), small.id_of("2")
    roster = type(small_roster())((pupil("1", "Ada", "Alm"),))
    import_roster(small.school, small.administrator, roster)
    with pytest.raises(Refused, match="student_left"):
        issue_cards(small.school, small.administrator, [ada, bo])
    with pytest.raises(Refused, match="student_left"):
        renew_card(small.school, small.administrator, bo)
    assert small.school.cards.numbers() == {}


def test_an_account_opens_the_school(small: SmallSchool) -> None:
    """Under the user name as meant, in the role given, on record without a name."""
    added = add_staff(small.school, small.administrator, " Nina ", "Nina", Role.TEACHER, OTHER)
    assert added.user_name == "nina"
    entry = list(small.school.ledger.entries())[-1]
    assert (entry.kind, entry.body["staff"]) == ("staff_added", added.id)
    assert b"ina" not in entry.line().replace(b"signing", b"")
    small.school.close()
    school, actor = open_school(
        small.school.paths,
        user_name="NINA",
        passphrase=OTHER,
        clock=small.clock,
        key_cost=ONLY_FOR_TESTS,
    )
    assert actor == added
    school.close()


@pytest.mark.parametrize(
    ("user_name", "display_name", "passphrase", "code"),
    [
        ("tess", "Other Tess", OTHER, "user_name_taken"),
        ("TESS", "Other Tess", OTHER, "user_name_taken"),
        ("a b", "A B", OTHER, "user_name_form"),
        ("ab", "", OTHER, "display_name_form"),
        ("ab", "A B", "short", "passphrase_short"),
    ],
)
def test_an_account_that_makes_no_sense_is_refused(
    small: SmallSchool, user_name: str, display_name: str, passphrase: str, code: str
) -> None:
    """Nothing is made, nothing goes on record."""
    before = (small.school.ledger.head, list_staff(small.school, small.administrator))
    with pytest.raises(BadInput, match=code):
        add_staff(
            small.school, small.administrator, user_name, display_name, Role.TEACHER, passphrase
        )
    assert (small.school.ledger.head, list_staff(small.school, small.administrator)) == before


def test_a_passphrase_is_changed_by_its_owner(small: SmallSchool) -> None:
    """With the old one at hand; from then on only the new one opens."""
    with pytest.raises(WrongPassphrase):
        change_passphrase(small.school, small.teacher, "not the old one", OTHER)
    with pytest.raises(BadInput, match="passphrase_short"):
        change_passphrase(small.school, small.teacher, PASSPHRASE, "short")
    change_passphrase(small.school, small.teacher, PASSPHRASE, OTHER)
    small.school.close()
    with pytest.raises(WrongPassphrase):
        open_school(small.school.paths, user_name="tess", passphrase=PASSPHRASE, clock=small.clock)
    small.clock.advance(minutes=5)
    school, _ = open_school(
        small.school.paths, user_name="tess", passphrase=OTHER, clock=small.clock
    )
    school.close()


def test_a_removed_account_opens_nothing_and_stays_an_author(small: SmallSchool) -> None:
    """The vault key changes; history goes on being readable; the others still get in."""
    start_lesson(small.school, small.substitute, small.lesson_id())
    remove_staff(small.school, small.administrator, small.substitute.id)
    assert small.substitute not in list_staff(small.school, small.administrator)
    assert staff_names(small.school.paths) == ("office", "tess")
    assert register_history(small.school, small.administrator, small.lesson_id()) == ()
    assert small.school.staff.get(small.substitute.id) == small.substitute
    again = small.reopen(small.teacher)
    again.school.close()
    with pytest.raises(WrongPassphrase):
        open_school(small.school.paths, user_name="sam", passphrase=PASSPHRASE, clock=small.clock)


def test_after_a_removal_the_school_works_on(demo: SmallSchool) -> None:
    """The name can be given anew, and the old id does not remove its new owner."""
    demo.enrol("1")
    remove_staff(demo.school, demo.administrator, demo.substitute.id)
    add_staff(demo.school, demo.administrator, "sam", "New Sam", Role.TEACHER, OTHER)
    with pytest.raises(NotFound, match="staff_unknown"):
        remove_staff(demo.school, demo.administrator, demo.substitute.id)
    assert {"office", "sam", "tess"} <= set(staff_names(demo.school.paths))
    again = demo.reopen()
    assert again.school.vault.holds(again.student("1").subject_ref)  # type: ignore[arg-type] # NewType over str
    again.school.close()


def test_there_is_always_an_administrator(small: SmallSchool) -> None:
    """Nobody removes the account that they are using."""
    with pytest.raises(Refused, match="own_account"):
        remove_staff(small.school, small.administrator, small.administrator.id)


def test_settings_are_changed_within_their_limits(small: SmallSchool) -> None:
    """A value out of range is refused and the old one stands."""
    change_setting(small.school, small.administrator, SCHOOL_NAME, "Strandskolan")
    assert small.school.settings.get(SCHOOL_NAME) == "Strandskolan"
    with pytest.raises(BadInput, match="setting_not_in_range"):
        change_setting(small.school, small.administrator, LATE_AFTER_MINUTES, 31)
    assert small.school.settings.get(LATE_AFTER_MINUTES) == 2


def test_a_backup_goes_where_it_is_told(small: SmallSchool, tmp_path: Path) -> None:
    """One file, and the school works on."""
    made = backup(small.school, small.administrator, tmp_path / "stick")
    assert made.parent == tmp_path / "stick"
    assert made.stat().st_size > 0


def test_there_is_one_backup_a_day_and_seven_are_kept(small: SmallSchool) -> None:
    """Whoever signs in first causes it; what people made themselves is never removed."""
    folder = small.school.paths.backups
    by_hand = backup(small.school, small.administrator, folder)
    for day in range(9):
        assert backup_if_due(small.school, small.teacher), day
        small.clock.advance(minutes=1)
        assert backup_if_due(small.school, small.administrator) is None
        small.clock.advance(days=1)
    daily = sorted(path.name for path in folder.glob("*-daily.backup"))
    assert len(daily) == 7
    assert daily[-1].startswith("upprop-20261201")
    assert by_hand.exists()


def test_a_renamed_backup_does_no_harm(small: SmallSchool) -> None:
    """A name that holds no date is passed over."""
    folder = small.school.paths.backups
    folder.mkdir()
    (folder / "upprop-mine-daily.backup").touch()
    small.clock.advance(days=1)
    assert backup_if_due(small.school, small.teacher)


def test_a_removed_account_may_not_act_any_more(small: SmallSchool) -> None:
    """Its passphrase opens nothing, and its name can be given anew."""
    remove_staff(small.school, small.administrator, small.teacher.id)
    fresh = add_staff(small.school, small.administrator, "tess", "Tess II", Role.TEACHER, OTHER)
    assert fresh.id != small.teacher.id
    with pytest.raises(NotAllowed):
        list_staff(small.school, fresh)
