"""Disposal by rule: what goes, what never goes, and what is on record of it."""

from datetime import date, datetime, timedelta

import pytest

from app.domain.accounts.staff import Role
from app.domain.class_list.people import Student
from app.domain.class_list.roster import Roster
from app.domain.rights.disposal import Disposal
from app.domain.work import Stepping
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.settings import INDEPENDENT, SCHOOL_KIND
from app.storage.retention import expired
from app.storage.retention.disposing import ORDERED
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.people.import_roster import import_roster
from app.usecases.retention.daily import do_daily
from app.usecases.retention.dispose import dispose, dispose_by_itself
from app.usecases.retention.schedule import SCHEDULE
from app.usecases.retention.set_rule import set_rule
from app.usecases.retention.what_is_due import Due, list_disposals, view_disposal, what_is_due
from app.usecases.rights.hold import lift_hold, place_hold
from privacy.rights.retention import Bar, DisposalDecision
from tests.support.disposing import DECISION, LATER, allow
from tests.support.school import MONDAY, SmallSchool, pupil

ALL = tuple(rule.id for rule in SCHEDULE)


def due(small: SmallSchool, rule_id: str) -> Due:
    """What one rule would take."""
    found = what_is_due(small.school, small.controller)
    return next(each for each in found if each.rule.id == rule_id)


def go(small: SmallSchool, *rules: str) -> tuple[Disposal, ...]:
    """Dispose on the controller's word."""
    return dispose(small.school, small.controller, rules)


def signed(small: SmallSchool) -> int:
    """Registers that are there."""
    return len(small.school.registers.heads())


def decided(number: str, authority: str, days: int = 0) -> DisposalDecision:
    """A decision of a day, counted from today."""
    return DisposalDecision(number, authority, LATER.date() + timedelta(days=days))


def leave(small: SmallSchool) -> Student:
    """Everybody but one student of SA24A leaves the class."""
    stays = Roster((pupil("1", "Ada", "Alm"),))
    import_roster(small.school, small.administrator, stays)
    return small.student("2")


def test_nothing_goes_before_anybody_has_set_a_period(taught: SmallSchool) -> None:
    """A school that has set nothing keeps every public record for ever."""
    assert {each.bar for each in what_is_due(taught.school, taught.officer)} == {
        Bar.NO_PERIOD,
        None,
    }
    with pytest.raises(Refused) as refused:
        go(taught, "attendance")
    assert refused.value.code == "disposal_no_period"
    assert signed(taught) == 2


def test_no_public_record_goes_without_a_decision_id(taught: SmallSchool) -> None:
    """At a municipal school a period alone is not taken, and what an independent one set waits."""
    with pytest.raises(BadInput) as refused:
        set_rule(taught.school, taught.controller, "attendance", 24)
    assert refused.value.code == "disposal_decision_needed"
    taught.school.settings.put(SCHOOL_KIND, INDEPENDENT)
    set_rule(taught.school, taught.controller, "attendance", 24)
    assert due(taught, "attendance").may_go
    taught.school.settings.put(SCHOOL_KIND, "municipal")
    with pytest.raises(Refused) as barred:
        go(taught, "attendance")
    assert barred.value.code == "disposal_no_decision"
    assert signed(taught) == 2


def test_the_dry_run_counts_and_changes_nothing(taught: SmallSchool) -> None:
    """It says how many of what, up to which day, and everything is there afterwards."""
    allow(taught, "attendance", "known-absence")
    found = due(taught, "attendance")
    assert found.last_event == date(2027, 6, 30)
    assert found.found.counts["registers"] == 2
    assert found.found.counts["marks"] == 10
    assert due(taught, "known-absence").found.counts == {"absences": 1}
    assert signed(taught) == 2


def test_attendance_goes_whole_and_leaves_its_numbers(taught: SmallSchool) -> None:
    """Registers, marks and lessons are gone; what stays are counts, a digest and the ledger."""
    allow(taught, "attendance")
    expected = due(taught, "attendance").found
    (done,) = go(taught, "attendance")
    assert done.found == expected
    assert signed(taught) == 0
    assert due(taught, "attendance").found.total == 0
    assert list_disposals(taught.school, taught.officer) == (done,)
    entry = next(each for each in taught.school.ledger.entries() if each.hash == done.ledger_hash)
    assert entry.text("protocol") == done.digest
    assert entry.body["counts"] == done.found.counts
    taught.school.ledger.verify()


