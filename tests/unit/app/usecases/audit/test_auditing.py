"""Running an audit: who may, what is kept and signed, what is other than before, and giving way."""

import json
from typing import ClassVar

import pytest
from typing_extensions import override

from app.bootstrap.checks import CHECKS
from app.domain.accounts.access_log import Read
from app.domain.roll_call.mark import MarkKind
from app.domain.work import Stepping
from app.errors import Cancelled, NotAllowed
from app.usecases.audit.list_audits import list_audits
from app.usecases.audit.look_behind import look_behind
from app.usecases.audit.run_audit import AUDITED, run_audit
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.start_lesson import start_lesson
from privacy.accountability.audit import is_genuine, read_report, signed
from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Outcome,
    Place,
    evidence,
    judged,
)
from tests.support.school import SmallSchool
from tests.support.work import CancelledAt


class Broken(AuditCheck):
    """A check that cannot look."""

    id = "broken"
    legal: ClassVar[tuple[str, ...]] = ("GDPR 5",)
    places: ClassVar[tuple[Place, ...]] = (Place.FILES,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Fail, as on a disk that cannot be read."""
        raise OSError


class Sound(Broken):
    """A check that finds nothing."""

    id = "sound"

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Pass."""
        return judged(1, is_wrong=False)


class Ending(Broken):
    """A check within which somebody cancels."""

    id = "ending"

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Give way, as long checks do."""
        inspection.pause()
        return judged(1, is_wrong=False)


def pointing_to(pointer: str) -> AuditCheck:
    """A check that finds one thing."""

    class Found(Broken):
        id = "found"

        @override
        def run(self, inspection: Inspection) -> Evidence:
            return evidence(1, [pointer])

    return Found()


def test_a_check_that_cannot_look_stops_no_other_and_does_not_pass(small: SmallSchool) -> None:
    """What could not be looked at is said, and counts neither as passed nor as found."""
    report = run_audit(small.school, small.officer, [Broken(), Sound()]).report
    assert [each.evidence.outcome for each in report.checked] == [
        Outcome.NOT_TOLD,
        Outcome.IN_ORDER,
    ]
    assert [each.id for each in report.untold] == ["broken"]
    assert [each.id for each in report.passed] == ["sound"]


def test_whoever_waits_is_told_of_each_check(small: SmallSchool) -> None:
    """How many there are, and how many have looked."""
    work = CancelledAt(3)
    with pytest.raises(Cancelled):
        run_audit(small.school, small.officer, [Sound(), Broken(), Sound()], work)
    assert work.told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("checks", [(Ending(), Sound()), (Sound(), Ending())])
def test_cancelled_within_a_check_it_is_no_fault_of_the_check(
    small: SmallSchool, checks: tuple[AuditCheck, ...]
) -> None:
    """The audit ends, also at its last check; nobody reads that the check could not look."""
    at = 2 + [each.id for each in checks].index("ending")
    with pytest.raises(Cancelled):
        run_audit(small.school, small.officer, checks, CancelledAt(at))
    assert list_audits(small.school, small.controller) == ()


def test_an_audit_is_kept_signed_on_record_and_in_the_access_log(small: SmallSchool) -> None:
    """The ledger has its hash, the database all of it, and the log that somebody looked."""
    school = small.school
    report = run_audit(school, small.officer, CHECKS).report
    entry = next(each for each in school.ledger.entries() if each.kind == AUDITED)
    assert entry.body["audit"] == report.id
    kept = list_audits(school, small.controller)
    assert [each.report for each in kept] == [report]
    assert kept[0].by == small.officer.display_name
    now = school.clock.now()
    lines = school.access_log.between(now, now.replace(year=2027))
    mine = [(each.what, each.count) for each in lines if each.staff_id == small.officer.id]
    assert mine == [(Read.AUDIT, 0)], "an audit names nobody: its checks are no people"


def test_the_signature_holds_for_exactly_this_audit(small: SmallSchool) -> None:
    """The exported file is genuine, reads back as it was, and is not genuine with one change."""
    report = run_audit(small.school, small.officer, CHECKS).report
    document = json.loads(json.dumps(signed(report)))
    assert is_genuine(document)
    assert read_report(document) == report
    document["audit"]["checks"][0]["outcome"] = "finding"
    assert not is_genuine(document)


def test_the_difference_names_what_is_new_and_what_was_put_right(small: SmallSchool) -> None:
    """A finding is new once, then still so, then put right."""
    database = small.school.vault.database
    run_audit(small.school, small.officer, CHECKS)
    database.execute("CREATE TABLE strange (words TEXT)")
    first = run_audit(small.school, small.officer, CHECKS).difference
    second = run_audit(small.school, small.officer, CHECKS).difference
    database.execute("DROP TABLE strange")
    third = run_audit(small.school, small.officer, CHECKS).difference
    assert (first.new, first.still) == (("nothing-undeclared",), ())
    assert (second.new, second.still) == ((), ("nothing-undeclared",))
    assert (third.gone, third.still) == (("nothing-undeclared",), ())


def test_a_mark_is_made_while_an_audit_runs(small: SmallSchool) -> None:
    """Between its steps no reader and no transaction is open, and the log can be emptied."""
    school, lesson_id = small.school, small.lesson_id()
    start_lesson(school, small.teacher, lesson_id)
    done: list[bool] = []

    def mark() -> None:
        database = school.vault.database
        assert not database.conn.in_transaction
        busy, _, _ = database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        done.append(not busy)
        if len(done) == 1:
            mark_by_hand(school, small.teacher, lesson_id, small.id_of("1"), MarkKind.PRESENT)

    run_audit(school, small.officer, CHECKS, Stepping(mark))
    assert len(done) > len(CHECKS)
    assert all(done)
    assert school.registers.mark(lesson_id, small.id_of("1")) is not None


def test_no_name_is_given_that_no_finding_points_to(small: SmallSchool) -> None:
    """References stand in cases and logs; an audit is no way from those to a class list."""
    pointer = f"subject:{small.student('1').subject_ref}"
    run_audit(small.school, small.officer, [Sound()])
    (before,) = look_behind(small.school, small.officer, (pointer,))
    run_audit(small.school, small.officer, [pointing_to(pointer)])
    (after,) = look_behind(small.school, small.officer, (pointer,))
    assert (before.words, after.words) == ("", "Ada Alm")


@pytest.mark.parametrize("role", ["teacher", "administrator"])
def test_nobody_else_audits(small: SmallSchool, role: str) -> None:
    """An audit shows what accounts have done; it is for the officer and the controller."""
    with pytest.raises(NotAllowed):
        run_audit(small.school, getattr(small, role), CHECKS)
