"""Values that were put right, with the old ones; and files in which a person's data left."""

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.ids import StaffId
from app.domain.rights.restriction import Disclosure, Rectification
from app.storage.personal import delete, fields_of
from app.storage.rows import Record, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RECTIFIED: Final = "SELECT * FROM rectifications WHERE subject_ref = ? ORDER BY changed_at, id"
_DISCLOSED: Final = "SELECT * FROM disclosures WHERE subject_ref = ? ORDER BY made_at, id"


class RectificationStore:
    """The table of rectifications."""

    name: Final = "rectifications"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of(
            "rectifications",
            ("id", "subject_ref", "field", "old_value", "new_value", "reason", "changed_at"),
            "identity",
            "class-list",
        ),
        *fields_of("rectifications", ("changed_by",), "staff act", "class-list"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, done: Rectification) -> None:
        """Keep what was there before."""
        write(
            self._database,
            "INSERT INTO rectifications VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            done.id,
            done.subject_ref,
            done.field,
            done.old_value,
            done.new_value,
            done.reason,
            from_moment(done.changed_at),
            done.changed_by,
        )

    def of(self, subject: str) -> tuple[Rectification, ...]:
        """All of a person, oldest first."""
        return tuple(map(_rectification, records(self._database, _RECTIFIED, subject)))

    def replaced(self, field: str) -> frozenset[str]:
        """Values of a field that were put right, as they had been."""
        sql = "SELECT DISTINCT old_value FROM rectifications WHERE field = ?"
        return frozenset(each["old_value"] for each in records(self._database, sql, field))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Every value that was put right."""
        found = records(self._database, _RECTIFIED, subject)
        return {"rectifications": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove them."""
        return delete(self._database, "DELETE FROM rectifications WHERE subject_ref = ?", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether anything was put right."""
        return bool(self.of(subject))


class DisclosureStore:
    """The table of disclosures: which files were made that a person's data are in."""

    name: Final = "disclosures"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of(
            "disclosures", ("id", "subject_ref", "kind", "made_at"), "disclosure", "disclosure"
        ),
        *fields_of("disclosures", ("made_by",), "staff act", "disclosure"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, made: Disclosure, subjects: Iterable[str]) -> None:
        """Note who is in a file that is about to leave."""
        for subject in sorted(set(subjects)):
            write(
                self._database,
                "INSERT INTO disclosures VALUES (?, ?, ?, ?, ?)",
                made.id,
                subject,
                made.kind,
                from_moment(made.made_at),
                made.made_by,
            )

    def of(self, subject: str) -> tuple[Disclosure, ...]:
        """The files that a person's data are in, oldest first."""
        return tuple(map(_disclosure, records(self._database, _DISCLOSED, subject)))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """When the person's data left in a file, of which kind, by whom."""
        found = records(self._database, _DISCLOSED, subject)
        return {"disclosures": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the notes."""
        return delete(self._database, "DELETE FROM disclosures WHERE subject_ref = ?", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether the person's data are in any such file."""
        return bool(self.of(subject))


def _rectification(record: Record) -> Rectification:
    return Rectification(
        record["id"],
        record["subject_ref"],
        record["field"],
        record["old_value"],
        record["new_value"],
        record["reason"],
        to_moment(record["changed_at"]),
        StaffId(record["changed_by"]),
    )


def _disclosure(record: Record) -> Disclosure:
    return Disclosure(
        record["id"], record["kind"], to_moment(record["made_at"]), StaffId(record["made_by"])
    )
