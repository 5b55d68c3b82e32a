"""The registers' account of themselves: what they hold about one person, and its removal.

Whether attendance may be removed at all is for a retention rule to say (a public school keeps it
until a disposal decision); this store only can.
"""

from collections.abc import Mapping
from typing import Final

from app.storage.personal import delete, fields_of, student_of
from app.storage.rows import first, records
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RULE: Final = "attendance"
_MARK_COLUMNS: Final = (
    "sequence",
    "lesson_id",
    "student_id",
    "kind",
    "marked_at",
    "minutes_late",
    "minutes_early",
    "proposed",
    "changed_at",
    "reason",
    "after_signature",
    "is_undo",
)


class AttendanceStore:
    """The tables of registers, register rows, marks and mark changes, seen from one person."""

    name: Final = "attendance"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("registers", ("lesson_id", "started_at", "camera_until"), "timetable", _RULE),
        *fields_of("registers", ("substitute_id", "signed_by", "signed_at"), "staff act", _RULE),
        *fields_of("registers", ("digest",), "integrity", _RULE),
        *fields_of("lost_signatures", ("lesson_id",), "timetable", _RULE),
        *fields_of("lost_signatures", ("signed_by", "signed_at", "reason"), "staff act", _RULE),
        *fields_of("lost_signatures", ("digest",), "integrity", _RULE),
        *fields_of("register_rows", ("lesson_id", "student_id"), "attendance", _RULE),
        *fields_of("mark_changes", _MARK_COLUMNS, "attendance", _RULE),
        *fields_of("mark_changes", ("author_id",), "staff act", _RULE),
        *fields_of("marks", ("lesson_id", "student_id", "sequence"), "attendance", _RULE),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Every register the person is on, and every step of their marks."""
        student_id = student_of(self._database, subject)
        if student_id is None:
            return {}
        lessons = records(
            self._database,
            "SELECT lessons.id, title, room, starts_at, ends_at, signed_at FROM register_rows "
            "JOIN lessons ON lessons.id = lesson_id JOIN registers USING (lesson_id) "
            "WHERE student_id = ? ORDER BY starts_at",
            student_id,
        )
        sql = "SELECT * FROM mark_changes WHERE student_id = ? ORDER BY sequence"
        steps = records(self._database, sql, student_id)
        return {"lessons": lessons, "marks": steps} if lessons else {}

    def erase(self, subject: SubjectRef) -> int:
        """Take the person out of every register."""
        student_id = student_of(self._database, subject)
        if student_id is None:
            return 0
        with self._database.atomic():
            return sum(delete(self._database, sql, student_id) for sql in _DELETIONS)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether the person is on any register."""
        sql = "SELECT 1 FROM register_rows WHERE student_id = ? LIMIT 1"
        student_id = student_of(self._database, subject)
        return student_id is not None and first(self._database, sql, student_id) is not None


_DELETIONS: Final = (
    "DELETE FROM marks WHERE student_id = ?",
    "DELETE FROM mark_changes WHERE student_id = ?",
    "DELETE FROM register_rows WHERE student_id = ?",
)
