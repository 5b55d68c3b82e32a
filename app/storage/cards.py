"""Which opaque number belongs to whom.

A number is looked up through its unique index. That is not constant in time, and need not be: it
carries 130 random bits, and whoever holds a card to the camera cannot measure a B-tree.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.ids import StudentId
from app.storage.personal import delete, fields_of
from app.storage.rows import first, from_moment, records, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = "FROM cards WHERE student_id = (SELECT id FROM students WHERE subject_ref = ?)"


class CardStore:
    """The table of cards."""

    name: Final = "cards"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of(
        "cards", ("student_id", "payload", "issued_at"), "card", "card-one-school-year"
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, student_id: StudentId) -> str | None:
        """The payload of a student's card."""
        sql = "SELECT payload FROM cards WHERE student_id = ?"
        record = first(self._database, sql, student_id)
        return None if record is None else str(record["payload"])

    def holder(self, payload: str) -> StudentId | None:
        """Whose card it is."""
        record = first(self._database, "SELECT student_id FROM cards WHERE payload = ?", payload)
        return None if record is None else StudentId(record["student_id"])

    def put(self, student_id: StudentId, payload: str, at: datetime) -> None:
        """Give a card; an earlier one is unknown from here on."""
        write(
            self._database,
            "INSERT INTO cards VALUES (?, ?, ?) ON CONFLICT (student_id) "
            "DO UPDATE SET payload = excluded.payload, issued_at = excluded.issued_at",
            student_id,
            payload,
            from_moment(at),
        )

    def holders(self) -> frozenset[StudentId]:
        """Everybody with a card."""
        found = records(self._database, "SELECT student_id FROM cards")
        return frozenset(StudentId(record["student_id"]) for record in found)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The card of a person."""
        record = first(self._database, f"SELECT * {_OF_SUBJECT}", subject)
        return dict(record or {})

    def erase(self, subject: SubjectRef) -> int:
        """Remove the card of a person; it is unknown from here on."""
        return delete(self._database, f"DELETE {_OF_SUBJECT}", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether a person has a card."""
        return bool(self.export(subject))
