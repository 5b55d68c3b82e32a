"""Takes what is out of period out of the tables, a few rows at a time. Judges no rule.

What a hold or a restriction keeps stays whole: a register with a held student on it keeps all its
lines, for half a register would prove nothing.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.calendar import bounds_of
from app.domain.rights.disposal import Found
from app.domain.work import UNWATCHED, Work
from app.storage.rows import first, from_day, from_moment, listed, records
from privacy.at_rest.database import Database
from privacy.subjects import SubjectRef

ATTENDANCE: Final = "attendance"
CLASS_LIST: Final = "class-list"
ACCESS_LOG: Final = "access log"
LESSONS_A_CHUNK: Final = 20
LESSONS_A_LOOK: Final = 400
ROWS_A_CHUNK: Final = 500

_HELD_LESSONS: Final = (
    "SELECT lesson_id FROM register_rows JOIN students ON students.id = student_id "
    "WHERE subject_ref IN (SELECT value FROM json_each(?))"
)
# In this order the foreign keys let them go.
_LESSON_TABLES: Final = (
    ("marks", "lesson_id"),
    ("mark_changes", "lesson_id"),
    ("register_rows", "lesson_id"),
    ("lost_signatures", "lesson_id"),
    ("registers", "lesson_id"),
    ("substitute_lessons", "lesson_id"),
    ("lesson_groups", "lesson_id"),
    ("lessons", "id"),
)
_GONE: Final = (
    "FROM students WHERE left_on <= ? "
    "AND NOT EXISTS (SELECT 1 FROM register_rows WHERE student_id = students.id) "
    "AND NOT EXISTS (SELECT 1 FROM absences WHERE student_id = students.id)"
)


@dataclass(frozen=True)
class _Rows:
    """A table whose rows end one by one.

    Attributes:
        key: its primary key.
        event: the column, or an expression, of the moment from which the period runs.
        subject: an expression for whose they are.
    """

    table: str
    key: str
    event: str
    subject: str

    def where(self) -> str:
        """Rows up to a moment."""
        return f"FROM {self.table} WHERE {self.event} < ? AND {self.is_held}"

    @property
    def is_held(self) -> str:
        """Compares the held people's list with `?`."""
        return f"(coalesce({self.subject}, '') IN (SELECT value FROM json_each(?))) = ?"  # noqa: S608 - this module's own names


_OF_STUDENT: Final = "(SELECT subject_ref FROM students WHERE students.id = student_id)"
_BY_ROW: Final = {
    "known-absence": _Rows("absences", "id", "ends_at", _OF_STUDENT),
    "card-one-school-year": _Rows("cards", "student_id", "issued_at", _OF_STUDENT),
    "request": _Rows("requests", "id", "closed_at", "subject_ref"),
    "restriction": _Rows("restrictions", "id", "lifted_at", "subject_ref"),
    "hold": _Rows("holds", "id", "lifted_at", "subject_ref"),
    "disclosure": _Rows("disclosures", "id", "made_at", "subject_ref"),
    "closed-incident": _Rows("incidents", "id", "closed_at", "''"),
    "ai-log": _Rows("ai_log", "id", "at", "''"),
    "waits": _Rows("waits", "month", "date(month || '-01', '+1 month')", "''"),
}


class ExpiredData:
    """Counts and removes what is out of period."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def look(
        self, rule: str, last_event: date, held: Collection[str], work: Work = UNWATCHED
    ) -> Found:
        """What would go, and what is kept for somebody's sake; a few hundred lessons at a step."""
        if rule == ATTENDANCE:
            return self._look_at_lessons(last_event, held, work)
        if rule == CLASS_LIST:
            people = self.gone(last_event)
            kept = len([each for each in people if each in held])
            return _found({"students": len(people) - kept}, kept)
        if rule == ACCESS_LOG:
            lines = self._number("FROM access_log WHERE at < ?", _bound(last_event))
            return Found(kept=lines) if held else _found({"access_log": lines}, 0)
        rows, bound = _BY_ROW[rule], _bound(last_event)
        going = self._number(rows.where(), bound, listed(held), 0)
        return _found({rows.table: going}, self._number(rows.where(), bound, listed(held), 1))

    def take(self, rule: str, last_event: date, held: Collection[str]) -> Mapping[str, int]:
        """Remove a few; how many rows by table. Empty when nothing is left. Not for people."""
        if rule == ATTENDANCE:
            return self._take_lessons(last_event, held)
        if rule not in _BY_ROW:
            return {}
        rows = _BY_ROW[rule]
        gone = self._run(
            f"DELETE FROM {rows.table} WHERE {rows.key} IN "  # noqa: S608 - this module's own names
            f"(SELECT {rows.key} {rows.where()} LIMIT {ROWS_A_CHUNK})",
            _bound(last_event),
            listed(held),
            0,
        )
        return {rows.table: gone} if gone else {}

    def gone(self, last_event: date) -> tuple[SubjectRef, ...]:
        """Who left by then and of whom nothing but the class list is left."""
        sql = f"SELECT subject_ref {_GONE} ORDER BY subject_ref"
        found = records(self._database, sql, from_day(last_event))
        return tuple(SubjectRef(each["subject_ref"]) for each in found)

    def _look_at_lessons(self, last_event: date, held: Collection[str], work: Work) -> Found:
        sql = "SELECT id FROM lessons WHERE ends_at < ?"
        every = [each["id"] for each in records(self._database, sql, _bound(last_event))]
        work.step()
        of_held = records(self._database, _HELD_LESSONS, listed(held)) if held else ()
        held_back = {each["lesson_id"] for each in of_held}
        going = [each for each in every if each not in held_back]
        counts: Counter[str] = Counter()
        for place in range(0, len(going), LESSONS_A_LOOK):
            work.step(place, len(going))
            chunk = listed(going[place : place + LESSONS_A_LOOK])
            for table, column in _LESSON_TABLES:
                counts[table] += self._number(
                    f"FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 - as above
                    chunk,
                )
        return _found(counts, len(every) - len(going))

    def _take_lessons(self, last_event: date, held: Collection[str]) -> Mapping[str, int]:
        sql = (
            f"SELECT id FROM lessons WHERE ends_at < ? AND id NOT IN ({_HELD_LESSONS}) "  # noqa: S608 - as above
            f"ORDER BY ends_at LIMIT {LESSONS_A_CHUNK}"
        )
        found = records(self._database, sql, _bound(last_event), listed(held))
        lessons = listed(each["id"] for each in found)
        counts = {
            table: self._run(
                f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 - as above
                lessons,
            )
            for table, column in _LESSON_TABLES
        }
        return {table: count for table, count in counts.items() if count}

    def _number(self, rest: str, *values: str | int) -> int:
        record = first(self._database, f"SELECT count(*) AS number {rest}", *values)
        return int(record["number"]) if record else 0

    def _run(self, sql: str, *values: str | int) -> int:
        return max(0, self._database.execute(sql, values).rowcount)


def _bound(last_event: date) -> str:
    """The first moment that is still kept."""
    return from_moment(bounds_of(last_event)[1])


def _found(counts: Mapping[str, int], kept: int) -> Found:
    return Found({kind: count for kind, count in counts.items() if count}, kept)
