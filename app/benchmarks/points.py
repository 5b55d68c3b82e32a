"""Where "the same person" begins in a speed measurement: the same rule for every contender.

Says nothing about accuracy: drawn people lie nearer to each other than real ones, so the drawn
film has thresholds of its own, each between the film's own people. Looks needed are alike for all.
The usual loop compares the net's plain values, of which the standard engine makes templates of unit
length; so the same net has other numbers there.
"""

from dataclasses import replace
from typing import Final

from app.benchmarks.job import Contender
from app.demo.operating_point import DEMO_OPERATING_POINT
from recognition.engines import PRECISE_SAME_PERSON_DISTANCE, SAME_PERSON_DISTANCE
from recognition.operating_point import (
    PRECISE_OPERATING_POINT,
    STANDARD_OPERATING_POINT,
    OperatingPoint,
)

# Of the net's plain values: as long as they were what templates were made of, .42 gave 2.2 wrong
# lessons in 1,000 with photographs of people, and .21 lay between the drawn ones.
_PLAIN_SPREAD: Final = 0.03
_ON_DRAWN: Final = {
    Contender.NAIVE: replace(
        DEMO_OPERATING_POINT, threshold=0.21, margin=0.05, look_spread=_PLAIN_SPREAD
    ),
    Contender.STANDARD: DEMO_OPERATING_POINT,
    Contender.PRECISE: replace(PRECISE_OPERATING_POINT, threshold=0.55),
}
_ON_PEOPLE: Final = {
    Contender.NAIVE: replace(
        STANDARD_OPERATING_POINT, threshold=0.42, margin=0.04, look_spread=_PLAIN_SPREAD
    ),
    Contender.STANDARD: STANDARD_OPERATING_POINT,
    Contender.PRECISE: PRECISE_OPERATING_POINT,
}


def point_for(contender: Contender, *, is_drawn: bool) -> OperatingPoint:
    """The numbers of the decision rule.

    Args:
        contender: whose distances are meant; the naive loop has the standard engine's net.
        is_drawn: the film shows drawn people.
    """
    return (_ON_DRAWN if is_drawn else _ON_PEOPLE)[contender]


def same_person_distance(contender: Contender) -> float:
    """What an enrolment takes for one person."""
    is_precise = contender is Contender.PRECISE
    return PRECISE_SAME_PERSON_DISTANCE if is_precise else SAME_PERSON_DISTANCE
