"""Waits without a face and with one, laid beside each other over three months."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap.checks import CHECKS
from app.checks.equality import NoMakesNobodyWait
from app.domain.accountability.waiting import EDGES
from app.usecases.audit.run_audit import run_audit
from privacy.accountability.check import Evidence, Outcome
from tests.support.school import SmallSchool, empty_school

ID = NoMakesNobodyWait.id


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A school without a lesson, in November."""
    made = empty_school(tmp_path / "data", demo=True)
    yield made
    made.school.close()


def put(small: SmallSchool, month: str, way: str, **counts: int) -> None:
    """Counts of a month, as the table has them."""
    done = [counts.get(f"from_{edge}", 0) for edge in EDGES]
    sql = "INSERT INTO waits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
    small.school.database.execute(sql, [month, way, *done])


def looked(small: SmallSchool) -> Evidence:
    """What the check says in an audit."""
    report = run_audit(small.school, small.officer, CHECKS).report
    return next(each.evidence for each in report.checked if each.id == ID)


def test_equal_waits_are_in_order(small: SmallSchool) -> None:
    """Both ways of showing a face count as one side."""
    put(small, "2026-11", "card", from_2=40)
    put(small, "2026-11", "face_at_spot", from_2=10)
    put(small, "2026-10", "face_with_card", from_2=10)
    evidence = looked(small)
    assert (evidence.outcome, evidence.examined) == (Outcome.IN_ORDER, 60)


def test_slow_cards_are_found(small: SmallSchool) -> None:
    """Told is by how many seconds at least."""
    put(small, "2026-09", "card", from_8=40)
    put(small, "2026-11", "face_at_spot", from_1=40)
    evidence = looked(small)
    assert (evidence.outcome, evidence.amount) == (Outcome.FINDING, 6)


def test_slow_faces_are_no_cost_of_a_no(small: SmallSchool) -> None:
    """Whoever shows a card is through sooner."""
    put(small, "2026-11", "card", from_1=40)
    put(small, "2026-11", "face_at_spot", from_15=40)
    assert looked(small).outcome is Outcome.IN_ORDER


def test_what_is_long_ago_counts_no_more(small: SmallSchool) -> None:
    """A camera that was put right four months ago is no finding of today."""
    put(small, "2026-08", "card", from_15=400)
    put(small, "2026-11", "card", from_1=40)
    put(small, "2026-11", "face_at_spot", from_1=40)
    assert looked(small).outcome is Outcome.IN_ORDER


def test_with_one_way_only_there_is_nothing_to_compare(small: SmallSchool) -> None:
    """As where faces are locked."""
    put(small, "2026-11", "card", from_15=400)
    assert looked(small).outcome is Outcome.NOT_APPLICABLE
