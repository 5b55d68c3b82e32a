"""The demo's operating point is for drawn people only, and says so."""

from app.demo.operating_point import DEMO_OPERATING_POINT
from app.storage.founding import DEMO_ENGINE_ID
from recognition.operating_point import STANDARD_OPERATING_POINT


def test_it_is_for_the_engine_that_the_demo_decision_covers() -> None:
    """Decision, operating point and the standard engine speak of the same engine."""
    assert DEMO_OPERATING_POINT.engine_id == DEMO_ENGINE_ID
    assert DEMO_OPERATING_POINT.engine_id == STANDARD_OPERATING_POINT.engine_id


def test_it_is_stricter_than_the_one_for_people() -> None:
    """Used by mistake on people it would refuse more of them, never accept more."""
    assert DEMO_OPERATING_POINT.threshold < STANDARD_OPERATING_POINT.threshold
    assert DEMO_OPERATING_POINT.margin >= STANDARD_OPERATING_POINT.margin
    assert DEMO_OPERATING_POINT.looks_needed >= STANDARD_OPERATING_POINT.looks_needed


def test_it_claims_nothing_about_people() -> None:
    """Whoever shows the numbers also shows that they say nothing about people."""
    assert "nothing about people" in DEMO_OPERATING_POINT.measured_on