def test_nothing_that_went_can_be_read_in_the_write_ahead_log(taught: SmallSchool) -> None:
    """At the end of a disposal the log is empty but for the note that it is complete."""
    allow(taught, "attendance")
    go(taught, "attendance")
    log = taught.school.paths.database.with_name("upprop.db-wal")
    assert not log.exists() or log.stat().st_size < 64 * 1024


def test_a_period_is_kept_to_the_day(taught: SmallSchool) -> None:
    """On the last day nothing goes; on the next one it does."""
    allow(taught, "attendance")
    taught.clock.set(datetime.combine(date(2029, 6, 30), LATER.timetz()))
    assert due(taught, "attendance").found.total == 0
    taught.clock.advance(days=1)
    assert due(taught, "attendance").found.counts["registers"] == 2


def test_a_hold_on_a_student_keeps_the_registers_they_are_on(taught: SmallSchool) -> None:
    """Whole registers stay, are counted as kept, and go once the hold is lifted."""
    allow(taught, "attendance", "known-absence")
    hold = place_hold(taught.school, taught.controller, "court case", student_id=taught.id_of("5"))
    (done,) = go(taught, "attendance")
    assert (done.found.kept, signed(taught)) == (1, 1)
    assert done.found.counts["registers"] == 1
    lift_hold(taught.school, taught.controller, hold.id)
    go(taught, "attendance")
    assert signed(taught) == 0


def test_a_hold_on_everybody_stops_every_disposal(taught: SmallSchool) -> None:
    """Nothing goes, by word or by itself, until it is lifted."""
    allow(taught, "attendance")
    place_hold(taught.school, taught.controller, "inspection")
    with pytest.raises(Refused) as refused:
        go(taught, "attendance")
    assert refused.value.code == "disposal_stopped"
    assert dispose_by_itself(taught.school) == ()
    assert signed(taught) == 2


def test_whoever_left_goes_when_nothing_else_is_left(taught: SmallSchool) -> None:
    """While a register names them they stay; with the last register gone they are erased."""
    left = leave(taught)
    taught.clock.advance(days=800)
    allow(taught, "attendance", "known-absence", "class-list")
    assert due(taught, "class-list").found.total == 0
    done = go(taught, *ALL[:3])
    assert [each.order.rule for each in done] == ["attendance", "known-absence", "class-list"]
    assert done[-1].found.counts == {"students": 3}
    assert taught.school.students.of_subject(left.subject_ref) is None
    assert taught.student("1").given_name == "Ada"


def test_cards_of_a_past_school_year_go_by_themselves(taught: SmallSchool) -> None:
    """Nobody has to confirm it, and a card of this school year stays."""
    small, ada = taught, taught.id_of("1")
    small.clock.set(MONDAY)
    issue_cards(small.school, small.administrator, [ada])
    assert dispose_by_itself(small.school) == ()
    small.clock.set(LATER)
    (done,) = dispose_by_itself(small.school)
    assert (done.order.by, done.found.counts) == ("", {"cards": 1})
    assert small.school.cards.find(ada) is None
    assert dispose_by_itself(small.school) == ()


def test_the_access_log_goes_by_its_rule(taught: SmallSchool) -> None:
    """Old lines go, new ones stay; while anybody's data are held none goes."""
    allow(taught, "access log", months=12)
    before = due(taught, "access log").found.total
    assert before > 0
    hold = place_hold(taught.school, taught.controller, "case", student_id=taught.id_of("1"))
    assert due(taught, "access log").found.kept == before
    lift_hold(taught.school, taught.controller, hold.id)
    (done,) = go(taught, "access log")
    assert done.found.counts == {"access_log": before}
    assert due(taught, "access log").found.total == 0


