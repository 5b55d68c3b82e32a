"""Several looks of one visit make one decision.

The model. The distance of a look to a reference is what these two people's distance is, plus what
this visit does to it (light, glasses, how the head is held), plus what this moment does (a blink,
a blur). Only the last differs from look to look, so looks are correlated by

    rho = 1 - (variance from look to look) / (variance over people, references and looks)

and n of them are worth n_eff = n / (1 + (n - 1) rho) independent ones (the design effect of
cluster sampling: Kish, Survey Sampling, 1965, 5.4), at most 1 / rho however long one looks.
rho is the intraclass correlation of one-way analysis of variance, measured with real people: see
`recognition.operating_point`. At the measured .85 eight looks are worth 1.15.

How far apart looks lie matters as little. What a moment does lasts about 190 ms (measured on three
adults in two films), so looks 40 ms apart are more alike than looks 120 ms apart. Played through
with that model, a visit of looks 40 ms apart takes about as many strangers for somebody as the one
photograph that the threshold was set on, and finds more of the enrolled (docs/recognition.md has
the table). One frame of a usual camera is therefore enough between two looks.

What follows. Looks add next to nothing to how sure one may be that two people are one, so the
threshold is that of a single photograph as a whole visit, and no credit is taken for agreement.
They do get rid of chance: each reference is judged by the **median** of its distances. And each
further look is one more chance to be wrong, n_eff in all: `OperatingPoint.for_lesson` counts them.

Recognised: at least `looks_needed` looks, at least 40 ms apart; the smallest median is at most
`threshold`; the second smallest is at least `margin` further away; and no single look was nearest
to somebody else within the threshold. Two looks are enough where the decision stands: where it
would be the same if both distances were off by twice the spread of a look (`look_spread`).
Unknown: after `looks_needed` looks where no look came within three times that spread of the
threshold, so that whoever has no template is examined no longer than needed.
Otherwise, after `looks_at_most` looks or 1.5 seconds: Ambiguous where the smallest median is near
enough but one of the other conditions fails, Unknown where nobody is near enough.
"""

from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from recognition.gallery import Candidate, ReferenceId
from recognition.operating_point import OperatingPoint
from recognition.sighting import Ambiguous, Recognised, Unknown

LOOKS_APART_SECONDS = 0.04  # one frame of 25 a second
LONGEST_SECONDS = 1.5
FEWEST_LOOKS = 2
STANDS_BY = 2.0  # times the spread of a look
FAR_BY = 3.0
_ROUNDING = 1e-6  # frame times are floats: 0.3 - 0.2 is a little less than 0.1

Decision = Recognised | Ambiguous | Unknown


class Evidence:
    """The looks of one visit against one gallery; holds distances only, never a vector."""

    def __init__(self, operating_point: OperatingPoint, gallery_number: int) -> None:
        self._point = operating_point
        self._gallery_number = gallery_number
        self._distances: dict[ReferenceId, list[float]] = defaultdict(list)
        self._nearest: list[Candidate] = []
        self._last_at: float | None = None
        self._first_at = 0.0

    @property
    def looks(self) -> int:
        """How many looks have been taken in."""
        return len(self._nearest)

    def wants_look(self, at: float) -> bool:
        """True when the last look is long enough ago."""
        return self._last_at is None or at - self._last_at >= LOOKS_APART_SECONDS - _ROUNDING

    def add(self, candidates: Sequence[Candidate], at: float) -> Decision | None:
        """Take in one look.

        Args:
            candidates: every reference with its distance, nearest first; at least one.
            at: the look's time in seconds.

        Returns:
            The decision, or None while more looks are needed (or this one came too early).
        """
        if not self.wants_look(at):
            return None
        self._first_at = at if self._last_at is None else self._first_at
        self._last_at = at
        self._nearest.append(candidates[0])
        for candidate in candidates:
            self._distances[candidate.reference].append(candidate.distance)
        return self._decide(at)

    def _decide(self, at: float) -> Decision | None:
        ranking = sorted((median(d), r) for r, d in self._distances.items())
        if self._stands(ranking):
            return self._recognised(ranking[0], at)
        if self.looks < self._point.looks_needed:
            return None
        is_near = ranking[0][0] <= self._point.threshold
        if is_near and self._is_alone(ranking) and not self._rivals(ranking[0][1]):
            return self._recognised(ranking[0], at)
        if not (self._is_over(at) or self._is_far()):
            return None
        return self._ambiguous(ranking, at) if is_near else Unknown(at)

    def _recognised(self, nearest: tuple[float, ReferenceId], at: float) -> Recognised:
        distance, reference = nearest
        return Recognised(reference, self._gallery_number, at, distance)

    def _is_over(self, at: float) -> bool:
        is_late = at - self._first_at >= LONGEST_SECONDS - _ROUNDING
        return is_late or self.looks >= self._point.looks_at_most

    def _stands(self, ranking: list[tuple[float, ReferenceId]]) -> bool:
        """Two looks agree so clearly that more would not change it."""
        spread = self._point.look_spread
        if spread is None or self.looks < FEWEST_LOOKS:
            return False
        best, slack = ranking[0][1], STANDS_BY * spread
        is_near = max(self._distances[best]) <= self._point.threshold - slack
        return is_near and self._is_alone(ranking, slack) and not self._rivals(best)

    def _is_far(self) -> bool:
        """No look came near to anybody."""
        spread = self._point.look_spread
        if spread is None:
            return False
        nearest = min(candidate.distance for candidate in self._nearest)
        return nearest > self._point.threshold + FAR_BY * spread

    def _is_alone(self, ranking: list[tuple[float, ReferenceId]], slack: float = 0.0) -> bool:
        wanted = self._point.margin + slack
        return len(ranking) == 1 or ranking[1][0] - ranking[0][0] >= wanted

    def _rivals(self, best: ReferenceId) -> list[ReferenceId]:
        """Whom a single look would have named instead."""
        threshold = self._point.threshold
        return [
            c.reference for c in self._nearest if c.reference != best and c.distance <= threshold
        ]

    def _ambiguous(self, ranking: list[tuple[float, ReferenceId]], at: float) -> Ambiguous:
        best = ranking[0][1]
        rivals = self._rivals(best) if self._is_alone(ranking) else [ranking[1][1]]
        return Ambiguous((best, rivals[-1]), self._gallery_number, at)
