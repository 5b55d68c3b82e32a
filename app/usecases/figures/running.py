"""How a face method has fared here, and no share that the sample cannot support."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.figures import RunningFigures, Share, UseKind
from app.domain.accountability.running_share import Day, share_of
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

NAMED: Final = frozenset({Outcome.PROPOSED, Outcome.REPEATED})
LOOKED_AT: Final = NAMED | {Outcome.AMBIGUOUS, Outcome.UNKNOWN}


def running_figures(method: Purpose, uses: Mapping[UseKind, int], people: int) -> RunningFigures:
    """One method.

    Args:
        method: one of the face methods.
        uses: all that the AI log still holds.
        people: how many held a consent meanwhile; of fewer than ten nothing is told.
    """
    own = {use: count for use, count in uses.items() if use.method is method}
    looked = {use: count for use, count in own.items() if use.outcome in LOOKED_AT}
    signed = {use: count for use, count in own.items() if use.overridden is not None}
    return RunningFigures(
        method,
        unrecognised=_share(
            _by_day((use, n, use.outcome not in NAMED) for use, n in looked.items()), people
        ),
        replaced=_share(
            _by_day((use, n, use.overridden is True) for use, n in signed.items()), people
        ),
    )


def _share(days: Iterable[Day], people: int) -> Share | None:
    return share_of(days) if people >= FEWEST else None


def _by_day(uses: Iterable[tuple[UseKind, int, bool]]) -> list[Day]:
    found: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0])
    for use, count, is_event in uses:
        found[use.day][0] += count if is_event else 0
        found[use.day][1] += count
    return [(events, samples) for _, (events, samples) in sorted(found.items())]
