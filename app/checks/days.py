"""The timetable a day at a time, so that no query holds a reader for long."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from privacy.accountability.check import Inspection, Record

_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)


def days_of(inspection: Inspection) -> Iterator[tuple[str, str]]:
    """Begin and end of each day that has had lessons, as the database writes moments.

    What is urgent is done before each.
    """
    sql = "SELECT min(starts_at) AS first, max(starts_at) AS last FROM lessons"
    yield from _days(inspection, inspection.rows(sql)[0])


def hours_of(inspection: Inspection, day: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Begin and end of each hour of a day, for questions about every single mark."""
    begins, ends = (datetime.fromisoformat(each) for each in day)
    while begins < ends:
        inspection.pause()
        yield _text(begins), _text(begins + _HOUR)
        begins += _HOUR


def days_of_ai_log(inspection: Inspection) -> Iterator[tuple[str, str]]:
    """The same for each day that has lines in the AI log."""
    sql = "SELECT min(at) AS first, max(at) AS last FROM ai_log"
    yield from _days(inspection, inspection.rows(sql)[0])


def _days(inspection: Inspection, ends: Record) -> Iterator[tuple[str, str]]:
    if ends["first"] is None:
        return
    begins = datetime.fromisoformat(ends["first"]).replace(
        hour=0, minute=0, second=0, microsecond=0
    )
    last = min(datetime.fromisoformat(ends["last"]), inspection.now + _DAY)
    while begins <= last:
        inspection.pause()
        yield _text(begins), _text(begins + _DAY)
        begins += _DAY


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")
