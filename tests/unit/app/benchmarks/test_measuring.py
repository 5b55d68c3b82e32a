"""The measuring process with the real engine, and once with the real peer."""

from functools import cache

import pytest

from app.benchmarks.contenders import filled
from app.benchmarks.job import Contender, Job, Part, Visit
from app.benchmarks.measuring import measure, stretches
from app.benchmarks.running import measure_apart
from recognition.gallery import ReferenceId
from recognition.testing import template_of

SHORT = Job(Contender.STANDARD, Part.VISITS, 1.0, 5.0, frames=60)


@cache
def _visits() -> tuple[Visit, ...]:
    found = measure(SHORT)["visits"]
    assert isinstance(found, list)
    return tuple(Visit(**visit) for visit in found)


def test_visits_are_found_with_the_first_good_face() -> None:
    """One person, whose face is good some time after they come into the picture."""
    (visit,) = _visits()
    assert visit.person == "face-008"
    assert visit.begins_at < visit.good_from < visit.ends_at


def test_a_round_decides_rightly_and_counts_its_cost() -> None:
    """Every frame seen and live, with a memory and a time until ready."""
    measured = measure(SHORT.but(part=Part.ROUND, visits=_visits()))
    assert (measured["right"], measured["wrong"], measured["live_right"]) == (1, 0, 1)
    for name in ("cpu_s", "cpu_s_each", "ready_s"):
        figure = measured[name]
        assert isinstance(figure, float)
        assert figure > 0


def test_stages_add_up_to_three_looks() -> None:
    """Cards and presence in every frame, a face only as often as the rule needs it."""
    measured = measure(SHORT.but(part=Part.STAGES, visits=_visits()))
    stages = measured["stages"]
    assert isinstance(stages, dict)
    assert stages["cards"]["calls"] == stages["presence"]["calls"] == measured["frames"]
    assert 3 <= stages["embed"]["calls"] <= stages["detect"]["calls"] < stages["cards"]["calls"]


def test_memory_is_watched_over_as_many_frames_as_asked() -> None:
    """Longer than the film is."""
    measured = measure(SHORT.but(part=Part.MEMORY, frames=90, visits=_visits()))
    assert measured["frames"] == 90


def test_a_gallery_is_filled_up_with_nobody() -> None:
    """The film's people stay, and random ones never stand for anybody twice."""
    known = {ReferenceId("ada"): template_of(1)}
    gallery = filled(known, 30)
    assert len(gallery) == 30
    assert gallery[ReferenceId("ada")] is known[ReferenceId("ada")]
    assert filled({}, 30) == {}
    assert len(filled(gallery, 10)) == 30


def test_in_a_film_without_a_script_visits_arestretches_of_good_faces() -> None:
    """A second without one parts two visits; nobody says who it was."""
    first, second = stretches([2.0, 2.1, 2.9, 5.0, 5.1])
    assert (first.good_from, first.ends_at) == (2.0, 5.0)
    assert (second.good_from, second.person) == (5.0, None)
    assert stretches([]) == []


@pytest.mark.slow
def test_the_usual_loop_runs_in_its_own_process() -> None:
    """And decides the same check-in rightly."""
    measured = measure_apart(
        SHORT.but(contender=Contender.NAIVE, part=Part.ROUND, visits=_visits())
    )
    assert measured["right"] == 1
    assert measured["cpu_s"] > 1