def test_a_disposal_that_was_cut_off_goes_on_at_the_next_start(
    taught: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between two chunks, nothing is half gone, and opening the school completes it."""
    allow(taught, "attendance")
    monkeypatch.setattr(expired, "LESSONS_A_CHUNK", 1)

    def die() -> None:
        if taught.school.disposals.every():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dispose(taught.school, taught.controller, ["attendance"], Stepping(die))
    (begun,) = taught.school.disposals.every()
    assert begun.done_at is None
    assert signed(taught) == 1
    again = taught.reopen()
    (done,) = again.school.disposals.every()
    assert done.done_at is not None
    assert done.found.counts["registers"] == 2
    assert signed(again) == 0
    assert [each.kind for each in again.school.ledger.entries()].count(ORDERED) == 1
    again.school.close()


def test_a_completion_that_only_the_ledger_knows_is_written_down(taught: SmallSchool) -> None:
    """As after an older backup: what was disposed of goes again, with the same protocol."""
    allow(taught, "attendance")
    (done,) = go(taught, "attendance")
    with taught.school.atomic() as database:
        database.execute("DELETE FROM disposals")  # type: ignore[attr-defined]  # what an older backup lacks
    again = taught.reopen()
    assert again.school.disposals.every() == (done,)
    again.school.close()


def test_whoever_opens_the_school_lets_go_what_is_due_and_then_backs_up(
    taught: SmallSchool,
) -> None:
    """A card of a past year goes before the day's backup is made; an officer makes no backup."""
    small = taught
    small.clock.set(MONDAY)
    issue_cards(small.school, small.administrator, [small.id_of("1")], lambda _cards: None)
    small.clock.set(LATER)
    assert do_daily(small.school, small.officer) is None
    assert small.school.disposals.every()[0].found.counts == {"cards": 1}
    made = do_daily(small.school, small.teacher)
    assert made is not None
    assert made.exists()
    assert do_daily(small.school, small.teacher) is None


@pytest.mark.parametrize("role", [Role.TEACHER, Role.ADMINISTRATOR, Role.OFFICER])
def test_only_the_controller_sets_and_confirms(taught: SmallSchool, role: Role) -> None:
    """The officer and the administrator read; a teacher does not even that."""
    actor = {
        Role.TEACHER: taught.teacher,
        Role.ADMINISTRATOR: taught.administrator,
        Role.OFFICER: taught.officer,
    }[role]
    with pytest.raises(NotAllowed):
        set_rule(taught.school, actor, "attendance", 24, DECISION)
    with pytest.raises(NotAllowed):
        dispose(taught.school, actor, ["attendance"])
    if role is Role.TEACHER:
        with pytest.raises(NotAllowed):
            what_is_due(taught.school, actor)


@pytest.mark.parametrize(
    ("rule", "months", "decision", "code"),
    [
        ("attendance", -1, DECISION, "retention_months"),
        (
            "attendance",
            24,
            DisposalDecision("x", " ", DECISION.decided_on),
            "disposal_decision_needed",
        ),
        (
            "attendance",
            24,
            DisposalDecision("x" * 200, "y", DECISION.decided_on),
            "disposal_decision_words",
        ),
        (
            "attendance",
            24,
            DisposalDecision("x", "y", LATER.date() + timedelta(days=9)),
            "disposal_decision_day",
        ),
        ("card-one-school-year", 24, DECISION, "retention_rule_fixed"),
        ("nothing", 24, DECISION, "retention_rule_unknown"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(
    taught: SmallSchool, rule: str, months: int, decision: DisposalDecision, code: str
) -> None:
    """Each mistake has its own answer, and nothing is set."""
    with pytest.raises((BadInput, Refused, NotFound)) as refused:
        set_rule(taught.school, taught.controller, rule, months, decision)
    assert refused.value.code == code
    assert not taught.school.disposals.settings()


def test_what_is_not_there_is_said(taught: SmallSchool) -> None:
    """An unknown rule disposes of nothing, an unknown disposal has no protocol."""
    with pytest.raises(NotFound):
        go(taught, "everything")
    with pytest.raises(NotFound):
        view_disposal(taught.school, taught.officer, "none")
