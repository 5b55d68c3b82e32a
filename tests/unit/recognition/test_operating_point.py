"""Operating points: sound numbers, and data that they were set on."""

import pytest

from recognition.operating_point import STANDARD_OPERATING_POINT, OperatingPoint


def point(threshold: float = 0.4, margin: float = 0.1, needed: int = 3, most: int = 8) -> None:
    """Make an operating point of these numbers."""
    OperatingPoint("engine-x", threshold, margin, needed, most, 0.01, "made up")


@pytest.mark.parametrize(
    ("threshold", "margin", "needed", "most"),
    [(0.0, 0.1, 3, 8), (0.4, -0.1, 3, 8), (0.4, 0.1, 0, 8), (0.4, 0.1, 9, 8)],
)
def test_numbers_that_decide_nothing_sound_are_refused(
    threshold: float, margin: float, needed: int, most: int
) -> None:
    """A threshold is positive and a decision needs a look."""
    with pytest.raises(ValueError, match="must"):
        point(threshold, margin, needed, most)


@pytest.mark.parametrize(
    ("spread", "correlation"), [(0.0, 0.5), (-0.1, 0.5), (0.1, 1.1), (0.1, -0.1)]
)
def test_a_spread_or_correlation_that_nobody_can_measure_is_refused(
    spread: float, correlation: float
) -> None:
    """A spread is positive and a correlation of looks lies between 0 and 1."""
    with pytest.raises(ValueError, match="look_correlation"):
        OperatingPoint("engine-x", 0.4, 0.1, 3, 8, 0.01, "made up", spread, correlation)


def test_the_standard_point_is_far_stricter_than_dlibs_usual_threshold() -> None:
    """0.6 makes a stranger somebody in one try of six in a class; ours says what it was set on."""
    assert STANDARD_OPERATING_POINT.threshold <= 0.45
    assert STANDARD_OPERATING_POINT.looks_needed >= 3
    assert "strangers" in STANDARD_OPERATING_POINT.measured_on
