"""Duties laid on accounts: which groups somebody mentors, who may see protected identities."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.accounts.staff import Duty, DutyHeld
from app.domain.ids import GroupId, StaffId
from app.storage.personal import delete, fields_of
from app.storage.rows import Record, first, from_moment, records, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = "staff_id = (SELECT id FROM staff WHERE subject_ref = ?)"


class DutyStore:
    """The table of duties."""

    name: Final = "duties"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of(
        "duties",
        ("staff_id", "duty", "group_id", "granted_by", "granted_at"),
        "employment",
        "account",
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def every(self) -> tuple[DutyHeld, ...]:
        """All that stand, of accounts in use."""
        sql = (
            "SELECT duties.* FROM duties JOIN staff ON staff.id = staff_id "
            "WHERE removed_at IS NULL ORDER BY staff_id, duty, group_id"
        )
        return tuple(map(_held, records(self._database, sql)))

    def has(self, staff_id: StaffId, duty: Duty) -> bool:
        """Whether the duty stands, for whatever group."""
        sql = "SELECT 1 FROM duties WHERE staff_id = ? AND duty = ?"
        return first(self._database, sql, staff_id, duty.value) is not None

    def mentored(self, staff_id: StaffId) -> frozenset[GroupId]:
        """The groups that somebody mentors."""
        sql = "SELECT group_id FROM duties WHERE staff_id = ? AND duty = 'mentor'"
        return frozenset(GroupId(r["group_id"]) for r in records(self._database, sql, staff_id))

    def grant(self, held: DutyHeld, by: StaffId, at: datetime) -> None:
        """Lay a duty on an account; one that stands already stays as it is."""
        write(
            self._database,
            "INSERT INTO duties VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            held.staff_id,
            held.duty.value,
            held.group_id or "",
            by,
            from_moment(at),
        )

    def end(self, held: DutyHeld) -> None:
        """Take a duty away."""
        sql = "DELETE FROM duties WHERE staff_id = ? AND duty = ? AND group_id = ?"
        write(self._database, sql, held.staff_id, held.duty.value, held.group_id or "")

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The duties of a member of staff."""
        sql = f"SELECT duty, granted_at FROM duties WHERE {_OF_SUBJECT}"  # noqa: S608 - no input in it
        found = records(self._database, sql, subject)
        return {"duties": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the duties of a member of staff."""
        return delete(self._database, f"DELETE FROM duties WHERE {_OF_SUBJECT}", subject)  # noqa: S608 - no input in it

    def holds(self, subject: SubjectRef) -> bool:
        """Whether a duty is laid on the person."""
        return bool(self.export(subject))


def _held(record: Record) -> DutyHeld:
    group_id = GroupId(record["group_id"]) if record["group_id"] else None
    return DutyHeld(StaffId(record["staff_id"]), Duty(record["duty"]), group_id)
