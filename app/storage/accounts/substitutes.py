"""What substitutes' printed keys open: a few lessons, for a stretch of one day."""

from collections.abc import Mapping
from typing import Final

from app.domain.accounts.staff import SubstituteKey
from app.domain.ids import LessonId, StaffId
from app.storage.personal import delete, fields_of
from app.storage.rows import first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = "staff_id = (SELECT id FROM staff WHERE subject_ref = ?)"


class SubstituteStore:
    """The tables of substitutes' keys and their lessons."""

    name: Final = "substitutes"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of(
            "substitute_keys", ("staff_id", "opens_from", "opens_until"), "employment", "account"
        ),
        *fields_of("substitute_lessons", ("staff_id", "lesson_id"), "employment", "account"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, key: SubstituteKey) -> None:
        """Keep what a new key opens."""
        write(
            self._database,
            "INSERT INTO substitute_keys VALUES (?, ?, ?)",
            key.staff_id,
            from_moment(key.opens_from),
            from_moment(key.opens_until),
        )
        for lesson_id in sorted(key.lesson_ids):
            sql = "INSERT INTO substitute_lessons VALUES (?, ?)"
            write(self._database, sql, key.staff_id, lesson_id)

    def find(self, staff_id: StaffId) -> SubstituteKey | None:
        """What somebody's key opens; None for whoever is no substitute."""
        record = first(self._database, "SELECT * FROM substitute_keys WHERE staff_id = ?", staff_id)
        if record is None:
            return None
        sql = "SELECT lesson_id FROM substitute_lessons WHERE staff_id = ?"
        lessons = frozenset(
            LessonId(each["lesson_id"]) for each in records(self._database, sql, staff_id)
        )
        moments = to_moment(record["opens_from"]), to_moment(record["opens_until"])
        return SubstituteKey(staff_id, *moments, lessons)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The key of a substitute."""
        sql = f"SELECT opens_from, opens_until FROM substitute_keys WHERE {_OF_SUBJECT}"  # noqa: S608 - no input in it
        found = records(self._database, sql, subject)
        return {"keys": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove what a substitute's key opened; registers keep who signed."""
        tables = ("substitute_lessons", "substitute_keys")
        return sum(
            delete(self._database, f"DELETE FROM {table} WHERE {_OF_SUBJECT}", subject)  # noqa: S608 - no input in it
            for table in tables
        )

    def holds(self, subject: SubjectRef) -> bool:
        """Whether the person has or had a substitute's key."""
        return bool(self.export(subject))
