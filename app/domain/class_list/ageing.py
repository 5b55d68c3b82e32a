"""How a face template ages: when to suggest that the student be enrolled anew, and why.

Two numbers are kept for each student and no history: how near the first ten check-ins lay to the
template, and how near the latest do. Nothing here changes a template; only the student can do that.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

FIRST: Final = 10  # check-ins that say how surely somebody was recognised at first
FEWEST_SINCE: Final = 20  # check-ins in all before anything is said of the latest
LATEST_WEIGHT: Final = 0.1
LESS_SURE: Final = 1.3  # times as far as at first: a choice; no data here follow faces over years
OLD_MONTHS: Final = 18  # the same: a student of sixteen changes more in two years than a teacher
_DAYS_A_MONTH: Final = 30.44
_PARTS: Final = 3
_MOST: Final = 1_000_000


class RenewalReason(StrEnum):
    """Why a template should be made anew."""

    OLD = "old"
    LESS_SURE = "less_sure"


@dataclass(frozen=True)
class Trend:
    """How near check-ins lay to the template, in thousandths of the engine's distance.

    Attributes:
        count: check-ins noted, up to `FEWEST_SINCE`; it says no more than that it is enough.
        first: mean of the first ten.
        latest: moving mean that forgets half in about seven check-ins.
    """

    count: int = 0
    first: int = 0
    latest: int = 0

    def with_one(self, distance: float) -> "Trend":
        """After one more check-in at this distance."""
        one = round(min(max(distance, 0.0), _MOST / 1000) * 1000)
        if self.count < FIRST:
            first = round((self.first * self.count + one) / (self.count + 1))
            return Trend(self.count + 1, first, first)
        latest = round(self.latest + LATEST_WEIGHT * (one - self.latest))
        return Trend(min(self.count + 1, FEWEST_SINCE), self.first, latest)

    @property
    def is_less_sure(self) -> bool:
        """Enough is known, and the latest lie clearly further away than the first did."""
        return self.count >= FEWEST_SINCE and self.latest >= LESS_SURE * max(self.first, 1)

    def to_bytes(self) -> bytes:
        """For sealing."""
        return f"{self.count} {self.first} {self.latest}".encode()

    @classmethod
    def from_bytes(cls, kept: bytes) -> "Trend":
        """From what was sealed; a new one where nothing was, or nothing that can be read."""
        parts = kept.decode("ascii", "replace").split()
        if len(parts) != _PARTS or not all(part.isdecimal() for part in parts):
            return cls()
        return cls(*(min(int(part), _MOST) for part in parts))


def renewal(enrolled_at: datetime, now: datetime, trend: Trend) -> RenewalReason | None:
    """Why the student should be asked to be enrolled anew; None where there is no reason."""
    if trend.is_less_sure:
        return RenewalReason.LESS_SURE
    months = (now - enrolled_at).days / _DAYS_A_MONTH
    return RenewalReason.OLD if months >= OLD_MONTHS else None
