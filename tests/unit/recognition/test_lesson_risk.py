"""The risk of a lesson, by hand: per look, per visit, per lesson, and what was not measured."""

from dataclasses import dataclass
from math import exp, log

import pytest

from recognition.calibration import BINS, Calibration
from recognition.lesson_risk import Calibrated, effective_looks, risk_of_lesson


@dataclass(frozen=True)
class Tail:
    """Shares that fall by a factor of ten a tenth; measurable from `least` on."""

    engine: str = "engine-x"
    least: float = 0.001
    most: float = 0.5

    def false_positive_rate(self, threshold: float, gallery: int) -> float | None:
        """One in ten at 0.6 against 30 templates."""
        share = min(self.most, 10 ** (10 * (threshold - 0.6) - 1) * gallery / 30)
        return share if share >= self.least * gallery / 30 - 1e-12 else None


@pytest.mark.parametrize(
    ("looks", "correlation", "worth"),
    [(1, 0.85, 1.0), (8, 0.0, 8.0), (8, 1.0, 1.0), (8, 0.85, 1.15)],
)
def test_looks_of_one_visit_are_worth_little_more_than_one(
    looks: int, correlation: float, worth: float
) -> None:
    """The formula by hand: n / (1 + (n - 1) rho)."""
    assert effective_looks(looks, correlation) == pytest.approx(worth, abs=0.005)


def test_a_lesson_is_at_risk_from_each_stranger_and_each_look() -> None:
    """Five strangers, a share of 0.01 a look, looks worth 1.5: 1 - 0.99 ** 7.5."""
    risk = risk_of_lesson(Tail(), 0.5, 1.5, 30, 5)
    assert risk.rate == pytest.approx(1 - 0.99**7.5)
    assert (risk.gallery_size, risk.strangers, risk.is_measured) == (30, 5, True)


def test_a_lesson_without_strangers_has_no_risk() -> None:
    """Nobody without a template, nobody taken for somebody."""
    assert risk_of_lesson(Tail(), 0.5, 1.5, 30, 0).rate == pytest.approx(0.0)


def test_what_was_not_measured_is_carried_on_straight_and_says_so() -> None:
    """A tail that is straight in the logarithm is met exactly beyond what was counted."""
    risk = risk_of_lesson(Tail(), 0.3, 1.0, 30, 1)
    assert risk.rate == pytest.approx(10**-4, rel=0.01)
    assert not risk.is_measured


def test_a_tail_that_falls_like_a_bell_is_never_made_too_small() -> None:
    """Distances of strangers fall more steeply than straight: the risk errs to the careful side."""

    @dataclass(frozen=True)
    class Bell:
        engine: str = "engine-x"

        def false_positive_rate(self, threshold: float, gallery: int) -> float | None:
            """Falls with the square of how far one is from the middle."""
            share = exp(-((0.7 - threshold) ** 2) / 0.01) * gallery / 30
            return share if share >= 0.002 else None

    for threshold in (0.40, 0.42, 0.44):
        assert risk_of_lesson(Bell(), threshold, 1.0, 30, 1).rate >= exp(
            -((0.7 - threshold) ** 2) / 0.01
        )


@pytest.mark.parametrize(
    ("calibration", "rate"),
    [(Tail(least=1.0), 1.0), (Tail(least=0.1, most=0.2), 0.1)],
    ids=["nothing measured", "no slope"],
)
def test_where_nothing_can_be_carried_on_the_worst_is_assumed(
    calibration: Calibrated, rate: float
) -> None:
    """Without any measured share all are at risk; without a slope the least one stands."""
    assert risk_of_lesson(calibration, 0.2, 1.0, 30, 1).rate == pytest.approx(rate)


def test_it_reads_the_calibration_that_an_evaluation_writes() -> None:
    """Ten strangers in a thousand at 0.41: measured there, carried on below."""
    strangers = [0] * BINS
    strangers[81], strangers[91], strangers[120] = 10, 90, 900
    nothing = (0,) * BINS
    file = Calibration("engine-x", "made up", 9, 9, nothing, nothing, tuple(strangers), 30)
    assert risk_of_lesson(file, 0.41, 1.0, 30, 1).rate == pytest.approx(0.01)
    below = risk_of_lesson(file, 0.38, 1.0, 30, 1)
    assert below.rate == pytest.approx(0.01 * exp(-log(10) / 0.05 * 0.03), rel=0.01)
