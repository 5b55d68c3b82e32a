"""The school's day: inside the program times are UTC, a day is a day on the wall clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SCHOOL_ZONE = ZoneInfo("Europe/Stockholm")


def day_of(at: datetime) -> date:
    """The school's calendar day at a moment."""
    return at.astimezone(SCHOOL_ZONE).date()


def bounds_of(day: date) -> tuple[datetime, datetime]:
    """First moment of a school day and of the next one, in UTC (23 or 25 hours twice a year)."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, SCHOOL_ZONE).astimezone(UTC)
