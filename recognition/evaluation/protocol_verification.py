"""Verification: every pair of pictures is compared, is it one person or two (ISO/IEC 19795-1).

Single pictures on both sides: harder than a probe against a template of three.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from recognition.evaluation import metrics
from recognition.evaluation.acquisition import Floats, Numbers, Samples
from recognition.evaluation.figures import Figure, NotSupported, Rate
from recognition.evaluation.intervals import clustered_rate, paired_rate
from recognition.evaluation.metrics import DetCurve
from recognition.evaluation.trials import euclidean

FMR_LEVELS = (0.01, 0.001, 0.0001, 0.00001)
MOST_PICTURES = 4000  # 8 million pairs; further pictures are left out, person by person
_SEED = 1


@dataclass(frozen=True)
class Level:
    """One wanted false match rate.

    Attributes:
        fmr: the wanted rate.
        threshold: the largest that keeps to it; None where the sample cannot support it.
        fnmr: of genuine pairs at that threshold.
    """

    fmr: float
    threshold: float | None
    fnmr: Figure


@dataclass(frozen=True, eq=False)
class Verification:
    """All pairs of some pictures.

    Attributes:
        distances: (pictures, pictures).
        owners: (pictures,) whose picture, counted from 0 without gaps.
    """

    distances: Floats
    owners: Numbers

    @cached_property
    def genuine(self) -> Floats:
        """(n,) distances of the pairs of one person."""
        return np.asarray(self.distances[self._same])

    @cached_property
    def impostor(self) -> Floats:
        """(n,) distances of the pairs of two people."""
        return np.asarray(self.distances[self._different])

    @cached_property
    def curve(self) -> DetCurve:
        """Both error rates against the threshold."""
        return metrics.det_curve(self.genuine, self.impostor)

    @property
    def equal_error_rate(self) -> Figure:
        """Where FMR and FNMR meet; with the interval of the FNMR there."""
        value = metrics.equal_error_rate(self.curve)
        if not metrics.supports(value, min(len(self.genuine), len(self.impostor))):
            return NotSupported("fewer than ten errors at equal rates")
        near = self.fnmr(metrics.threshold_at_share(self.impostor, value))
        return Rate(value, min(near.low, value), max(near.high, value), near.n)

    def fmr(self, threshold: float) -> Rate:
        """The share of impostor pairs that match."""
        events = self._by_people((self.distances <= threshold) & self._different)
        return paired_rate(events + events.T, self._impostor_trials + self._impostor_trials.T)

    def fnmr(self, threshold: float) -> Rate:
        """The share of genuine pairs that do not match."""
        missed = np.diag(self._by_people((self.distances > threshold) & self._same))
        trials = np.diag(self._by_people(self._same))
        return clustered_rate(missed[trials > 0], trials[trials > 0])

    def level(self, fmr: float) -> Level:
        """The threshold for a false match rate and what it costs."""
        if not metrics.supports(fmr, len(self.impostor)):
            reason = f"{len(self.impostor)} impostor pairs give fewer than ten at this rate"
            return Level(fmr, None, NotSupported(reason))
        threshold = metrics.threshold_at_share(self.impostor, fmr)
        return Level(fmr, threshold, self.fnmr(threshold))

    @cached_property
    def _same(self) -> np.ndarray:
        return np.triu(self.owners[:, None] == self.owners, 1)

    @cached_property
    def _different(self) -> np.ndarray:
        return np.triu(self.owners[:, None] != self.owners, 1)

    @cached_property
    def _impostor_trials(self) -> Floats:
        return self._by_people(self._different)

    def _by_people(self, pairs: np.ndarray) -> Floats:
        """(people, people) how many of the pairs lie between each two."""
        members = np.zeros((len(self.owners), int(self.owners.max()) + 1), np.float32)
        members[np.arange(len(self.owners)), self.owners] = 1
        return np.asarray(members.T @ (pairs.astype(np.float32) @ members), np.float64)


def verify(samples: Samples, pictures: Numbers | None = None) -> Verification | NotSupported:
    """Compare all pairs of the usable pictures, or of those among `pictures`."""
    chosen = _at_most(samples, samples.usable if pictures is None else pictures)
    owners = np.unique(samples.owners[chosen], return_inverse=True)[1]
    counts = np.bincount(owners) if len(owners) else np.zeros(0)
    if len(counts) < 2 or counts.max() < 2:  # noqa: PLR2004 - a pair is two
        return NotSupported("no two pictures of one person, or no two people")
    values = samples.values[chosen]
    return Verification(euclidean(values, values), owners)


def _at_most(samples: Samples, chosen: Numbers) -> Numbers:
    """All pictures, or those of as many random people as fit."""
    if len(chosen) <= MOST_PICTURES:
        return chosen
    people = np.random.default_rng(_SEED).permutation(np.unique(samples.owners[chosen]))
    counts = np.bincount(samples.owners[chosen])[people]
    kept = people[np.cumsum(counts) <= MOST_PICTURES]
    return chosen[np.isin(samples.owners[chosen], kept)]
