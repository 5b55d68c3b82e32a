"""Years of the ledger go by rule once nothing that is kept rests on them, and the rest verifies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.accountability.assessment_sections import Section
from app.domain.calendar import day_of
from app.domain.rights.disposal import Disposal
from app.errors import Refused
from app.storage.retention.ledger_segments import ENTRIES, LEDGER
from app.storage.school import School
from app.usecases.assessment.comment import close_comment, comment
from app.usecases.consent.end_lapsed import end_lapsed
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.retention.dispose import dispose
from app.usecases.retention.what_is_due import what_is_due
from app.usecases.rights.hold import lift_hold, place_hold
from privacy.accountability.chain import verify_ledger
from privacy.accountability.examination import examine_ledger
from privacy.purposes import Purpose
from tests.support.deciding import complete_answers
from tests.support.disposing import DECISION, allow, teach
from tests.support.school import SmallSchool, small_school

SPOT = Purpose.FACE_AT_SPOT


@pytest.fixture
def enrolled(tmp_path: Path) -> Iterator[SmallSchool]:
    """As `taught`, with a face that was enrolled in 2026 and a consent that nobody has ended."""
    small = small_school(tmp_path / "demo", demo=True)
    small.enrol("1")
    yield teach(small)
    small.school.close()


def due(small: SmallSchool) -> tuple[int, int]:
    """How many entries would go, and how many are kept."""
    found = next(
        each.found for each in what_is_due(small.school, small.controller) if each.rule.id == LEDGER
    )
    return found.counts.get(ENTRIES, 0), found.kept


def go(small: SmallSchool, *rules: str) -> tuple[Disposal, ...]:
    """Dispose on the controller's word."""
    return dispose(small.school, small.controller, rules)


def years(school: School) -> list[str]:
    """The files that are there."""
    return sorted(path.stem for path in school.paths.ledger.glob("*.jsonl"))


def test_a_year_stays_while_a_register_of_it_is_kept(taught: SmallSchool) -> None:
    """Its signatures are what the registers are proven by."""
    allow(taught, LEDGER, "attendance")
    assert due(taught) == (0, 0)
    assert go(taught, LEDGER) == ()
    go(taught, "attendance")
    assert due(taught)[0] > 0


def test_a_year_goes_whole_with_its_protocol_and_the_rest_verifies(taught: SmallSchool) -> None:
    """The file is gone, an entry names it with rule and decision, and the school opens."""
    allow(taught, LEDGER, "attendance")
    go(taught, "attendance")
    going, _ = due(taught)
    (done,) = go(taught, LEDGER)
    assert done.found.counts == {ENTRIES: going}
    assert years(taught.school) == ["2029"]
    (gone,) = examine_ledger(taught.school.paths.ledger).disposed
    assert (gone.segment, gone.decision) == ("2026.jsonl", DECISION.id)
    again = taught.reopen()
    assert verify_ledger(again.school.paths.ledger).begins_at == going + 1
    again.school.close()


def test_no_year_goes_before_its_time(taught: SmallSchool) -> None:
    """A period of five years keeps what is three years old."""
    allow(taught, "attendance")
    go(taught, "attendance")
    allow(taught, LEDGER, months=60)
    assert due(taught) == (0, 0)


def test_a_year_stays_while_a_consent_of_it_has_not_ended(enrolled: SmallSchool) -> None:
    """And goes when the consent has ended on record; what was erased stays erased."""
    allow(enrolled, LEDGER, "attendance")
    go(enrolled, "attendance")
    assert due(enrolled)[0] == 0
    end_lapsed(enrolled.school)
    assert due(enrolled)[0] > 0
    go(enrolled, LEDGER)
    again = enrolled.reopen()
    assert again.school.erasing.with_face(Purpose.FACE_AT_SPOT) == ()
    again.school.close()


def test_a_year_stays_while_a_comment_of_it_is_open(tmp_path: Path) -> None:
    """What the officer has remarked and nobody has closed is not forgotten with its year."""
    small = small_school(tmp_path / "data")
    answers = complete_answers(day_of(small.clock.now()))
    save_assessment(small.school, small.controller, SPOT, answers)
    remark = comment(small.school, small.officer, SPOT, Section.RISKS, 1, "And twins?").id
    teach(small)
    allow(small, LEDGER, "attendance")
    go(small, "attendance")
    assert due(small)[0] == 0
    close_comment(small.school, small.officer, remark)
    assert due(small)[0] > 0
    small.school.close()


def test_a_hold_keeps_every_year(taught: SmallSchool) -> None:
    """Entries are about many, so that one student's hold keeps them all."""
    allow(taught, LEDGER, "attendance")
    go(taught, "attendance")
    going, _ = due(taught)
    hold = place_hold(taught.school, taught.controller, "case", student_id=taught.id_of("1"))
    assert due(taught) == (0, going)
    assert go(taught, LEDGER) == ()
    lift_hold(taught.school, taught.controller, hold.id)
    assert due(taught) == (going, 0)


def test_no_year_goes_without_a_decision(taught: SmallSchool) -> None:
    """The ledger of a municipal school is a public record."""
    with pytest.raises(Refused, match="disposal_no_period"):
        go(taught, LEDGER)
