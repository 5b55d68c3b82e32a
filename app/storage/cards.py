"""Which opaque number belongs to whom.

A number is looked up through its unique index. That is not constant in time, and need not be: it
carries 130 random bits, and whoever holds a card to the camera cannot measure a B-tree.
"""

from datetime import datetime

from app.domain.ids import StudentId
from app.storage.rows import first, from_moment, records, write
from privacy.at_rest.database import Database


class CardStore:
    """The table of cards."""

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
