"""Reads a timetable from CSV: single days, or weekdays with a first and a last day.

Clock times are Swedish local time and leave as UTC. Holidays are not known here: a weekly row
stands for every such weekday of its period.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.roll_call.timetable import TimetableRow
from app.exchange.dates import read_date, read_time, read_weekday
from app.exchange.problems import Problems
from app.exchange.roster_csv import split_groups
from app.exchange.untrusted_csv import Line, read_table
from app.exchange.untrusted_text import read_text

COLUMNS = {
    "date": ("datum", "date"),
    "weekday": ("veckodag", "dag", "weekday", "day", "day of week"),
    "from": ("från", "fran", "fr.o.m.", "from", "startdatum", "start date"),
    "until": ("till", "t.o.m.", "until", "to", "slutdatum", "end date"),
    "start": ("start", "starttid", "börjar", "start time", "starts"),
    "end": ("slut", "sluttid", "slutar", "end", "end time", "ends"),
    "subject": ("ämne", "amne", "kurs", "lektion", "subject", "course", "title", "lesson"),
    "groups": ("klass", "klasser", "grupp", "grupper", "class", "classes", "group", "groups"),
    "room": ("sal", "lokal", "rum", "room"),
    "teacher": ("lärare", "larare", "användarnamn", "teacher", "user name"),
}
NEEDED = (("date", "weekday"), ("start",), ("end",), ("subject",), ("groups",))
YEARS = range(2000, 2100)
LONGEST_PERIOD = timedelta(days=400)
MOST_LESSONS = 50_000
SWEDEN = ZoneInfo("Europe/Stockholm")

Span = tuple[datetime, datetime]


def read_timetable(path: Path) -> tuple[TimetableRow, ...]:
    """Read a timetable, one row for each lesson that it stands for, in the order of the file.

    Raises:
        BadFile: with all that is wrong, by row and column.
    """
    problems = Problems(path.name)
    lines = read_table(read_text(path, problems), COLUMNS, NEEDED, problems)
    rows = tuple(_limited(_without_twins(lines), problems))
    if not rows and problems.is_clean():
        problems.add(0, "", "file_without_rows")
    problems.raise_any()
    return rows


def _limited(rows: Iterable[TimetableRow], problems: Problems) -> Iterator[TimetableRow]:
    for count, row in enumerate(rows, 1):
        if count > MOST_LESSONS:
            raise problems.stop("file_too_many_lessons", most=MOST_LESSONS)
        yield row


def _without_twins(lines: Iterable[Line]) -> Iterator[TimetableRow]:
    """The lessons of all rows; the same lesson from two rows is refused, once for each row."""
    known: dict[tuple[datetime, str, frozenset[str]], int] = {}
    for line in lines:
        twin = 0
        for row in _lessons(line):
            other = known.setdefault((row.starts_at, row.title, row.group_names), line.number)
            twin = twin or (other if other != line.number else 0)
            yield row
        if twin:
            line.refuse("", "row_twice", other_row=twin)


@dataclass(frozen=True)
class _Cells:
    title: str
    group_names: frozenset[str]
    room: str
    teacher: str


def _lessons(line: Line) -> Iterator[TimetableRow]:
    cells = _Cells(
        title=line.needed("subject"),
        group_names=split_groups(line.needed("groups")),
        room=line.text("room"),
        teacher=line.text("teacher"),
    )
    days = _days(line)
    start, end = read_time(line, "start"), read_time(line, "end")
    if start is None or end is None:
        return
    if end <= start:
        line.refuse("end", "ends_before_start")
        return
    for starts_at, ends_at in _spans(line, days, start, end):
        yield TimetableRow(line.number, cells.title, cells.group_names, starts_at, ends_at,
                           cells.room, cells.teacher)  # fmt: skip


def _days(line: Line) -> list[date]:
    """The days that a row stands for; none where something is wrong with them."""
    if line.has("date") and line.has("weekday"):
        line.refuse("weekday", "date_and_weekday")
        return []
    if not line.has("weekday"):
        day = read_date(line, "date", YEARS)
        return [day] if day else []
    return _weekly_days(line)


def _weekly_days(line: Line) -> list[date]:
    weekday = read_weekday(line, "weekday")
    first, last = read_date(line, "from", YEARS), read_date(line, "until", YEARS)
    if weekday is None or first is None or last is None:
        return []
    if not timedelta(0) <= last - first <= LONGEST_PERIOD:
        line.refuse("until", "period_not_usable", days=LONGEST_PERIOD.days)
        return []
    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    days = [day for day in every if day.weekday() == weekday]
    if not days:
        line.refuse("weekday", "weekday_not_in_period")
    return days


def _spans(line: Line, days: Iterable[date], start: time, end: time) -> Iterator[Span]:
    """Start and end in UTC; the hours that a clock change leaves out or repeats are refused."""
    for day in days:
        if not _has_one_reading(day, start) or not _has_one_reading(day, end):
            line.refuse("start", "time_in_clock_change", day=day.isoformat())
            return
        yield _utc(day, start), _utc(day, end)


def _utc(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=SWEDEN).astimezone(UTC)


def _has_one_reading(day: date, clock: time) -> bool:
    """False for local times that the change of clocks leaves out or brings twice."""
    local = datetime.combine(day, clock, tzinfo=SWEDEN)
    return local.utcoffset() == local.replace(fold=1).utcoffset()
