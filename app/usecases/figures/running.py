"""How a face method has fared here, and no share that the sample cannot support.

Uses on one day hang together: the same people, the same light. The interval is therefore that of
as many independent samples as the days vary like. Counts go in as tens, so that an interval tells
no more than the tens do.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

import numpy as np

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.figures import RunningFigures, Share, Tally, UseKind, told_of
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose
from recognition.evaluation.intervals import (
    FEWEST_IDENTITIES,
    clopper_pearson,
    effective_samples,
    identity_weights,
)

WIDEST: Final = 0.2
"""An interval that is wider says too little to be told."""

NAMED: Final = frozenset({Outcome.PROPOSED, Outcome.REPEATED})
LOOKED_AT: Final = NAMED | {Outcome.AMBIGUOUS, Outcome.UNKNOWN}
Day = tuple[int, int]
"""Of one day: samples with the event, and all samples."""


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


def share_of(days: Iterable[Day]) -> Share | None:
    """Where a share lies; None where the sample cannot support one."""
    found = [day for day in days if day[1]]
    events, samples = sum(day[0] for day in found), sum(day[1] for day in found)
    if samples < FEWEST:
        return None
    told = told_of(Tally(samples, samples))
    fewest, most = told.least or 0, told.most or 0
    least_events, most_events = _within(events, samples)
    trust = _effective(found, events / samples) / samples
    low, _ = clopper_pearson(least_events * trust, most * trust)
    _, high = clopper_pearson(min(most_events, fewest) * trust, fewest * trust)
    return Share(low, high, told) if high - low <= WIDEST else None


def _share(days: Iterable[Day], people: int) -> Share | None:
    return share_of(days) if people >= FEWEST else None


def _within(events: int, samples: int) -> Day:
    """The fewest and the most events that are not told apart from these."""
    if events < FEWEST:
        return 0, FEWEST - 1
    if samples - events < FEWEST:
        return samples - samples % FEWEST - FEWEST + 1, samples - samples % FEWEST + FEWEST - 1
    return events - events % FEWEST, events - events % FEWEST + FEWEST - 1


def _effective(days: list[Day], value: float) -> float:
    """As how many independent samples these days vary."""
    events = np.array([day[0] for day in days], dtype=np.float64)
    samples = np.array([day[1] for day in days], dtype=np.float64)
    differing = min(np.count_nonzero(events > 0), np.count_nonzero(events < samples))
    if differing < FEWEST_IDENTITIES:
        return float(min(len(days), samples.sum()))
    weights = identity_weights(len(days))
    variance = float(np.var((weights @ events) / (weights @ samples)))
    return max(1.0, effective_samples(value, variance, float(samples.sum())))


def _by_day(uses: Iterable[tuple[UseKind, int, bool]]) -> list[Day]:
    found: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0])
    for use, count, is_event in uses:
        found[use.day][0] += count if is_event else 0
        found[use.day][1] += count
    return [(events, samples) for _, (events, samples) in sorted(found.items())]
