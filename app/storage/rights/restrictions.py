"""Restrictions and legal holds: what stops the use, and what stops the disposal."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from app.domain.ids import StaffId
from app.domain.rights.restriction import Hold, Restriction, RestrictionReason
from app.storage.personal import delete, fields_of
from app.storage.rows import (
    Record,
    from_day,
    from_moment,
    maybe_to_moment,
    records,
    to_day,
    to_moment,
    write,
)
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


class RestrictionStore:
    """The table of restrictions."""

    name: Final = "restrictions"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of(
            "restrictions",
            ("id", "subject_ref", "reason", "set_at", "lifted_at"),
            "request",
            "restriction",
        ),
        *fields_of("restrictions", ("set_by", "lifted_by"), "staff act", "restriction"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def restricts(self, subject: str) -> bool:
        """True where the person's data are kept and not used."""
        return any(each.lifted_at is None for each in self.of(subject))

    def of(self, subject: str) -> tuple[Restriction, ...]:
        """All of a person, lifted or not, oldest first."""
        sql = "SELECT * FROM restrictions WHERE subject_ref = ? ORDER BY set_at, id"
        return tuple(map(_restriction, records(self._database, sql, subject)))

    def subjects(self) -> frozenset[str]:
        """Everybody whose data are restricted now."""
        sql = "SELECT subject_ref FROM restrictions WHERE lifted_at IS NULL"
        return frozenset(record["subject_ref"] for record in records(self._database, sql))

    def add(self, restriction: Restriction) -> None:
        """Restrict from now on."""
        write(
            self._database,
            "INSERT INTO restrictions VALUES (?, ?, ?, ?, ?, NULL, NULL)",
            restriction.id,
            restriction.subject_ref,
            restriction.reason.value,
            from_moment(restriction.set_at),
            restriction.set_by,
        )

    def lift(self, subject: str, at: datetime, by: StaffId) -> int:
        """Lift what stands; how many there were."""
        sql = (
            "UPDATE restrictions SET lifted_at = ?, lifted_by = ? "
            "WHERE subject_ref = ? AND lifted_at IS NULL"
        )
        return delete(self._database, sql, from_moment(at), by, subject)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The restrictions of a person."""
        sql = "SELECT * FROM restrictions WHERE subject_ref = ? ORDER BY set_at, id"
        found = records(self._database, sql, subject)
        return {"restrictions": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove them."""
        return delete(self._database, "DELETE FROM restrictions WHERE subject_ref = ?", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is or was one."""
        return bool(self.of(subject))


class HoldStore:
    """The table of legal holds."""

    name: Final = "legal holds"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of(
            "holds",
            ("id", "subject_ref", "reason", "set_at", "until", "lifted_at"),
            "request",
            "hold",
        ),
        *fields_of("holds", ("set_by", "lifted_by"), "staff act", "hold"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def every(self) -> tuple[Hold, ...]:
        """All, lifted or not, oldest first."""
        found = records(self._database, "SELECT * FROM holds ORDER BY set_at, id")
        return tuple(map(_hold, found))

    def standing(self, day: date) -> tuple[Hold, ...]:
        """Those that stand on a day."""
        return tuple(each for each in self.every() if each.stands_on(day))

    def covers(self, subject: str, day: date) -> bool:
        """True where a person's data may not be disposed of on a day."""
        return any(each.covers(subject) for each in self.standing(day))

    def place(self, hold: Hold) -> None:
        """Hold from now on."""
        write(
            self._database,
            "INSERT INTO holds VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)",
            hold.id,
            hold.subject_ref,
            hold.reason,
            from_moment(hold.set_at),
            hold.set_by,
            from_day(hold.until),
        )

    def lift(self, hold_id: str, at: datetime, by: StaffId) -> int:
        """Lift one; 0 where it does not stand."""
        sql = "UPDATE holds SET lifted_at = ?, lifted_by = ? WHERE id = ? AND lifted_at IS NULL"
        return delete(self._database, sql, from_moment(at), by, hold_id)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The holds on a person's data; those on everybody's are about nobody."""
        sql = "SELECT * FROM holds WHERE subject_ref = ? ORDER BY set_at, id"
        found = records(self._database, sql, subject)
        return {"holds": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove them."""
        return delete(self._database, "DELETE FROM holds WHERE subject_ref = ?", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is or was one on the person's data."""
        return bool(self.export(subject))


def _restriction(record: Record) -> Restriction:
    return Restriction(
        record["id"],
        record["subject_ref"],
        RestrictionReason(record["reason"]),
        to_moment(record["set_at"]),
        StaffId(record["set_by"]),
        maybe_to_moment(record["lifted_at"]),
    )


def _hold(record: Record) -> Hold:
    return Hold(
        record["id"],
        record["subject_ref"],
        record["reason"],
        to_moment(record["set_at"]),
        StaffId(record["set_by"]),
        to_day(record["until"]),
        maybe_to_moment(record["lifted_at"]),
    )
