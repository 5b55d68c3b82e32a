"""Operating points: sound numbers, and data that they were set on."""

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Measured:
    """A calibration in which the share of strangers falls tenfold for each 0.05."""

    engine: str = "engine-x"

    def false_positive_rate(self, threshold: float, gallery: int) -> float | None:
        """One in a thousand at 0.4 against 30 templates."""
        return min(0.9, float(10 ** (20 * (threshold - 0.4) - 3)) * gallery / 30)


POINT = OperatingPoint(
    "engine-x", 0.4, 0.05, 3, 8, 0.001, "made up", look_spread=0.03, look_correlation=1.0
)


@pytest.mark.parametrize(("gallery", "threshold"), [(3, 0.4), (30, 0.4), (100, 0.37), (300, 0.35)])
def test_a_large_class_gets_a_tighter_threshold_and_a_small_one_no_looser(
    gallery: int, threshold: float
) -> None:
    """As tight as five strangers a lesson and five wrong lessons in a thousand ask for."""
    chosen = POINT.for_lesson(Measured(), gallery)
    assert chosen.threshold == pytest.approx(threshold)
    assert chosen.lesson is not None
    assert chosen.lesson.rate <= 0.005
    assert (chosen.margin, chosen.looks_at_most, chosen.engine_id) == (0.05, 8, "engine-x")


def test_an_aim_that_cannot_be_met_is_shown_as_missed() -> None:
    """The tightest threshold, and a rate above the aim: nothing is promised that does not hold."""
    chosen = POINT.for_lesson(Measured(), 300, strangers=30, most_wrong=0.0001)
    assert chosen.threshold == pytest.approx(0.32)
    assert chosen.lesson is not None
    assert chosen.lesson.rate > 0.0001


def test_looks_that_were_not_measured_count_as_independent() -> None:
    """Without a measured correlation eight looks are eight chances to be wrong."""
    unmeasured = OperatingPoint("engine-x", 0.4, 0.05, 3, 8, 0.001, "made up")
    assert unmeasured.for_lesson(Measured(), 30).threshold < POINT.threshold


@pytest.mark.parametrize(
    ("engine", "gallery", "strangers"),
    [("engine-y", 30, 5), ("engine-x", 0, 5), ("engine-x", 30, -1)],
)
def test_a_lesson_that_makes_no_sense_is_refused(engine: str, gallery: int, strangers: int) -> None:
    """Another engine's calibration, no template, fewer than no strangers."""
    with pytest.raises(ValueError, match="calibration"):
        POINT.for_lesson(Measured(engine), gallery, strangers=strangers)


def test_a_point_tells_people_what_it_means_without_a_distance() -> None:
    """Looks, errors in so many visits, the lesson it was chosen for, and the data."""
    fixed = POINT.describe()
    assert (fixed.looks_needed, fixed.looks_at_most, fixed.lesson) == (3, 8, None)
    assert (fixed.looks_worth, fixed.strangers_in_10000) == (1.0, 10.0)
    chosen = POINT.for_lesson(Measured(), 30).describe()
    assert chosen.lesson is not None
    assert (chosen.lesson.gallery_size, chosen.measured_on) == (30, "made up")


def test_look_alikes_lie_within_threshold_and_margin() -> None:
    """Two templates that a probe could be near to at once."""
    assert POINT.look_alike_distance == pytest.approx(0.45)
