"""Where "the same person" begins in a speed measurement: the same rule for every contender.

Says nothing about accuracy: drawn people lie nearer to each other than real ones, so the drawn
film has points of its own, each between the film's own people. Looks needed are alike for all.
"""

from dataclasses import replace
from math import sqrt
from typing import Final

from app.benchmarks.job import Contender
from app.demo.operating_point import DEMO_OPERATING_POINT
from recognition.operating_point import STANDARD_OPERATING_POINT, OperatingPoint

_PRECISE: Final = "yunet-retail0095-v1"
_DRAWN: Final = replace(DEMO_OPERATING_POINT, looks_needed=3, looks_at_most=8)
_COSINE_OF_PEOPLE: Final = 0.45
_ON_DRAWN: Final = {
    Contender.NAIVE: _DRAWN,
    Contender.STANDARD: _DRAWN,
    Contender.PRECISE: replace(_DRAWN, engine_id=_PRECISE, threshold=0.55, margin=0.1),
}
_ON_PEOPLE: Final = {
    Contender.NAIVE: STANDARD_OPERATING_POINT,
    Contender.STANDARD: STANDARD_OPERATING_POINT,
    Contender.PRECISE: replace(
        STANDARD_OPERATING_POINT,
        engine_id=_PRECISE,
        threshold=sqrt(2 - 2 * _COSINE_OF_PEOPLE),
        margin=0.05,
    ),
}


def point_for(contender: Contender, *, is_drawn: bool) -> OperatingPoint:
    """The numbers of the decision rule.

    Args:
        contender: whose distances are meant; the naive loop has the standard engine's net.
        is_drawn: the film shows drawn people.
    """
    return (_ON_DRAWN if is_drawn else _ON_PEOPLE)[contender]
