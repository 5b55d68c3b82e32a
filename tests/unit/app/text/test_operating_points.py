"""What an operating point promises, in words."""

from dataclasses import replace

import pytest

from app.text.operating_points import promise_of
from recognition.lesson_risk import LessonRisk
from recognition.testing import SCRIPTED_OPERATING_POINT


def test_a_promise_counts_lessons_and_enrolled() -> None:
    """No distance and no share: so many of a thousand lessons, and how many are enrolled."""
    chosen = replace(SCRIPTED_OPERATING_POINT, lesson=LessonRisk(120, 5, 0.004, is_measured=False))
    promise = promise_of(chosen.describe())
    assert "at most 5 of 1,000 lessons" in promise
    assert "up to 120 enrolled" in promise
    assert "0.3" not in promise


@pytest.mark.parametrize("lesson", [None, LessonRisk(300, 5, 0.0051, is_measured=True)])
def test_nothing_is_promised_that_does_not_hold(lesson: LessonRisk | None) -> None:
    """A point chosen for no lesson promises nothing, nor does one that misses its aim."""
    assert promise_of(replace(SCRIPTED_OPERATING_POINT, lesson=lesson).describe()) == ""
