"""Open-set identification: who is searched for, and at which rates the sample can speak."""

import numpy as np
import pytest

from recognition.evaluation import protocol_identification
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.protocol_groups import measure_groups
from recognition.evaluation.protocol_identification import (
    Identification,
    identify_all,
    identify_among,
)
from recognition.evaluation.protocol_lessons import LessonPlan, draw_lessons
from recognition.operating_point import OperatingPoint
from tests.support.evaluation import made_samples, without

POINT = OperatingPoint("scripted-v1", 0.6, 0.05, 1, 1, 0.0, "made-up people")
COUNTS = [5] * 12 + [2] * 5 + [1] * 20


def found(result: Identification | NotSupported) -> Identification:
    """The result, which must be one."""
    assert isinstance(result, Identification)
    return result


def value(figure: object) -> float:
    """The value of a figure, which must be a rate."""
    assert isinstance(figure, Rate)
    return figure.value


def test_everybody_enrolled_with_three_pictures() -> None:
    """All other pictures are searched: two of each enrolled person and all of everybody else."""
    result = found(identify_all(made_samples(COUNTS), POINT))
    assert (result.size, result.filled, result.draws) == (12, 0, 1)
    assert (result.known, result.unknown) == (24, 30)
    assert value(result.rank1) == 1
    assert value(result.fnir_shipped) == 0
    assert value(result.wrong_identity) == 0


def test_the_rate_is_the_smallest_that_ten_false_positives_support() -> None:
    """Among thirty unknown pictures ten are a third; the threshold lets no more through."""
    result = found(identify_all(made_samples(COUNTS, spread=1.0), POINT))
    assert value(result.fpir_at) == pytest.approx(10 / 30)
    assert result.threshold is not None
    assert 0 <= value(result.fnir) < 1


def test_without_unknown_people_there_is_no_false_positive_rate() -> None:
    """With fewer than ten pictures of others the figures are not given, and say why."""
    result = found(identify_all(made_samples([5] * 12 + [1] * 9), POINT))
    for figure in (result.fpir_at, result.fnir, result.fpir_shipped):
        assert isinstance(figure, NotSupported)
    assert result.threshold is None
    assert isinstance(result.rank1, Rate)


def test_where_everybody_is_enrolled_nobody_is_unknown() -> None:
    """A set of enrolled people alone has ranks, and no false positives to speak of."""
    result = found(identify_all(made_samples([5] * 12), POINT))
    assert result.unknown == 0
    assert isinstance(result.fpir_shipped, NotSupported)
    assert value(result.rank1) == 1


def test_nobody_to_enrol_is_said() -> None:
    """Without anybody who has four pictures there is no identification."""
    assert isinstance(identify_all(made_samples([3] * 10), POINT), NotSupported)
    assert isinstance(identify_among(made_samples([3] * 10), 5, POINT), NotSupported)


def test_random_galleries_are_filled_when_few_have_enough_pictures() -> None:
    """A gallery larger than those who can step up takes in people with fewer pictures."""
    samples = made_samples(COUNTS)
    small = found(identify_among(samples, 10, POINT, draws=3))
    assert (small.size, small.filled, small.draws) == (10, 0, 3)
    filled = found(identify_among(samples, 20, POINT, draws=3))
    assert (filled.size, filled.filled) == (20, 8)
    assert isinstance(identify_among(samples, 38, POINT), NotSupported)


def test_no_gallery_is_larger_than_the_product_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more people than a gallery may hold, so many are drawn."""
    monkeypatch.setattr(protocol_identification, "MOST_TEMPLATES", 8)
    assert found(identify_all(made_samples(COUNTS), POINT)).size == 8


def test_groups_have_rates_of_their_own() -> None:
    """Each label gets its figures; a group of few people, or a column of one label, gets none."""
    samples = without(made_samples([5] * 24 + [1] * 24, groups=("north", "south")), 0, 7)
    lessons = draw_lessons(samples, LessonPlan(lessons=30, enrolled=12, strangers=5))
    groups = measure_groups(samples, lessons, POINT)
    assert [(g.column, g.label, g.people) for g in groups] == [
        ("group", "north", 24),
        ("group", "south", 24),
    ]
    assert value(groups[0].failure_to_acquire) == pytest.approx(1 / 72)
    assert value(groups[0].fmr) == 0
    assert value(groups[0].right) == 1
    assert value(groups[1].strangers_proposed) == 0
    assert measure_groups(made_samples([2] * 20, groups=("one",)), lessons, POINT) == ()


def test_a_group_that_is_too_small_is_named_without_figures() -> None:
    """Nine people, or people who never step up or have one picture each, say nothing."""
    none = NotSupported("no lessons")
    groups = measure_groups(made_samples([1] * 27, groups=("a", "b", "c")), none, POINT)
    assert all(isinstance(g.fmr, NotSupported) for g in groups)
    single = measure_groups(made_samples([1] * 40, groups=("a", "b")), none, POINT)
    assert all(isinstance(g.fnmr, NotSupported) for g in single)
    assert all(isinstance(g.failure_to_acquire, Rate) for g in single)
    assert all(isinstance(g.right, NotSupported) for g in single)


def test_a_group_that_seldom_steps_up_has_no_rate_of_lessons() -> None:
    """Fewer than ten people of the group among the enrolled give no share of right proposals."""
    samples = made_samples([5] * 12 + [1] * 28, groups=("a", "b"))
    lessons = draw_lessons(samples, LessonPlan(lessons=20, enrolled=10, strangers=5))
    groups = measure_groups(samples, lessons, POINT)
    assert all(isinstance(group.right, NotSupported) for group in groups)
    assert np.count_nonzero([group.people for group in groups]) == 2
