"""Intervals are exact where samples are independent, and wider where they hang together."""

import numpy as np
import pytest

from recognition.evaluation.intervals import (
    clopper_pearson,
    clustered_rate,
    effective_samples,
    independent_rate,
    paired_rate,
    surely_above,
    surely_below,
)


@pytest.mark.parametrize(
    ("events", "samples", "low", "high"),
    [
        (0, 10, 0.0, 1 - 0.025 ** (1 / 10)),
        (10, 10, 0.025 ** (1 / 10), 1.0),
        (3, 10, 0.0667395, 0.6524529),
        (1, 1000, 2.5317e-05, 5.5589e-03),
        (5, 100_000, 1.62351e-05, 1.166794e-04),
        (500_000, 1_000_000, 0.4990195, 0.5009805),
    ],
)
def test_the_interval_is_clopper_and_pearsons(
    events: int, samples: int, low: float, high: float
) -> None:
    """Both ends agree with published tables, from none to half of a million."""
    assert clopper_pearson(events, samples) == pytest.approx((low, high), rel=1e-4, abs=1e-12)


def test_the_ends_stay_within_none_and_all() -> None:
    """Effective counts that are all but whole give no end beyond 1."""
    low, high = clopper_pearson(99.9999999999999, 100)
    assert low == pytest.approx(0.025 ** (1 / 100), rel=1e-6)
    assert high == 1


@pytest.mark.parametrize("events", [0, 1, 4, 5, 6, 9, 10, 40, 50, 90, 100])
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_side_is_told_without_searching_for_the_end(events: int, share: float) -> None:
    """Below and above are where the interval's ends are."""
    for samples in (10, 100):
        if events <= samples:
            low, high = clopper_pearson(events, samples)
            assert surely_below(events, samples, share) is (high < share)
            assert surely_above(events, samples, share) is (low > share)


def test_independent_samples_give_the_exact_interval() -> None:
    """A rate of independent samples carries its count and Clopper and Pearson's ends."""
    rate = independent_rate(3, 10)
    assert (rate.value, rate.n) == (0.3, 10)
    assert (rate.low, rate.high) == clopper_pearson(3, 10)


def test_pictures_that_fail_together_count_as_one() -> None:
    """When all pictures of a person share their fate, the people are the sample."""
    events, trials = np.array([8.0, 0] * 20), np.full(40, 8.0)
    clustered = clustered_rate(events, trials)
    assert (clustered.value, clustered.n) == (0.5, 320)
    low, high = clopper_pearson(20, 40)
    assert clustered.low == pytest.approx(low, abs=0.02)
    assert clustered.high == pytest.approx(high, abs=0.02)


def test_pictures_that_fail_alone_count_each() -> None:
    """When failures are spread evenly, the interval is not wider than for independent samples."""
    clustered = clustered_rate(np.full(40, 2.0), np.full(40, 8.0))
    low, high = clopper_pearson(80, 320)
    assert (clustered.low, clustered.high) == pytest.approx((low, high))


def test_a_sample_without_errors_is_as_large_as_its_people() -> None:
    """No error in 300 pictures of 30 people promises no more than none in 30."""
    rate = clustered_rate(np.zeros(30), np.full(30, 10.0))
    assert (rate.low, rate.high) == clopper_pearson(0, 30)


def test_repeated_draws_add_no_evidence() -> None:
    """A sample used a hundred times narrows no interval."""
    few = clustered_rate(np.full(40, 2.0), np.full(40, 8.0))
    many = clustered_rate(np.full(40, 200.0), np.full(40, 800.0), distinct=320)
    assert (many.low, many.high) == pytest.approx((few.low, few.high))
    assert many.n == 32_000


def test_one_person_whom_everybody_resembles_widens_the_interval() -> None:
    """Matches that all hang on one of thirty people are no independent errors."""
    trials = np.ones((30, 30)) - np.eye(30)
    spread, gathered = np.zeros((30, 30)), np.zeros((30, 30))
    gathered[0, 1:] = gathered[1:, 0] = 1
    for person in range(29):
        spread[person, person + 1] = spread[person + 1, person] = 1
    one, all_alike = paired_rate(gathered, trials), paired_rate(spread, trials)
    assert one.value == pytest.approx(all_alike.value)
    assert one.n == all_alike.n == 435
    assert one.high > all_alike.high


def test_no_match_among_pairs_still_has_an_upper_end() -> None:
    """Without a single false match the upper end is that of as many pairs of people."""
    trials = np.full((20, 20), 4.0) * (1 - np.eye(20))
    rate = paired_rate(np.zeros((20, 20)), trials)
    assert (rate.value, rate.low) == (0, 0)
    assert rate.high == clopper_pearson(0, 190)[1]


def test_no_variance_means_every_sample_counts() -> None:
    """A bootstrap that does not vary takes nothing away."""
    assert effective_samples(0.5, 0.0, 100) == 100
    assert effective_samples(0.5, 0.01, 100) == 25
