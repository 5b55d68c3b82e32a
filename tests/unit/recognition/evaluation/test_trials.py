"""Searches of a gallery are kept so that any threshold can be asked, and decide as the product."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.evaluation.trials import Search, TemplateRule, Trials, euclidean
from recognition.evidence import Evidence
from recognition.gallery import Candidate, Gallery, ReferenceId
from recognition.operating_point import OperatingPoint
from recognition.sighting import Ambiguous, Recognised, Unknown
from tests.support.evaluation import made_samples

POINT = OperatingPoint("x", 0.42, 0.04, 1, 1, 0.0, "one look")


def one_trial(nearest: float, second: float) -> Trials:
    """A trial in which person 7 is nearest to a picture of person 7."""
    one = np.array([7])
    yes = np.array([True])
    return Trials(one, one, one, one, yes, np.array([nearest]), np.array([second]))


@given(st.floats(0, 1.2), st.floats(0, 0.3))
def test_a_trial_is_decided_as_a_visit_of_one_look(nearest: float, gap: float) -> None:
    """For every pair of distances the outcome is the one that `Evidence` gives."""
    trial = one_trial(nearest, nearest + gap)
    candidates = [
        Candidate(ReferenceId("a"), nearest),
        Candidate(ReferenceId("b"), nearest + gap),
    ]
    decision = Evidence(POINT, 1).add(candidates, at=0.0)
    shipped = POINT.threshold, POINT.margin
    assert isinstance(decision, Recognised) == bool(trial.proposed(*shipped)[0])
    assert isinstance(decision, Ambiguous) == bool(trial.offered(*shipped)[0])
    assert isinstance(decision, Unknown) != bool(trial.is_near(POINT.threshold)[0])
    assert bool(trial.right(*shipped)[0]) == bool(trial.proposed(*shipped)[0])
    assert not trial.wrong(*shipped)[0]


def test_distances_are_the_gallerys() -> None:
    """A search measures what `Gallery.identify` measures, on the engine's own averages."""
    samples = made_samples([4, 4, 1])
    enrolled = [np.array([0, 1, 2]), np.array([4, 5, 6])]
    templates = {
        ReferenceId(str(i)): samples.engine.average(
            tuple(t for n in numbers if (t := samples.templates[n]) is not None)
        )
        for i, numbers in enumerate(enrolled)
    }
    probe = samples.templates[3]
    assert probe is not None
    nearest, second = Gallery.of(templates, 1).identify(probe)
    trials = Search(samples).run(5, enrolled, np.array([3, 8]))
    assert trials.nearest[0] == pytest.approx(nearest.distance)
    assert trials.second[0] == pytest.approx(second.distance)
    assert (trials.draw == 5).all()
    assert trials.enrolled.tolist() == [True, False]
    assert trials.correct.tolist() == [True, False]


def test_the_nearest_picture_can_stand_for_a_template() -> None:
    """The other rule takes the nearest of the enrolled pictures, whoever has how many."""
    samples = made_samples([4, 3])
    search = Search(samples, TemplateRule.NEAREST)
    distances = search.distances([np.array([0, 1, 2]), np.array([4, 5])], np.array([3]))
    each = euclidean(samples.values[[3]], samples.values)[0]
    assert distances[0] == pytest.approx([each[:3].min(), each[4:6].min()])


def test_a_gallery_of_one_has_no_second() -> None:
    """Nobody else is infinitely far away, so a margin never stands in the way."""
    samples = made_samples([4])
    trials = Search(samples).run(0, [np.array([0, 1, 2])], np.array([3]))
    assert np.isinf(trials.second[0])
    assert trials.right(10.0, 1.0)[0]
    assert not trials.only(np.array([False])).nearest.size
