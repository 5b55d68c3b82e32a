"""Ageing of templates: two numbers, a reason, and nothing that tells a history."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.class_list.ageing import FEWEST_SINCE, OLD_MONTHS, RenewalReason, Trend, renewal

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def after(*distances: float) -> Trend:
    """What is noted after these check-ins."""
    trend = Trend()
    for distance in distances:
        trend = trend.with_one(distance)
    return trend


def test_the_first_ten_say_how_sure_it_was_at_first() -> None:
    """Their mean stays, whatever comes later."""
    assert after(*[0.1, 0.3] * 5).first == 200
    assert after(*[0.1, 0.3] * 5, *[0.9] * 50).first == 200


def test_a_face_that_moves_away_is_noticed() -> None:
    """Thirty check-ins half as far again; and as soon as it is near again, no longer."""
    away = after(*[0.2] * 10, *[0.3] * 30)
    assert renewal(NOW, NOW, away) is RenewalReason.LESS_SURE
    assert renewal(NOW, NOW, after(*[0.2] * 10, *[0.3] * 30, *[0.2] * 30)) is None


@pytest.mark.parametrize("distances", [[], [0.2] * 9, [0.2] * 10 + [0.9] * 5, [0.2] * 60])
def test_little_or_nothing_new_gives_no_reason(distances: list[float]) -> None:
    """Too few check-ins, or none that lie further away."""
    assert renewal(NOW, NOW, after(*distances)) is None


def test_an_old_template_is_a_reason_by_itself() -> None:
    """Whether or not anybody checked in with it."""
    born = NOW - timedelta(days=OLD_MONTHS * 31)
    assert renewal(born, NOW, Trend()) is RenewalReason.OLD
    assert renewal(NOW - timedelta(days=400), NOW, Trend()) is None


def test_how_often_somebody_checked_in_is_not_kept() -> None:
    """Twenty and two hundred look alike."""
    assert after(*[0.2] * FEWEST_SINCE) == after(*[0.2] * 200)


@given(st.lists(st.floats(allow_nan=False), max_size=40))
def test_what_is_kept_comes_back(distances: list[float]) -> None:
    """Whatever distances came, also impossible ones."""
    trend = after(*distances)
    assert Trend.from_bytes(trend.to_bytes()) == trend


@given(st.binary(max_size=60))
def test_rubbish_is_a_new_trend_or_numbers(kept: bytes) -> None:
    """Nothing that was sealed can stop a check-in."""
    assert Trend.from_bytes(kept).with_one(0.2).count >= 1
