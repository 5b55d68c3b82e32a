"""The time as something that is handed in. Never a local or a naive time."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

SCHOOL_ZONE = ZoneInfo("Europe/Stockholm")


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""


class SystemClock:
    """The clock of this PC."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)


def school_day(moment: datetime) -> date:
    """The date at the school: a consent ends with a day there, not with a day in UTC."""
    return moment.astimezone(SCHOOL_ZONE).date()
