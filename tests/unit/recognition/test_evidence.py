"""Evidence: several looks of one visit make one decision, by the rule in the module."""

import pytest

from recognition.evidence import Decision, Evidence
from recognition.gallery import Candidate, ReferenceId
from recognition.operating_point import OperatingPoint
from recognition.sighting import Ambiguous, Recognised, Unknown

POINT = OperatingPoint("engine-x", 0.4, 0.1, 3, 5, 0.01, "made up")
MEASURED = OperatingPoint("engine-x", 0.4, 0.1, 3, 5, 0.01, "made up", look_spread=0.03)
ADA, BEN = ReferenceId("ada"), ReferenceId("ben")


def look(ada: float, ben: float) -> list[Candidate]:
    """One look's candidates, nearest first."""
    return sorted([Candidate(ADA, ada), Candidate(BEN, ben)], key=lambda c: c.distance)


def decide(
    *looks: list[Candidate], apart: float = 0.125, point: OperatingPoint = POINT
) -> list[Decision | None]:
    """What is said after each look."""
    evidence = Evidence(point, gallery_number=7)
    return [evidence.add(candidates, i * apart) for i, candidates in enumerate(looks)]


def test_three_near_looks_recognise() -> None:
    """Not before the third, and then with the gallery that it was decided on."""
    said = decide(look(0.3, 0.7), look(0.35, 0.7), look(0.3, 0.8))
    assert said == [None, None, Recognised(ADA, 7, 0.25)]


def test_one_bad_look_does_not_spoil_the_median() -> None:
    """A blink costs nothing."""
    assert isinstance(decide(look(0.3, 0.7), look(0.9, 0.95), look(0.3, 0.7))[-1], Recognised)


def test_one_good_look_does_not_make_a_match() -> None:
    """A single lucky picture of a stranger proposes nobody."""
    far = look(0.6, 0.7)
    assert decide(look(0.3, 0.7), far, far, far, far)[-1] == Unknown(0.5)


def test_looks_that_are_too_close_together_do_not_count() -> None:
    """Six pictures of a very quick camera, all within two frames' time of a usual one, are two."""
    near = look(0.3, 0.7)
    assert decide(*[near] * 6, apart=0.012) == [None] * 6


def test_two_near_candidates_are_ambiguous_in_the_end() -> None:
    """Look-alikes are put to a person, nearest first."""
    said = decide(*[look(0.35, 0.3)] * 5)
    assert said == [None, None, None, None, Ambiguous((BEN, ADA), 7, 0.5)]


def test_a_look_that_names_somebody_else_stops_recognition() -> None:
    """Where single looks contradict each other nobody is proposed."""
    ada, ben = look(0.2, 0.6), look(0.6, 0.3)
    assert decide(ada, ben, ada, ada, ada)[-1] == Ambiguous((ADA, BEN), 7, 0.5)


def test_a_gallery_of_one_needs_no_second() -> None:
    """The margin is to others; where there are none the threshold alone decides."""
    alone = [Candidate(ADA, 0.3)]
    assert isinstance(decide(alone, alone, alone)[-1], Recognised)


def test_two_looks_are_enough_where_more_would_change_nothing() -> None:
    """Far within the threshold and far from everybody else, by twice the spread of a look."""
    clear = look(0.3, 0.7)
    assert decide(clear, clear, point=MEASURED) == [None, Recognised(ADA, 7, 0.125)]


@pytest.mark.parametrize(
    "other", [look(0.36, 0.7), look(0.3, 0.44), look(0.8, 0.3)], ids=["near", "margin", "rival"]
)
def test_two_looks_are_not_enough_where_a_third_might_differ(other: list[Candidate]) -> None:
    """Near the threshold, near somebody else, or contradicting: one waits for the third."""
    assert decide(look(0.3, 0.45), other, point=MEASURED) == [None, None]


def test_whoever_is_far_from_everybody_is_examined_no_longer() -> None:
    """Three looks at a stranger, not eight: nobody without a template is measured needlessly."""
    far = look(0.6, 0.7)
    assert decide(far, far, far, point=MEASURED) == [None, None, Unknown(0.25)]


def test_whoever_once_came_near_is_given_all_looks() -> None:
    """One look near the threshold: the person may be enrolled and turned away."""
    far, nearer = look(0.6, 0.7), look(0.45, 0.7)
    said = decide(nearer, far, far, far, far, point=MEASURED)
    assert said == [None, None, None, None, Unknown(0.5)]


def test_a_visit_is_decided_after_a_second_and_a_half() -> None:
    """Where good shots are rare nobody is left standing until there are enough."""
    far = look(0.6, 0.7)
    assert decide(far, far, far, far, apart=0.5) == [None, None, None, Unknown(1.5)]
