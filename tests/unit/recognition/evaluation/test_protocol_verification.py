"""Verification: all pairs, with rates that agree with counting, and none beyond the sample."""

import numpy as np
import pytest

from recognition.evaluation import protocol_verification
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.protocol_verification import Verification, verify
from tests.support.evaluation import made_samples, without


def by_hand() -> Verification:
    """Two pictures each of persons 0 and 1, one of person 2."""
    distances = np.array(
        [
            [0.0, 0.2, 0.3, 0.9, 0.9],
            [0.2, 0.0, 0.9, 0.9, 0.9],
            [0.3, 0.9, 0.0, 0.6, 0.9],
            [0.9, 0.9, 0.6, 0.0, 0.4],
            [0.9, 0.9, 0.9, 0.4, 0.0],
        ]
    )
    return Verification(distances, np.array([0, 0, 1, 1, 2]))


def test_pairs_counted_by_hand() -> None:
    """Two genuine pairs and eight impostor pairs; each is counted once."""
    found = by_hand()
    assert sorted(found.genuine.tolist()) == [0.2, 0.6]
    assert len(found.impostor) == 8
    assert (found.fmr(0.5).value, found.fmr(0.5).n) == (0.25, 8)
    assert (found.fnmr(0.5).value, found.fnmr(0.5).n) == (0.5, 2)


def test_rates_are_those_of_all_pairs() -> None:
    """On many people the rates by person add up to the plain shares of pairs."""
    found = verify(made_samples([4] * 20 + [1] * 10, spread=0.9))
    assert isinstance(found, Verification)
    assert found.fmr(1.2).value == pytest.approx((found.impostor <= 1.2).mean())
    assert found.fnmr(1.2).value == pytest.approx((found.genuine > 1.2).mean())
    assert found.fmr(1.2).n == len(found.impostor) == 90 * 89 // 2 - 20 * 6
    assert found.fnmr(1.2).n == len(found.genuine) == 20 * 6


def test_a_level_needs_ten_expected_errors() -> None:
    """A false match rate is given down to ten pairs, not further; the reason is said."""
    found = verify(made_samples([4] * 20 + [1] * 10, spread=0.9))
    assert isinstance(found, Verification)
    level = found.level(0.01)
    assert level.threshold is not None
    assert isinstance(level.fnmr, Rate)
    assert found.fmr(level.threshold).value <= 0.01
    beyond = found.level(0.001)
    assert beyond.threshold is None
    assert isinstance(beyond.fnmr, NotSupported)


def test_equal_error_rate_lies_in_its_interval_or_is_not_given() -> None:
    """People who overlap have one; people who lie far apart have too few errors for it."""
    overlapping = verify(made_samples([4] * 30, spread=1.2))
    assert isinstance(overlapping, Verification)
    rate = overlapping.equal_error_rate
    assert isinstance(rate, Rate)
    assert rate.low <= rate.value <= rate.high
    apart = verify(made_samples([4] * 30, spread=0.1))
    assert isinstance(apart, Verification)
    assert isinstance(apart.equal_error_rate, NotSupported)


def test_refused_pictures_take_no_part() -> None:
    """A refused picture is in no pair, and chosen pictures alone can be compared."""
    samples = made_samples([2, 2, 2])
    gated = verify(without(samples, 0))
    assert isinstance(gated, Verification)
    assert len(gated.genuine) == 2
    chosen = verify(samples, np.array([0, 1, 2]))
    assert isinstance(chosen, Verification)
    assert (len(chosen.genuine), len(chosen.impostor)) == (1, 2)


@pytest.mark.parametrize("counts", [[1, 1, 1], [3]])
def test_without_pairs_there_is_nothing_to_verify(counts: list[int]) -> None:
    """One person, or no two pictures of anybody, give no rates."""
    assert isinstance(verify(made_samples(counts)), NotSupported)


def test_a_large_set_is_cut_person_by_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole people are left out, so that the pairs of the others stay complete."""
    monkeypatch.setattr(protocol_verification, "MOST_PICTURES", 12)
    found = verify(made_samples([4] * 10))
    assert isinstance(found, Verification)
    assert len(found.genuine) == 3 * 6
