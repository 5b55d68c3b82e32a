"""The clock of an incident, how grave it is, and what its closing waits for."""

from datetime import UTC, datetime, timedelta

import pytest

from privacy.accountability.incidents import (
    Incident,
    Missing,
    Severity,
    Step,
    StepKind,
    in_order,
)

AWARE = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
"""A Friday afternoon: the weekend counts."""

DUE = AWARE + timedelta(hours=72)


def step(kind: StepKind, **facts: object) -> Step:
    """An act on an incident."""
    return Step(f"{kind}-{len(facts)}", kind, AWARE, "staff", facts)


def incident(*steps: Step, aware: datetime = AWARE, number: str = "2026-1") -> Incident:
    """An incident with a report and more."""
    report = step(StepKind.REPORTED, aware_at=aware.isoformat(), natures=["integrity"])
    return Incident(number, number, (report, *steps))


def assessed(risk: str, *, protected: bool = False) -> Step:
    """An assessment."""
    return step(StepKind.ASSESSED, risk=risk, protected=protected, persons=3)


def notified(at: datetime) -> Step:
    """A notification."""
    return step(StepKind.NOTIFIED, notified_at=at.isoformat())


def test_seventy_two_hours_run_from_awareness_over_the_weekend() -> None:
    """R31, Art. 33(1): not from the report, and days off count."""
    found = incident()
    assert found.time_left(AWARE) == timedelta(hours=72)
    assert found.time_left(DUE - timedelta(minutes=1)) == timedelta(minutes=1)
    assert not found.is_late(DUE)
    assert found.is_late(DUE + timedelta(seconds=1))


def test_the_first_notification_stops_the_clock() -> None:
    """What follows in phases does not make an incident late that was told of in time."""
    found = incident(notified(DUE), notified(DUE + timedelta(days=9)))
    assert found.notified_at == DUE
    assert not found.clock_runs
    assert not found.is_late(DUE + timedelta(days=30))


def test_a_notification_after_the_time_stays_late() -> None:
    """However long ago it was."""
    assert incident(notified(DUE + timedelta(minutes=1))).is_late(AWARE)


def test_a_decision_not_to_notify_stops_the_clock() -> None:
    """It is on record with its reason instead."""
    assert not incident(step(StepKind.NOT_NOTIFIED)).is_late(DUE + timedelta(days=1))


@pytest.mark.parametrize(
    ("steps", "severity"),
    [
        ((), Severity.NOT_ASSESSED),
        ((assessed("unlikely"),), Severity.LOW),
        ((assessed("risk"),), Severity.MEDIUM),
        ((assessed("high"),), Severity.HIGH),
        ((assessed("unlikely", protected=True),), Severity.TOP),
        ((assessed("high"), assessed("risk")), Severity.MEDIUM),
    ],
)
def test_protected_identities_are_the_gravest(steps: tuple[Step, ...], severity: Severity) -> None:
    """R31: whatever the risk was judged to be; the newest assessment counts."""
    assert incident(*steps).severity is severity


def test_a_closing_waits_for_all_that_the_law_asks() -> None:
    """Assessment, measures, the authority and the people concerned, each by its own step."""
    steps = (assessed("risk"), step(StepKind.MEASURES), notified(AWARE), step(StepKind.NOT_TOLD))
    assert incident().missing() == tuple(Missing)
    assert incident(*steps[:3]).missing() == (Missing.PEOPLE,)
    assert incident(*steps).missing() == ()


def test_what_is_most_urgent_stands_first() -> None:
    """Running clocks by the time left, then open incidents, then closed ones."""
    closed = incident(step(StepKind.NOT_NOTIFIED), step(StepKind.CLOSED), number="1")
    told = incident(notified(AWARE), number="2")
    soon = incident(number="3")
    later = incident(aware=AWARE + timedelta(hours=5), number="4")
    assert [each.number for each in in_order((closed, told, later, soon))] == ["3", "4", "2", "1"]


def test_an_incident_can_be_taken_up_again() -> None:
    """Closed, and then not any more."""
    closed = (step(StepKind.CLOSED),)
    assert incident(*closed).is_closed
    assert not incident(*closed, step(StepKind.REOPENED)).is_closed
