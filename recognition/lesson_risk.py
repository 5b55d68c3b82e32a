"""How likely a lesson is in which a stranger is taken for somebody, at a threshold.

    per look     measured: share of strangers whose nearest template lies within the threshold
    per visit    1 - (1 - per look) ** n_eff, n_eff the independent looks that a visit is worth
    per lesson   1 - (1 - per visit) ** strangers who step up

Where fewer than ten strangers came so near, the share is not measured but carried on from where
it is: straight in the logarithm, as tails of distances fall or more steeply, so it errs to the
careful side. Such a figure says so (`is_measured`) and is good for choosing a threshold, not for
a claim. Strangers are assumed to come alone, independently, and to try once.
"""

from dataclasses import dataclass
from math import exp, log
from typing import Final, Protocol

STEP: Final = 0.005
FURTHEST: Final = 2.5
STEEPNESS_OVER: Final = 5.0  # times the least measured share: the stretch the slope is taken from


class Calibrated(Protocol):
    """What an engine's distances mean, as measured (`recognition.calibration`)."""

    @property
    def engine(self) -> str:
        """Whose distances."""
        ...

    def false_positive_rate(self, threshold: float, gallery: int) -> float | None:
        """Share of strangers within the threshold of a gallery; None where not measurable."""
        ...


@dataclass(frozen=True)
class LessonRisk:
    """The share of lessons in which a stranger is taken for somebody.

    Attributes:
        gallery_size: templates in the lesson.
        strangers: people without a template who step up and show no card.
        rate: expected share of lessons with at least one such mistake.
        is_measured: False where the rate is carried on beyond what was measured.
    """

    gallery_size: int
    strangers: int
    rate: float
    is_measured: bool


def effective_looks(looks: int, correlation: float) -> float:
    """How many independent looks so many looks of one visit are worth: n / (1 + (n - 1) rho).

    Args:
        looks: at least 1.
        correlation: rho, as `recognition.evidence` explains it, 0 to 1.
    """
    return looks / (1 + (looks - 1) * correlation)


def risk_of_lesson(
    calibration: Calibrated, threshold: float, looks: float, gallery_size: int, strangers: int
) -> LessonRisk:
    """The risk at a threshold.

    Args:
        calibration: of the engine.
        threshold: a distance.
        looks: independent looks that a visit is worth, at least 1.
        gallery_size: templates in the lesson.
        strangers: who step up.
    """
    share, is_measured = _share(calibration, threshold, gallery_size)
    rate = 1 - (1 - share) ** (looks * strangers)
    return LessonRisk(gallery_size, strangers, rate, is_measured)


def _share(calibration: Calibrated, threshold: float, gallery_size: int) -> tuple[float, bool]:
    """Share of strangers within the threshold, and whether it was measured."""
    measured = calibration.false_positive_rate(threshold, gallery_size)
    if measured is not None:
        return measured, True
    rates = [
        (rate, step * STEP)
        for step in range(1, round(FURTHEST / STEP))
        if (rate := calibration.false_positive_rate(step * STEP, gallery_size)) is not None
    ]
    if not rates:
        return 1.0, False
    least, least_at = rates[0]
    above = next(((r, t) for r, t in rates if r >= STEEPNESS_OVER * least), None)
    if above is None:
        return least, False
    slope = log(above[0] / least) / (above[1] - least_at)
    return min(least, least * exp(-slope * (least_at - threshold))), False
