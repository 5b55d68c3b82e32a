"""The metrics agree with cases counted by hand and with scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics as learn  # type: ignore[import-untyped]  # it brings no types

from recognition.evaluation import metrics
from recognition.evaluation.metrics import Floats

GENUINE = np.array([0.1, 0.2, 0.3, 0.5])
IMPOSTOR = np.array([0.4, 0.6, 0.7, 0.8, 0.9])


def samples() -> list[tuple[Floats, Floats]]:
    """Overlapping distances of three kinds, some with many ties."""
    made = []
    for seed, digits in ((1, 8), (2, 2), (3, 1)):
        random = np.random.default_rng(seed)
        genuine = np.array(np.abs(random.normal(0.4, 0.12, 300)).round(digits), np.float64)
        impostor = np.array(np.abs(random.normal(0.8, 0.15, 2000)).round(digits), np.float64)
        made.append((genuine, impostor))
    return made


def test_det_curve_counted_by_hand() -> None:
    """At each threshold both rates are what counting gives."""
    curve = metrics.det_curve(GENUINE, IMPOSTOR)
    at = {round(float(t), 1): i for i, t in enumerate(curve.thresholds)}
    assert (curve.fmr[at[0.3]], curve.fnmr[at[0.3]]) == pytest.approx((0, 0.25))
    assert (curve.fmr[at[0.4]], curve.fnmr[at[0.4]]) == pytest.approx((0.2, 0.25))
    assert (curve.fmr[at[0.5]], curve.fnmr[at[0.5]]) == pytest.approx((0.2, 0))


def test_equal_error_rate_counted_by_hand() -> None:
    """The rates meet where the curve crosses between two thresholds."""
    assert metrics.equal_error_rate(metrics.det_curve(GENUINE, IMPOSTOR)) == pytest.approx(0.2)
    half = metrics.det_curve(np.array([0.1, 0.9]), np.array([0.1, 0.9]))
    assert metrics.equal_error_rate(half) == pytest.approx(0.5)


def test_equal_error_rate_of_people_told_apart_is_nothing() -> None:
    """Distances that do not overlap have no error."""
    assert metrics.equal_error_rate(metrics.det_curve(GENUINE - 0.2, IMPOSTOR)) == 0


def test_threshold_at_share_never_lets_more_through() -> None:
    """The threshold keeps to the wanted share, also where distances are equal."""
    assert metrics.threshold_at_share(IMPOSTOR, 0.2) == pytest.approx(0.6)
    assert np.mean(metrics.threshold_at_share(IMPOSTOR, 0.2) >= IMPOSTOR) == 0.2
    ties = np.array([0.5, 0.5, 0.5, 0.9])
    assert metrics.threshold_at_share(ties, 0.5) < ties.min()
    assert metrics.threshold_at_share(ties, 1.0) == 0.9


def test_best_threshold_lies_in_the_middle_of_the_gap() -> None:
    """Between the last right and the first wrong answer, and never between equal distances."""
    same = np.array([True, True, False, False])
    assert metrics.best_threshold(np.array([0.1, 0.3, 0.5, 0.9]), same) == pytest.approx(0.4)
    assert metrics.best_threshold(np.array([0.5, 0.5, 0.5, 0.9]), same) == pytest.approx(0.7)
    assert metrics.best_threshold(np.array([0.1, 0.2]), np.array([False, False])) < 0.1
    assert metrics.best_threshold(np.array([0.1, 0.2]), np.array([True, True])) == 0.2


def test_ten_errors_are_needed_to_speak_of_a_rate() -> None:
    """A rate of one in a thousand needs ten thousand comparisons."""
    assert metrics.supports(0.001, 10_000)
    assert not metrics.supports(0.001, 9_999)


@pytest.mark.parametrize(("genuine", "impostor"), samples())
def test_agreement_with_scikit_learn(genuine: Floats, impostor: Floats) -> None:
    """DET curve and accuracy are scikit-learn's, ties included."""
    distances = np.concatenate([genuine, impostor])
    same = np.concatenate([np.ones(len(genuine), bool), np.zeros(len(impostor), bool)])
    fmr, fnmr, scores = learn.det_curve(same, -distances)
    ours = metrics.det_curve(genuine, impostor)
    for their_fmr, their_fnmr, score in zip(fmr, fnmr, scores, strict=True):
        if not np.isfinite(score):
            continue
        number = int(np.searchsorted(ours.thresholds, -score, side="right")) - 1
        assert (ours.fmr[number], ours.fnmr[number]) == pytest.approx((their_fmr, their_fnmr))
    judged = learn.accuracy_score(same, distances <= 0.55)
    assert metrics.accuracy(distances, same, 0.55) == pytest.approx(judged)


distances_of_pairs = st.lists(
    st.floats(0, 2, allow_nan=False).map(lambda d: round(d, 2)), min_size=1, max_size=40
).map(np.array)


@given(distances_of_pairs, distances_of_pairs)
def test_best_threshold_is_never_beaten(genuine: Floats, impostor: Floats) -> None:
    """No other threshold answers more pairs rightly."""
    distances = np.concatenate([genuine, impostor])
    same = np.concatenate([np.ones(len(genuine), bool), np.zeros(len(impostor), bool)])
    best = metrics.accuracy(distances, same, metrics.best_threshold(distances, same))
    others = [metrics.accuracy(distances, same, t) for t in [-1.0, *distances.tolist()]]
    assert best >= max(others) - 1e-12


@given(distances_of_pairs, distances_of_pairs)
def test_rates_fall_and_rise_with_the_threshold(genuine: Floats, impostor: Floats) -> None:
    """A looser threshold never lowers FMR and never raises FNMR; the EER lies between 0 and 1."""
    curve = metrics.det_curve(genuine, impostor)
    assert (np.diff(curve.fmr) >= 0).all()
    assert (np.diff(curve.fnmr) <= 0).all()
    assert 0 <= metrics.equal_error_rate(curve) <= 1
