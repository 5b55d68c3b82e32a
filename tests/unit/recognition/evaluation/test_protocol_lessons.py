"""Resampled lessons: who steps up, what counts as wrong, and how much evidence there is."""

import numpy as np
import pytest

from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported
from recognition.evaluation.intervals import clopper_pearson
from recognition.evaluation.operating_points import (
    SET_ON_THESE,
    around,
    best_point,
    point_from,
    shipped_point,
)
from recognition.evaluation.protocol_lessons import LessonPlan, Lessons, draw_lessons
from recognition.evaluation.trials import Trials
from recognition.operating_point import STANDARD_OPERATING_POINT
from tests.support.evaluation import made_samples

PLAN = LessonPlan(lessons=40, enrolled=10, strangers=5)


def lessons(plan: LessonPlan = PLAN, *, spread: float = 0.2) -> Lessons:
    """Lessons of 15 people with five pictures each and 20 with one."""
    drawn = draw_lessons(made_samples([5] * 15 + [1] * 20, spread=spread), plan)
    assert isinstance(drawn, Lessons)
    return drawn


def scripted(found: list[int], draw: list[int], enrolled: list[bool]) -> Lessons:
    """Trials of persons 0, 1, 2, ... in so many lessons, each near to the person given."""
    owner = np.arange(len(found))
    near = np.full(len(found), 0.3)
    trials = Trials(
        np.array(draw), owner, owner, np.array(found), np.array(enrolled), near, near + 1
    )
    return Lessons(LessonPlan(lessons=4, enrolled=2, strangers=1), trials, people=len(found))


def test_a_lesson_is_a_class_and_a_few_strangers() -> None:
    """Each enrolled person steps up once, each stranger is nobody of the class."""
    trials = lessons().trials
    for draw in range(PLAN.lessons):
        inside = trials.draw == draw
        assert np.count_nonzero(inside) == 15
        assert np.count_nonzero(trials.enrolled[inside]) == 10
        assert len(np.unique(trials.owner[inside])) == 15


def test_nobody_steps_up_with_an_enrolled_picture() -> None:
    """No probe lies on its own template, as it would if it stood behind it alone."""
    assert float(lessons().trials.nearest.min()) > 0.01


def test_the_same_seed_plays_the_same_lessons() -> None:
    """Whoever repeats a measurement with its seed gets its figures; another seed gives others."""
    one, same = lessons(), lessons()
    other = lessons(LessonPlan(lessons=40, enrolled=10, strangers=5, seed=2))
    assert (one.trials.probe == same.trials.probe).all()
    assert (one.trials.probe != other.trials.probe).any()


def test_rates_counted_by_hand() -> None:
    """Two of three enrolled right, one of two strangers proposed, two of four lessons wrong."""
    played = scripted([0, 1, 0, 0, 4], [0, 0, 1, 2, 3], [True, True, True, False, False])
    assert played.right(0.4, 0.1).value == pytest.approx(2 / 3)
    assert played.strangers_proposed(0.4, 0.1).value == 0.5
    assert played.with_a_wrong_proposal(0.4, 0.1).value == 0.5
    assert played.offered(0.4, 0.1).value == 0
    assert played.offered(0.4, 2.0).value == 1
    assert played.right(0.2, 0.1).value == 0


def test_lessons_promise_no_more_than_their_distinct_people() -> None:
    """A hundred thousand lessons of the same few people have the upper end of a few lessons."""
    trials = scripted([0, 1], [0, 1], [True, True]).trials
    many = Lessons(LessonPlan(lessons=100_000, enrolled=2, strangers=1), trials, people=10)
    rate = many.with_a_wrong_proposal(0.4, 0.1)
    # Two people are ever enrolled: 2 x 9 ordered pairs less the one counted twice, 2 a lesson.
    assert (rate.value, rate.n) == (0, 100_000)
    assert rate.high == pytest.approx(clopper_pearson(0, 17 / 2)[1])


def test_errors_that_hang_on_few_people_widen_the_interval() -> None:
    """Wrong proposals by many people give an interval of their bootstrap variance."""
    wrong = lessons(spread=1.5).with_a_wrong_proposal(3.0, 0.0)
    assert wrong.value == 1
    some = lessons(spread=1.2)
    threshold = float(np.quantile(some.trials.nearest[~some.trials.enrolled], 0.1))
    rate = some.with_a_wrong_proposal(threshold, 0.0)
    low, high = clopper_pearson(rate.value * 40, 40)
    assert rate.low < rate.value < rate.high
    assert (rate.low, rate.high) != (low, high)
    assert rate.high - rate.low > 0.9 * (high - low)


def test_too_few_people_make_no_lesson() -> None:
    """Without enough people with four pictures, or without strangers, there is no figure."""
    few = draw_lessons(made_samples([5] * 9 + [1] * 20), PLAN)
    assert isinstance(few, NotSupported)
    assert few.reason.startswith("9 people")
    alone = draw_lessons(made_samples([5] * 10), PLAN)
    assert isinstance(alone, NotSupported)


def test_rows_lie_around_the_shipped_threshold() -> None:
    """The table has the shipped threshold itself and rises towards more right and more wrong."""
    rows = around(lessons(), STANDARD_OPERATING_POINT)
    thresholds = [row.threshold for row in rows]
    assert STANDARD_OPERATING_POINT.threshold in thresholds
    assert thresholds == sorted(thresholds)
    assert [row.right.value for row in rows] == sorted(row.right.value for row in rows)


def test_the_best_point_keeps_to_five_wrong_lessons_in_a_thousand() -> None:
    """Of all points it proposes most, and no more than the allowed share is wrong."""
    played = lessons(spread=0.9)
    best = best_point(played)
    assert best is not None
    assert best.wrong.value <= 0.005
    looser = played.with_a_wrong_proposal(best.threshold + 0.1, best.margin)
    assert looser.value > 0.005 or played.right(best.threshold + 0.1, best.margin).value <= (
        best.right.value
    )


def test_an_engine_without_a_point_gets_one_that_says_where_it_was_set() -> None:
    """The shipped engine keeps its own; another one's is marked as set on these lessons."""
    assert shipped_point("dlib-resnet-v2") is STANDARD_OPERATING_POINT
    assert shipped_point("nobody's") is None
    point = point_from(lessons(), "nobody's")
    assert (point.engine_id, point.looks_needed, point.measured_on) == ("nobody's", 1, SET_ON_THESE)
    with pytest.raises(EvaluationRefused):
        point_from(NotSupported("no lessons"), "nobody's")
