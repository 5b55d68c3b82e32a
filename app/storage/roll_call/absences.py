"""Absence known in advance. There is no column for a reason: "ill" is health data."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.ids import AbsenceId, StaffId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.errors import NotFound
from app.storage.personal import delete, fields_of
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = (
    "FROM absences WHERE student_id = (SELECT id FROM students WHERE subject_ref = ?)"
)


class AbsenceStore:
    """The table of known absences."""

    name: Final = "known absence"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of(
        "absences",
        ("id", "student_id", "starts_at", "ends_at", "recorded_by"),
        "attendance",
        "known-absence",
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, absence: KnownAbsence) -> None:
        """Keep a new one."""
        write(
            self._database,
            "INSERT INTO absences VALUES (?, ?, ?, ?, ?)",
            absence.id,
            absence.student_id,
            from_moment(absence.starts_at),
            from_moment(absence.ends_at),
            absence.recorded_by,
        )

    def get(self, absence_id: AbsenceId) -> KnownAbsence:
        """One of them.

        Raises:
            NotFound: `absence_unknown`.
        """
        record = first(self._database, "SELECT * FROM absences WHERE id = ?", absence_id)
        if record is None:
            raise NotFound("absence_unknown")
        return _absence(record)

    def remove(self, absence_id: AbsenceId) -> None:
        """Forget one."""
        write(self._database, "DELETE FROM absences WHERE id = ?", absence_id)

    def at(self, moment: datetime) -> tuple[KnownAbsence, ...]:
        """Those that hold at a moment."""
        sql = "SELECT * FROM absences WHERE starts_at <= ? AND ends_at > ? ORDER BY id"
        when = from_moment(moment)
        return tuple(map(_absence, records(self._database, sql, when, when)))

    def of(self, student_id: StudentId) -> tuple[KnownAbsence, ...]:
        """Those of a student, by start."""
        sql = "SELECT * FROM absences WHERE student_id = ? ORDER BY starts_at, id"
        return tuple(map(_absence, records(self._database, sql, student_id)))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The announced absences of a person."""
        found = records(self._database, f"SELECT * {_OF_SUBJECT} ORDER BY starts_at", subject)
        return {"absences": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove them."""
        return delete(self._database, f"DELETE {_OF_SUBJECT}", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether any is announced for a person."""
        return bool(self.export(subject))


def _absence(record: Record) -> KnownAbsence:
    return KnownAbsence(
        AbsenceId(record["id"]),
        StudentId(record["student_id"]),
        to_moment(record["starts_at"]),
        to_moment(record["ends_at"]),
        StaffId(record["recorded_by"]),
    )
