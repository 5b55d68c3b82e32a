"""Numbers about consents that tell of nobody: in tens, and nothing under ten.

Tens also keep two readings from being compared: who changed their mind between them stays unseen.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from privacy.purposes import Purpose

FEWEST: Final = 10


@dataclass(frozen=True)
class Band:
    """A number as far as it may be known.

    Attributes:
        least: the ten it reaches; None where it is under ten, or all but fewer than ten.
    """

    least: int | None

    @property
    def most(self) -> int | None:
        """The last number in the band."""
        return None if self.least is None else self.least + FEWEST - 1


def banded(count: int, among: int | None = None) -> Band:
    """A number in its ten.

    Args:
        count: the number.
        among: of how many; where fewer than ten of them are left, the number is not told either.
    """
    is_small = count < FEWEST or (among is not None and among - count < FEWEST)
    return Band(None if is_small else count - count % FEWEST)


@dataclass(frozen=True)
class MonthOfConsents:
    """To how many people it happened in one month.

    Attributes:
        first: its first day.
    """

    first: date
    given: Band
    ended: Band


@dataclass(frozen=True)
class ConsentNumbers:
    """One method.

    Attributes:
        standing: consents that hold today, among the students there are.
        months: the last twelve, oldest first.
    """

    purpose: Purpose
    standing: Band
    months: tuple[MonthOfConsents, ...]
