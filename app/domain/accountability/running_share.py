"""Where a share of the school's own lies, and no share that the sample cannot support.

Uses on one day hang together: the same people, the same light. The interval is therefore that of
as many independent samples as the days vary like. Counts go in as tens, so that an interval tells
no more than the tens do.
"""

from collections.abc import Iterable
from typing import Final

import numpy as np

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.figures import Share, Tally, told_of
from recognition.evaluation.intervals import (
    FEWEST_IDENTITIES,
    clopper_pearson,
    effective_samples,
    identity_weights,
)

WIDEST: Final = 0.2
"""An interval that is wider says too little to be told."""

Day = tuple[int, int]
"""Of one day: samples with the event, and all samples."""


def share_of(days: Iterable[Day]) -> Share | None:
    """Where a share lies; None where the sample cannot support one."""
    share = interval_of(days)
    return share if share is not None and share.high - share.low <= WIDEST else None


def interval_of(days: Iterable[Day]) -> Share | None:
    """Where a share lies, however wide that is; None under ten samples."""
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
    return Share(low, high, told)


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
