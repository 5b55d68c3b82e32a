"""Absence known in advance. There is no column for a reason: "ill" is health data."""

from datetime import datetime

from app.domain.absence import KnownAbsence
from app.domain.ids import AbsenceId, StaffId, StudentId
from app.errors import NotFound
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database


class AbsenceStore:
    """The table of known absences."""

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


def _absence(record: Record) -> KnownAbsence:
    return KnownAbsence(
        AbsenceId(record["id"]),
        StudentId(record["student_id"]),
        to_moment(record["starts_at"]),
        to_moment(record["ends_at"]),
        StaffId(record["recorded_by"]),
    )
