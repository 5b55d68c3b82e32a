"""Accounts. One taken out of use keeps its row, because it is the author of what it wrote."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import NotFound
from app.storage.personal import delete, fields_of
from app.storage.rows import Record, first, from_moment, records, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref


class StaffStore:
    """The table of staff."""

    name: Final = "accounts"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("staff", ("id", "subject_ref"), "pseudonym", "account"),
        *fields_of("staff", ("user_name", "display_name"), "identity", "account"),
        *fields_of("staff", ("role", "removed_at"), "employment", "account"),
        *fields_of("lessons", ("teacher_id",), "employment", "timetable"),
    )

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

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The account of a person and the lessons under their name."""
        record = self._named(subject)
        if record is None:
            return {}
        sql = "SELECT title, starts_at FROM lessons WHERE teacher_id = ? ORDER BY starts_at"
        return {**record, "lessons": records(self._database, sql, record["id"])}

    def erase(self, subject: SubjectRef) -> int:
        """Empty an account out of use of everything that names the person.

        The id stays, as the author of what was written. An account in use is left: remove it first.
        """
        return delete(
            self._database,
            "UPDATE staff SET user_name = id, display_name = '' "
            "WHERE subject_ref = ? AND removed_at IS NOT NULL",
            subject,
        )

    def holds(self, subject: SubjectRef) -> bool:
        """Whether an account names the person."""
        return self._named(subject) is not None

    def _named(self, subject: SubjectRef) -> Record | None:
        sql = "SELECT * FROM staff WHERE subject_ref = ? AND display_name <> ''"
        return first(self._database, sql, subject)


def _member(record: Record) -> StaffMember:
    return StaffMember(
        StaffId(record["id"]), record["user_name"], record["display_name"], Role(record["role"])
    )
