"""The measuring process with the real engine, and the loop once with the real peer."""

import subprocess
import sys
from functools import cache

from app.benchmarks.contenders import filled
from app.benchmarks.job import Contender, Job, Part, Visit
from app.benchmarks.measuring import measure, stretches
from app.benchmarks.running import measure_apart
from recognition.evidence import FEWEST_LOOKS
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


def test_stages_add_up_to_the_looks_of_a_decision() -> None:
    """Presence in every frame, cards where somebody stands, a face as often as the rule needs."""
    measured = measure(SHORT.but(part=Part.STAGES, visits=_visits()))
    stages = measured["stages"]
    assert isinstance(stages, dict)
    assert 0 < stages["cards"]["calls"] < stages["presence"]["calls"] == measured["frames"]
    assert (
        FEWEST_LOOKS
        <= stages["embed"]["calls"]
        <= stages["detect"]["calls"]
        < stages["cards"]["calls"]
    )


def test_memory_is_watched_over_as_many_frames_as_asked() -> None:
    """Longer than the film is, and in a process of its own, as every job of a benchmark."""
    measured = measure_apart(SHORT.but(part=Part.MEMORY, frames=45, visits=_visits()))
    assert measured["frames"] == 45


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


PROBE = """
from itertools import islice
from app.benchmarks.contenders import filled
from app.benchmarks.film import DrawnFilm
from app.benchmarks.job import Contender
from app.benchmarks.naive import NaiveLoop, enrol, load_peer
from app.benchmarks.points import point_for
from recognition.gallery import ReferenceId
film, peer = DrawnFilm(1.0, 5.0), load_peer()
(who, sit), = film.sitters.items()
known = {ReferenceId(who): enrol(peer, islice(sit(), 2))}
loop = NaiveLoop(peer, filled(known, 30), point_for(Contender.NAIVE, is_drawn=True))
for moment in film.moments():
    if moment.at >= float(input_at):
        decision = loop.see(moment.show())
        if decision is not None:
            print(who, decision.reference)
            break
"""


def test_the_usual_loop_names_the_same_person() -> None:
    """The real peer, in a process of its own, decides from the good face on as Upprop does."""
    (visit,) = _visits()
    code = PROBE.replace("input_at", repr(visit.good_from))
    told = subprocess.run(  # noqa: S603 - this interpreter with the text above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == [visit.person, visit.person]
