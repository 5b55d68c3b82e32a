"""Several looks of one visit make one decision.

The rule, and why it is this one. Looks at one person within a second are not independent: the
same light, the same glasses, the same likeness to somebody else. Agreement of three looks
therefore says far less than three separate visits would, and multiplying their probabilities
would be a lie. So the looks only serve to get rid of chance (a blink, a blur): each reference is
judged by the **median** of its distances over all looks, and the threshold was measured for a
whole visit, not for a look.

Recognised: at least `looks_needed` looks, at least 100 ms apart; the smallest median is at most
`threshold`; the second smallest is at least `margin` further away; and no single look was nearest
to somebody else within the threshold.
Ambiguous: after `looks_at_most` looks the smallest median is near enough but one of the other
conditions fails. Unknown: after `looks_at_most` looks nobody is near enough.
"""

from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from recognition.gallery import Candidate, ReferenceId
from recognition.operating_point import OperatingPoint
from recognition.sighting import Ambiguous, Recognised, Unknown

LOOKS_APART_SECONDS = 0.1
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
        self._last_at = at
        self._nearest.append(candidates[0])
        for candidate in candidates:
            self._distances[candidate.reference].append(candidate.distance)
        return self._decide(at)

    def _decide(self, at: float) -> Decision | None:
        if self.looks < self._point.looks_needed:
            return None
        ranking = sorted((median(d), r) for r, d in self._distances.items())
        is_near = ranking[0][0] <= self._point.threshold
        if is_near and self._is_alone(ranking) and not self._rivals(ranking[0][1]):
            return Recognised(ranking[0][1], self._gallery_number, at)
        if self.looks < self._point.looks_at_most:
            return None
        return self._ambiguous(ranking, at) if is_near else Unknown(at)

    def _is_alone(self, ranking: list[tuple[float, ReferenceId]]) -> bool:
        return len(ranking) == 1 or ranking[1][0] - ranking[0][0] >= self._point.margin

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
