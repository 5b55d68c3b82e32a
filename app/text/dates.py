"""Times and days as people in the school read them: Swedish local time, the reader's language."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate

from app.text.language import current_locale

SCHOOL_ZONE = ZoneInfo("Europe/Stockholm")


def local_time(at: datetime) -> str:
    """A time of day: `08:20`."""
    return f"{at.astimezone(SCHOOL_ZONE):%H:%M}"


def local_seconds(at: datetime) -> str:
    """A time of day to the second: `08:20:07`."""
    return f"{at.astimezone(SCHOOL_ZONE):%H:%M:%S}"


def local_day(day: date | datetime) -> str:
    """A day of this year: `mån 23 november`, `Mon 23 November`."""
    return _written(day, "ddd d MMMM")


def short_day(day: date | datetime) -> str:
    """The same where there is little room: `mån 23 nov.`, `Mon 23 Nov`."""
    return _written(day, "ddd d MMM")


def local_date(day: date | datetime) -> str:
    """A day with its year: `23 november 2026`."""
    return _written(day, "d MMMM yyyy")


def local_span(starts_at: datetime, ends_at: datetime) -> str:
    """From when until when: `08:20-09:35` with a dash as the language has it."""
    return f"{local_time(starts_at)}\u2013{local_time(ends_at)}"


def _written(day: date | datetime, pattern: str) -> str:
    local = day.astimezone(SCHOOL_ZONE).date() if isinstance(day, datetime) else day
    return current_locale().toString(QDate(local.year, local.month, local.day), pattern)
