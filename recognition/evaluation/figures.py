"""A figure of a report: a rate with its interval, or the reason why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass

# Of the people whose identities make up a rate: fewer give no idea of how it varies.
FEWEST_SAMPLES = 10


@dataclass(frozen=True)
class Rate:
    """A measured rate.

    Attributes:
        value: the share of samples, 0 to 1 unless `per` says otherwise.
        low: lower end of the 95 % interval.
        high: upper end of it.
        n: samples that the value rests on.
    """

    value: float
    low: float
    high: float
    n: int

    def per(self, count: int) -> "Rate":
        """The same rate per `count` samples."""
        return Rate(self.value * count, self.low * count, self.high * count, self.n)

    def as_dict(self) -> Mapping[str, float | int]:
        """For JSON, rounded to six decimals."""
        value, low, high = (round(v, 6) for v in (self.value, self.low, self.high))
        return {"value": value, "low": low, "high": high, "n": self.n}


@dataclass(frozen=True)
class NotSupported:
    """A figure that the sample cannot carry; `reason` says why, in plain words."""

    reason: str


Figure = Rate | NotSupported


def as_json(figure: Figure) -> Mapping[str, float | int] | None:
    """The figure for JSON; null where the sample cannot support it."""
    return figure.as_dict() if isinstance(figure, Rate) else None


def unless_too_few(rate: Rate, what: str) -> Figure:
    """The rate, unless it rests on fewer than ten samples."""
    if rate.n >= FEWEST_SAMPLES:
        return rate
    return NotSupported(f"only {rate.n} {what}; a rate needs at least {FEWEST_SAMPLES}")
