"""Rules of disposal over any days: nothing goes before its time, or without what it needs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacy.rights.retention import (
    LONGEST_MONTHS,
    Bar,
    DisposalDecision,
    RetentionRule,
    Trigger,
    end_of_school_year,
    months_after,
)

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
DECISIONS = st.none() | st.builds(
    DisposalDecision, st.sampled_from(["", " ", "KS 2026/17"]), st.just("Nämnden"), DAYS
)
MONTHS = st.integers(0, 200)


def rules(
    months: st.SearchStrategy[int | None], is_public_record: st.SearchStrategy[bool]
) -> st.SearchStrategy[RetentionRule]:
    """Rules of any kind, but for what is given."""
    return st.builds(
        RetentionRule,
        id=st.just("attendance"),
        trigger=st.sampled_from(Trigger),
        months=months,
        legal_reference=st.just("arkivlagen_10"),
        is_public_record=is_public_record,
        decision=DECISIONS,
    )


@given(rule=rules(st.none() | MONTHS, st.booleans()), today=DAYS, event=DAYS)
def test_nothing_goes_before_its_period_has_passed(
    rule: RetentionRule, today: date, event: date
) -> None:
    """An event lies within the disposal of a day exactly where its last day has passed."""
    last, ends = rule.last_event(today), rule.ends_on(event)
    assert (last is not None and event <= last) == (ends is not None and ends < today)


@given(rule=rules(st.none(), st.booleans()), today=DAYS)
def test_a_rule_without_a_period_ends_nothing(rule: RetentionRule, today: date) -> None:
    """Where nobody has set how long, data stay, at whatever school."""
    assert rule.last_event(today) is None
    assert rule.bar(public_school=False) is rule.bar(public_school=True) is Bar.NO_PERIOD


@given(rule=rules(MONTHS, st.just(True)))
def test_no_public_record_goes_without_a_decision(rule: RetentionRule) -> None:
    """At a public school a decision with an id is there, or the rule is barred."""
    has_id = rule.decision is not None and bool(rule.decision.id.strip())
    assert rule.bar(public_school=True) is (None if has_id else Bar.NO_DECISION)
    assert rule.bar(public_school=False) is None


@given(day=DAYS)
def test_a_school_year_ends_with_june(day: date) -> None:
    """Every day belongs to the year that ends next, which is never over a year away."""
    ends = end_of_school_year(day)
    assert (ends.month, ends.day) == (6, 30)
    assert timedelta() <= ends - day <= timedelta(days=365)


@given(day=DAYS, months=st.integers(0, 240))
def test_months_go_forth_and_never_skip_one(day: date, months: int) -> None:
    """The month is the one that was asked for, the day the same or that month's last."""
    after = months_after(day, months)
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == months
    assert after.day == day.day or (after + timedelta(days=1)).day == 1


@pytest.mark.parametrize("months", [-1, LONGEST_MONTHS + 1])
def test_a_period_is_no_odd_number(months: int) -> None:
    """A period below nought or over a hundred years is refused."""
    with pytest.raises(ValueError, match="0 to 1200"):
        RetentionRule("x", Trigger.LEFT, months, "gdpr_5_1_e", is_public_record=False)


def test_a_period_that_no_calendar_reaches_ends_nothing() -> None:
    """A century before the first year there is no day whose data could go."""
    rule = RetentionRule("x", Trigger.LEFT, 1200, "gdpr_5_1_e", is_public_record=False)
    assert rule.last_event(date(50, 1, 1)) is None
    with pytest.raises(ValueError, match="calendar"):
        months_after(date(9990, 1, 1), 1200)
