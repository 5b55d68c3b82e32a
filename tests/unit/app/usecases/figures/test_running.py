"""Shares of the school's own: no figure that the sample cannot support, and nothing under ten."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.accountability.figures import Share, Span, UseKind
from app.domain.accountability.running_share import WIDEST, share_of
from app.usecases.figures.running import running_figures
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

DAY = st.integers(0, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
DAYS = st.lists(DAY, max_size=30)
SPOT = Purpose.FACE_AT_SPOT
MONDAY = date(2026, 11, 23)


@given(DAYS)
def test_the_share_lies_within_and_is_never_wide(days: list[tuple[int, int]]) -> None:
    """The share that was seen is in the interval, which says enough to be told."""
    share = share_of(days)
    events, samples = sum(each[0] for each in days), sum(each[1] for each in days)
    if share is not None:
        assert share.low <= events / samples <= share.high
        assert 0 <= share.low <= share.high <= 1
        assert share.high - share.low <= WIDEST
        assert share.samples.least == samples - samples % 10


@given(st.integers(0, 9), st.integers(0, 9))
def test_under_ten_events_look_alike(one: int, other: int) -> None:
    """Three and seven of a thousand give the same interval; so do all but three and all but seven.

    All on one day each, so that the days say nothing either.
    """

    def of(events: int) -> Share | None:
        return share_of([(events, 1000), *[(0, 1000)] * 40])

    assert of(one) == of(other)
    assert of(one) is not None


def test_one_day_is_one_sample() -> None:
    """A thousand looks of one morning support no share."""
    assert share_of([(500, 1000)]) is None
    assert share_of([]) is None
    assert share_of([(1, 9)]) is None


def uses(outcome: Outcome, *, overridden: bool | None = None) -> dict[UseKind, int]:
    """Thirty of a kind on each of sixty days."""
    return {
        UseKind(MONDAY - timedelta(days=back), SPOT, outcome, overridden): 30 for back in range(60)
    }


def test_shares_are_of_the_right_wholes() -> None:
    """Unknown of all that were looked at; replaced of what was signed; the other method apart."""
    found = {
        **uses(Outcome.UNKNOWN),
        **uses(Outcome.UNUSABLE),
        **uses(Outcome.PROPOSED, overridden=False),
    }
    running = running_figures(SPOT, found, 10)
    assert running.unrecognised is not None
    assert running.unrecognised.low < 0.5 < running.unrecognised.high
    assert running.unrecognised.samples == Span(3600, 3609)
    assert running.replaced is not None
    assert running.replaced.low == 0
    assert running.replaced.high < 0.15
    other = running_figures(Purpose.FACE_WITH_CARD, found, 10)
    assert (other.unrecognised, other.replaced) == (None, None)


def test_nothing_is_told_of_fewer_than_ten_people() -> None:
    """However often they were looked at."""
    running = running_figures(SPOT, uses(Outcome.UNKNOWN), 9)
    assert running.unrecognised is None
