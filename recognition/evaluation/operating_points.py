"""Which threshold and margin the lessons speak for. Proposes; changes no operating point."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from recognition import operating_point
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.protocol_lessons import Lessons
from recognition.operating_point import OperatingPoint

MOST_WRONG_LESSONS = 0.005
SET_ON_THESE = "the very lessons it is reported on; the figures flatter it"
STEP = 0.035  # of the threshold, rounded to hundredths: engines measure in different units
STEPS_BELOW, STEPS_ABOVE = 4, 5
_FINE_STEP = 0.005
_MARGINS = (0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12)


def shipped_point(engine_id: str) -> OperatingPoint | None:
    """The operating point that `recognition.operating_point` states for an engine, if any."""
    stated = (v for v in vars(operating_point).values() if isinstance(v, OperatingPoint))
    return next((point for point in stated if point.engine_id == engine_id), None)


def point_from(lessons: Lessons | NotSupported, engine_id: str) -> OperatingPoint:
    """A point for an engine that ships none: the best of these lessons.

    Raises:
        EvaluationRefused: evaluation_no_point (engine) when there are no lessons to set it on.
    """
    best = None if isinstance(lessons, NotSupported) else best_point(lessons)
    if best is None:
        raise EvaluationRefused("evaluation_no_point", engine=engine_id)
    return OperatingPoint(
        engine_id,
        best.threshold,
        best.margin,
        looks_needed=1,
        looks_at_most=1,
        false_positive_rate=best.wrong.value,
        measured_on=SET_ON_THESE,
    )


@dataclass(frozen=True)
class LessonRow:
    """What the lessons give at one threshold and margin; `wrong` is the share of lessons."""

    threshold: float
    margin: float
    right: Rate
    offered: Rate
    wrong: Rate


def lesson_row(lessons: Lessons, threshold: float, margin: float) -> LessonRow:
    """Ask the lessons at one point."""
    return LessonRow(
        threshold,
        margin,
        lessons.right(threshold, margin),
        lessons.offered(threshold, margin),
        lessons.with_a_wrong_proposal(threshold, margin),
    )


def around(lessons: Lessons, point: OperatingPoint) -> tuple[LessonRow, ...]:
    """Rows for thresholds on both sides of the shipped one, at the shipped margin."""
    steps = range(-STEPS_BELOW, STEPS_ABOVE + 1)
    width = max(0.01, round(STEP * point.threshold, 2))
    thresholds = [round(point.threshold + width * step, 6) for step in steps]
    return tuple(lesson_row(lessons, t, point.margin) for t in thresholds if t > 0)


def best_point(lessons: Lessons) -> LessonRow | None:
    """Most proposed right while at most 5 lessons in 1,000 have a wrong proposal, as measured.

    None where no such point proposes anybody. Chosen and measured on the same lessons, so a
    little flattering: leave some distance to it.
    """
    allowed = [
        (float(lessons.trials.right(*point).sum()), point)
        for point in _grid(float(lessons.trials.nearest.max()))
        if _wrong_share(lessons, *point) <= MOST_WRONG_LESSONS
    ]
    right, point = max(allowed, default=(0.0, (0.0, 0.0)))
    return lesson_row(lessons, *point) if right else None


def _grid(furthest: float) -> Iterator[tuple[float, float]]:
    for step in range(1, int(furthest / _FINE_STEP) + 2):
        for margin in _MARGINS:
            yield round(step * _FINE_STEP, 6), margin


def _wrong_share(lessons: Lessons, threshold: float, margin: float) -> float:
    wrong = lessons.trials.wrong(threshold, margin)
    return len(np.unique(lessons.trials.draw[wrong])) / lessons.plan.lessons
