"""What counts of waits say with certainty, and no more.

A quantile lies above an edge where the share that waited for less is surely smaller (Clopper and
Pearson's interval of that share), and below one where it is surely larger. Waits are taken as
independent; those of one morning are not quite, so the truth may lie a little outside.
"""

from itertools import accumulate
from typing import Final

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.figures import (
    Difference,
    Span,
    Tally,
    WaitingFigures,
    WaitsOfWay,
    told_of,
)
from app.domain.accountability.waiting import EDGES, Lots, Waits, Way, total
from recognition.evaluation.intervals import surely_above, surely_below

HALF: Final = 0.5
NINE_OF_TEN: Final = 0.9
MOST_TIMES: Final = 2
MOST_SECONDS: Final = 2
"""So many times as long, and so many seconds longer, may people wait who show no face."""


def half_of(waits: Waits) -> Span:
    """Within how many seconds half were done; not told of fewer than ten."""
    return Span() if waits.count < FEWEST else _quantile(waits, HALF)


def nine_of_ten_of(waits: Waits) -> Span:
    """Within how many seconds nine of ten were done; told where at least ten waited longer."""
    return Span() if waits.count < FEWEST * FEWEST else _quantile(waits, NINE_OF_TEN)


def figures_of(lots: Lots) -> WaitingFigures:
    """What may be told of counts."""
    told = {way: lots[way] for way in Way if way in lots and lots[way].count >= FEWEST}
    ways = tuple(_told(way, waits) for way, waits in told.items())
    return WaitingFigures(ways, difference_of(told))


def difference_of(lots: Lots) -> Difference | None:
    """How much longer those wait who show no face; None under ten on either side."""
    without, with_face = _sides(lots)
    if not without.is_told or not with_face.is_told:
        return None
    return Difference(_minus(without.least, with_face.most), _minus(without.most, with_face.least))


def are_held_up(lots: Lots) -> bool:
    """Whether those who show no face surely wait much longer; False where nothing is sure."""
    without, with_face = _sides(lots)
    if without.least is None or with_face.most is None:
        return False
    is_times = without.least > MOST_TIMES * with_face.most
    return is_times and without.least - with_face.most > MOST_SECONDS


def _minus(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one - other


def _sides(lots: Lots) -> tuple[Span, Span]:
    """Half of those without a face, and half of those with one."""
    without, with_face = (
        total(waits for way, waits in lots.items() if way.looks_at_faces is looks)
        for looks in (False, True)
    )
    return half_of(without), half_of(with_face)


def _told(way: Way, waits: Waits) -> WaitsOfWay:
    count = waits.count
    return WaitsOfWay(
        way,
        told_of(Tally(count, count)),
        half_of(waits),
        nine_of_ten_of(waits),
        told_of(Tally(waits.missed, waits.missed)),
    )


def _quantile(waits: Waits, share: float) -> Span:
    """Between which edges it lies."""
    least, most = 0, None
    shorter = list(accumulate(waits.done))
    for edge, count in zip(EDGES[1:], shorter, strict=False):
        if surely_below(count, waits.count, share):
            least = edge
        if most is None and surely_above(count, waits.count, share):
            most = edge
    return Span(least, most)
