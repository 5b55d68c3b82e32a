"""Errors laid beside the declared ones: found where they surely are more, and not told of few."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.checks.declared_errors import ErrorsAsDeclared
from app.usecases.audit.run_audit import run_audit
from privacy.accountability.check import Evidence, Outcome
from privacy.consent.consent import GIVEN
from privacy.subjects import SubjectRef
from tests.support.school import MONDAY, SmallSchool, small_school

MEASURED_AT = 295
DAYS = 8


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A small school, opened."""
    made = small_school(tmp_path / "data")
    yield made
    made.school.close()


def agreed(small: SmallSchool, people: int) -> None:
    """So many have agreed."""
    small.decide()
    small.enrol("1")
    ledger = small.school.ledger
    known = next(entry for entry in ledger.entries() if entry.kind == GIVEN)
    for _ in range(people - 1):
        ledger.append(GIVEN, known.body, SubjectRef(str(uuid4())))


def used(small: SmallSchool, outcome: str, number: int, **more: int | None) -> None:
    """So many uses on each of the days, with one outcome."""
    for day in range(DAYS):
        at = (MONDAY - timedelta(days=day)).isoformat(timespec="microseconds")
        for _ in range(number):
            small.school.vault.database.conn.execute(
                "INSERT INTO ai_log VALUES (?, ?, 'lesson', 'one', 'face_at_spot', "
                "'dlib-resnet-v2', ?, 'camera', ?, 'somebody', ?)",
                (
                    str(uuid4()),
                    at,
                    more.get("threshold", MEASURED_AT),
                    outcome,
                    more.get("overridden"),
                ),
            )


def looked(small: SmallSchool) -> Evidence:
    """What the check has seen."""
    small.clock.advance(minutes=1)
    audited = run_audit(small.school, small.officer, (ErrorsAsDeclared(),))
    return audited.report.checked[0].evidence


@pytest.mark.parametrize(
    ("unknown", "outcome"), [(2, Outcome.IN_ORDER), (5, Outcome.IN_ORDER), (16, Outcome.FINDING)]
)
def test_rejections_are_found_where_they_surely_are_more(
    small: SmallSchool, unknown: int, outcome: Outcome
) -> None:
    """A tenth is what was declared; a quarter may be strangers; four of five are neither."""
    agreed(small, 12)
    used(small, "unknown", unknown)
    used(small, "repeated", 20 - unknown)
    found = looked(small)
    assert found.outcome is outcome
    assert found.examined == 20 * DAYS
    is_found = outcome is Outcome.FINDING
    assert found.pointers == (("rate:face_at_spot:rejected",) if is_found else ())
    assert (found.amount is not None) is is_found


@pytest.mark.parametrize(
    ("replaced", "outcome"), [(0, Outcome.IN_ORDER), (2, Outcome.IN_ORDER), (8, Outcome.FINDING)]
)
def test_replaced_proposals_are_found_sooner(
    small: SmallSchool, replaced: int, outcome: Outcome
) -> None:
    """Nobody who replaces a proposal is a stranger to the machine: the margin is narrower."""
    agreed(small, 12)
    used(small, "proposed", replaced, overridden=1)
    used(small, "proposed", 20 - replaced, overridden=0)
    found = looked(small)
    assert found.outcome is outcome
    if outcome is Outcome.FINDING:
        assert found.pointers == ("rate:face_at_spot:replaced",)


def test_nothing_is_said_of_few_people(small: SmallSchool) -> None:
    """Nine who had agreed could be told from each other."""
    agreed(small, 9)
    used(small, "unknown", 20)
    assert looked(small).outcome is Outcome.NOT_APPLICABLE


def test_nothing_is_said_of_few_uses(small: SmallSchool) -> None:
    """One a day for eight days is under ten."""
    agreed(small, 12)
    used(small, "unknown", 1)
    assert looked(small).outcome is Outcome.NOT_APPLICABLE


def test_uses_at_another_threshold_are_not_compared(small: SmallSchool) -> None:
    """Nothing was declared of them."""
    agreed(small, 12)
    used(small, "unknown", 20, threshold=250)
    assert looked(small).outcome is Outcome.NOT_APPLICABLE
