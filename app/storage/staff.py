"""Accounts. One taken out of use keeps its row, because it is the author of what it wrote."""

from datetime import datetime

from app.domain.ids import StaffId
from app.domain.staff import Role, StaffMember
from app.errors import NotFound
from app.storage.rows import Record, first, from_moment, records, write
from privacy.at_rest.database import Database
from privacy.subjects import new_subject_ref


class StaffStore:
    """The table of staff."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, staff_id: StaffId) -> StaffMember:
        """One account, removed or not.

        Raises:
            NotFound: `staff_unknown`.
        """
        record = first(self._database, "SELECT * FROM staff WHERE id = ?", staff_id)
        if record is None:
            raise NotFound("staff_unknown")
        return _member(record)

    def find(self, user_name: str) -> StaffMember | None:
        """The account in use under a user name."""
        sql = "SELECT * FROM staff WHERE user_name = ? AND removed_at IS NULL"
        record = first(self._database, sql, user_name)
        return None if record is None else _member(record)

    def every(self) -> tuple[StaffMember, ...]:
        """Accounts in use, by display name."""
        sql = "SELECT * FROM staff WHERE removed_at IS NULL ORDER BY display_name, user_name"
        return tuple(map(_member, records(self._database, sql)))

    def add(self, member: StaffMember) -> None:
        """Keep a new account."""
        write(
            self._database,
            "INSERT INTO staff VALUES (?, ?, ?, ?, ?, NULL)",
            member.id,
            new_subject_ref(),
            member.user_name,
            member.display_name,
            member.role.value,
        )

    def remove(self, staff_id: StaffId, at: datetime) -> None:
        """Take an account out of use."""
        sql = "UPDATE staff SET removed_at = ? WHERE id = ?"
        write(self._database, sql, from_moment(at), staff_id)


def _member(record: Record) -> StaffMember:
    return StaffMember(
        StaffId(record["id"]), record["user_name"], record["display_name"], Role(record["role"])
    )
