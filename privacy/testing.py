"""Doubles for tests, shipped with the real parts. Never used by the program itself."""

from datetime import UTC, datetime, timedelta
from typing import Final

from privacy.at_rest.passphrase import Argon2Parameters
from privacy.at_rest.restore import Admitted

ONLY_FOR_TESTS: Final = Argon2Parameters(memory_kib=8, iterations=1, lanes=1)
"""So weak that it protects nothing, so quick that a suite may sign in a thousand times."""


def anybody(_staged: object) -> Admitted:
    """Let a backup be restored by nobody in particular."""
    return Admitted("nobody-in-particular")


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)) -> None:
        self._at = at

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._at

    def set(self, at: datetime) -> None:
        """Put it to an aware moment; it is kept in UTC."""
        self._at = at.astimezone(UTC)

    def advance(self, **by: float) -> None:
        """Move it on, as in `advance(minutes=5)`; the words are those of `timedelta`."""
        self._at += timedelta(**by)
