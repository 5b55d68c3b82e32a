"""Wrong tries at one card number, typed by hand: counted alike whether anybody has the number."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.class_list.personal_code import wait_after

NUMBER_DIGITS = 5
FORGOTTEN_AFTER = timedelta(days=1)
"""Many times the longest wait; numbers that nobody has would be kept for ever otherwise."""


@dataclass(frozen=True)
class NumberTries:
    """What is kept of tries at one number.

    Attributes:
        number: as typed.
        failures: wrong tries since the last right one.
    """

    number: int
    failures: int = 0
    failed_at: datetime | None = None

    def wait_seconds(self, now: datetime) -> int:
        """Whole seconds until the next try, as for a card."""
        return wait_after(self.failures, self.failed_at, now)

    def failed(self, now: datetime) -> "NumberTries":
        """The same with one more wrong try."""
        return replace(self, failures=self.failures + 1, failed_at=now)


def is_card_number(typed: str) -> bool:
    """Whether it has the form of a card's number; says nothing about whose."""
    return len(typed) == NUMBER_DIGITS and typed.isascii() and typed.isdigit()
