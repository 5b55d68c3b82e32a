"""The card: alike for everybody. What stands on it, and what the school keeps of it.

No card tells whether its holder has a template, and none has a name: initials, a class and a
short number, which is the student's for as long as they are at the school and stands in the
office's list alone.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.ids import StudentId
from privacy.consent.card import PREFIX

__all__ = ["HIGHEST_NUMBER", "LOWEST_NUMBER", "PREFIX", "IssuedCard", "PrintedCard", "free_number"]

LOWEST_NUMBER, HIGHEST_NUMBER = 10_000, 99_999


@dataclass(frozen=True)
class PrintedCard:
    """What stands on one card.

    Attributes:
        initials: of the holder; no card carries a name, so that none stands out without one.
        group: the holder's class or classes.
        number: tells cards apart whose initials are the same.
        payload: the QR's text; whoever has it has the card.
    """

    initials: str
    group: str
    number: int
    payload: str = field(repr=False)


@dataclass(frozen=True)
class IssuedCard:
    """A card as the school keeps it: enough to know it again, not enough to print it again.

    Attributes:
        student_id: the holder.
        locator: finds this row; stands on the card in clear.
        number: as printed.
        proof: what the card's secret gives, and no other.
        issued_at: when.
    """

    student_id: StudentId
    locator: str
    number: int
    proof: bytes = field(repr=False)
    issued_at: datetime


def free_number(taken: Collection[int]) -> int:
    """A number that nobody has, drawn at random: its order tells nothing."""
    while True:
        number = LOWEST_NUMBER + secrets.randbelow(HIGHEST_NUMBER - LOWEST_NUMBER + 1)
        if number not in taken:
            return number
