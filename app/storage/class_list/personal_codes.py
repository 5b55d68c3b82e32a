"""What students' codes are known again by, and which guardian signed off what."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.class_list.personal_code import CodelessTries, PersonalCode
from app.domain.class_list.sign_off import GuardianSignOff
from app.domain.ids import StudentId
from app.storage.personal import delete, fields_of
from app.storage.rows import (
    Record,
    first,
    from_moment,
    maybe_from_moment,
    maybe_to_moment,
    records,
    to_moment,
    write,
)
from privacy.at_rest.database import Database
from privacy.at_rest.passphrase import Argon2Parameters
from privacy.at_rest.personal_code import CodeHash
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RULE: Final = "class-list"
_OF_SUBJECT: Final = "student_id = (SELECT id FROM students WHERE subject_ref = ?)"
_COLUMNS: Final = (
    "student_id",
    "salt",
    "digest",
    "memory_kib",
    "iterations",
    "lanes",
    "is_slip",
    "made_at",
    "failures",
    "failed_at",
)


class PersonalCodeStore:
    """The table of codes."""

    name: Final = "personal codes"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("personal_codes", _COLUMNS, "security", _RULE),
        *fields_of("codeless_tries", ("student_id", "failures", "failed_at"), "security", _RULE),
    )

    def __init__(self, database: Database, cost: Argon2Parameters) -> None:
        self._database = database
        self.cost = cost

    def find(self, student_id: StudentId) -> PersonalCode | None:
        """A student's code; None where the office has given none."""
        sql = "SELECT * FROM personal_codes WHERE student_id = ?"
        record = first(self._database, sql, student_id)
        return None if record is None else _code(record)

    def put(self, code: PersonalCode) -> None:
        """Keep a code in place of the one before."""
        kept, cost = code.hash, code.hash.cost
        self._database.execute(
            "INSERT OR REPLACE INTO personal_codes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                code.student_id,
                kept.salt,
                kept.digest,
                cost.memory_kib,
                cost.iterations,
                cost.lanes,
                int(code.is_slip),
                from_moment(code.made_at),
                code.failures,
                maybe_from_moment(code.failed_at),
            ),
        )

    def codeless(self, student_id: StudentId) -> CodelessTries:
        """Tries with the card of a student who has no code; none where nobody has tried."""
        sql = "SELECT * FROM codeless_tries WHERE student_id = ?"
        record = first(self._database, sql, student_id)
        if record is None:
            return CodelessTries(student_id)
        return CodelessTries(student_id, record["failures"], to_moment(record["failed_at"]))

    def put_codeless(self, tries: CodelessTries) -> None:
        """Keep them in place of those before."""
        write(
            self._database,
            "INSERT OR REPLACE INTO codeless_tries VALUES (?, ?, ?)",
            tries.student_id,
            tries.failures,
            maybe_from_moment(tries.failed_at),
        )

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """That there is a code, and since when, never what it is known by; else tries without."""
        sql = f"SELECT made_at, is_slip FROM personal_codes WHERE {_OF_SUBJECT}"  # noqa: S608 - no input in it
        record = first(self._database, sql, subject)
        if record is None:
            sql = f"SELECT failures, failed_at FROM codeless_tries WHERE {_OF_SUBJECT}"  # noqa: S608 - no input in it
            tries = records(self._database, sql, subject)
            return {"tries": tries} if tries else {}
        return {"made_at": record["made_at"], "from": "slip" if record["is_slip"] else "person"}

    def erase(self, subject: SubjectRef) -> int:
        """Forget a person's code, and tries without one."""
        return sum(
            delete(self._database, f"DELETE FROM {table} WHERE {_OF_SUBJECT}", subject)  # noqa: S608 - no input in it
            for table in ("personal_codes", "codeless_tries")
        )

    def holds(self, subject: SubjectRef) -> bool:
        """Whether a person has a code."""
        return bool(self.export(subject))


class SignOffStore:
    """The table of guardians' sign-offs."""

    name: Final = "guardians"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of(
        "guardian_sign_offs",
        ("student_id", "purpose", "signed_at", "name", "relationship"),
        "consent",
        _RULE,
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, student_id: StudentId, purpose: Purpose, at: datetime, signed: GuardianSignOff
    ) -> None:
        """Keep who signed off beside a student."""
        write(
            self._database,
            "INSERT INTO guardian_sign_offs VALUES (?, ?, ?, ?, ?)",
            student_id,
            purpose.value,
            from_moment(at),
            signed.name.strip(),
            signed.relationship.value,
        )

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Who signed off what for a student."""
        sql = (
            "SELECT purpose, signed_at, name, relationship FROM guardian_sign_offs "  # noqa: S608 - no input in it
            f"WHERE {_OF_SUBJECT} ORDER BY signed_at"
        )
        found = records(self._database, sql, subject)
        return {"sign-offs": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Forget who signed off for a person."""
        sql = f"DELETE FROM guardian_sign_offs WHERE {_OF_SUBJECT}"  # noqa: S608 - no input in it
        return delete(self._database, sql, subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether anybody signed off for a person."""
        return bool(self.export(subject))


def _code(record: Record) -> PersonalCode:
    cost = Argon2Parameters(record["memory_kib"], record["iterations"], record["lanes"])
    return PersonalCode(
        StudentId(record["student_id"]),
        CodeHash(record["salt"], record["digest"], cost),
        bool(record["is_slip"]),
        to_moment(record["made_at"]),
        int(record["failures"]),
        maybe_to_moment(record["failed_at"]),
    )
