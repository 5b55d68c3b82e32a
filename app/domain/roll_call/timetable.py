"""Lessons as the school's timetable file names them, before they meet the stored school."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class TimetableRow:
    """One occasion of teaching; a weekly row of a file is one of these for each week.

    Attributes:
        row: the line of the file that it came from, for messages.
        group_names: more than one for a joint lesson.
        starts_at: with its zone.
        ends_at: with its zone, later than `starts_at`.
        teacher: user name; empty where the timetable names nobody.
    """

    row: int
    title: str
    group_names: frozenset[str]
    starts_at: datetime
    ends_at: datetime
    room: str = ""
    teacher: str = ""
