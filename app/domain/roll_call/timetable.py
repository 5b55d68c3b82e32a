"""Lessons as the school's timetable file names them, before they meet the stored school."""

from dataclasses import dataclass, field
from datetime import datetime

from app.errors import BadInput

MOST_TOLD = 50


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


@dataclass(frozen=True)
class RowProblem:
    """One thing to mend in a row.

    Attributes:
        row: the line of the file.
        code: which sentence tells it (`app.text.file_problems`).
        params: what the sentence needs.
        column: the rows no longer know under which heading it stood.
    """

    row: int
    code: str
    params: dict[str, str | int] = field(default_factory=dict)
    column: str = ""


class BadRows(BadInput):
    """Rows that name what the school does not have. Nothing was changed.

    Attributes:
        problems: the first of them, in the order of the file; `params["count"]` says how many
            there are in all.
    """

    def __init__(self, problems: tuple[RowProblem, ...]) -> None:
        super().__init__("timetable_not_taken_in", count=len(problems))
        self.problems = problems[:MOST_TOLD]
