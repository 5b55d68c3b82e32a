"""Dates, weekdays and clock times as schools write them. Refuses what has two readings."""

import re
from datetime import date, time

from app.exchange.untrusted_csv import Line

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.]00)?|(\d{2})(\d{2})", re.ASCII)
_WEEKDAYS = (
    ("måndag", "mån", "må", "monday", "mon", "1"),
    ("tisdag", "tis", "ti", "tuesday", "tue", "2"),
    ("onsdag", "ons", "on", "wednesday", "wed", "3"),
    ("torsdag", "tors", "tor", "to", "thursday", "thu", "4"),
    ("fredag", "fre", "fr", "friday", "fri", "5"),
    ("lördag", "lör", "lö", "saturday", "sat", "6"),
    ("söndag", "sön", "sö", "sunday", "sun", "7"),
)
_WEEKDAY_NUMBERS = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}


def read_date(line: Line, column: str, years: range) -> date | None:
    """A day written 2026-11-23 or 20261123; None, and a problem noted, where it is no day."""
    text = line.needed(column)
    year, month, day = _numbers(_DATE.fullmatch(text), 3)
    try:
        found = date(year, month, day)
    except ValueError:
        if text:
            line.refuse(column, "date_not_read", text=text)
        return None
    if found.year not in years:
        line.refuse(column, "date_not_in_range", text=text, first=years[0], last=years[-1])
        return None
    return found


def read_time(line: Line, column: str) -> time | None:
    """A time of day written 8:20, 08.20 or 0820; None, and a problem noted, where it is none."""
    text = line.needed(column)
    hour, minute = _numbers(_TIME.fullmatch(text), 2)
    try:
        return time(hour, minute)
    except ValueError:
        if text:
            line.refuse(column, "time_not_read", text=text)
        return None


def read_weekday(line: Line, column: str) -> int | None:
    """A day of the week, Monday 0, from its Swedish or English name; None where it is none."""
    text = line.needed(column)
    number = _WEEKDAY_NUMBERS.get(text.casefold().rstrip("."))
    if text and number is None:
        line.refuse(column, "weekday_not_read", text=text)
    return number


def _numbers(match: re.Match[str] | None, count: int) -> list[int]:
    """The numbers of a match; without one, numbers that are no day and no time."""
    return [int(part) for part in match.groups() if part] if match else [-1] * count
