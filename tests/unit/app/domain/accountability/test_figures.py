"""Figures tell of nobody: in tens, nothing under ten, and nothing by subtraction."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.figures import (
    Seen,
    Span,
    Tally,
    months_until,
    parts,
    tally_of,
    told_of,
)

COUNTS = st.one_of(st.integers(0, 30), st.integers(0, 5000))
TALLIES = st.builds(lambda count, people: Tally(count, min(count, people)), COUNTS, COUNTS)


@given(TALLIES)
def test_nothing_under_ten_is_told(tally: Tally) -> None:
    """Neither under ten events nor events of under ten people, and else only the ten."""
    span = told_of(tally)
    if tally.count < FEWEST or tally.people < FEWEST:
        assert span == Span()
    else:
        assert span.least is not None
        assert span.most is not None
        assert span.least <= tally.count <= span.most
        assert (span.least % FEWEST, span.most - span.least) == (0, FEWEST - 1)


@given(st.lists(TALLIES, min_size=2, max_size=5))
def test_no_part_is_told_by_what_is_left(tallies: list[Tally]) -> None:
    """Where the other parts are under ten together, the great part is not told either."""
    whole = sum(each.count for each in tallies)
    for tally, span in zip(tallies, parts(tallies), strict=True):
        if whole - tally.count < FEWEST:
            assert span == Span()


@given(st.lists(st.frozensets(st.sampled_from("abcdefghijkl")), max_size=9))
def test_whoever_comes_again_is_one_person(days: list[frozenset[str]]) -> None:
    """Nine students on many days stay nine, so that nothing is told of them."""
    tally = tally_of(Seen(5 * len(people), people) for people in days)
    everybody = {each for people in days for each in people}
    assert tally == Tally(5 * sum(map(len, days)), len(everybody))
    if len(everybody) < FEWEST:
        assert told_of(tally) == Span()


@given(COUNTS, COUNTS, COUNTS)
def test_two_numbers_in_one_ten_look_the_same(count: int, other: int, people: int) -> None:
    """Whoever reads twice does not see that one was added."""
    if count // FEWEST == other // FEWEST:
        assert told_of(Tally(count, people)) == told_of(Tally(other, people))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
def test_months_follow_each_other(last: date, count: int) -> None:
    """So many first days, the last one that of the month of the day, none left out."""
    months = months_until(last, count)
    numbers = [each.year * 12 + each.month for each in months]
    assert numbers == list(range(numbers[0], numbers[0] + count))
    assert months[-1] == last.replace(day=1)
