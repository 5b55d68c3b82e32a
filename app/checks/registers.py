"""Checks of registers: signed in time, as they were signed, and no absence by a machine."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from typing_extensions import override

from app.checks.days import days_of, hours_of
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.signing import digest_of
from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Record,
    Severity,
    evidence,
)

DAYS_TO_SIGN: Final = 7
_REGISTERS_A_STEP: Final = 20
_OPENED: Final = """
SELECT lesson_id, signed_at, ends_at FROM registers JOIN lessons ON lessons.id = lesson_id
WHERE starts_at >= ? AND starts_at < ?
"""
_MARKS: Final = """
SELECT marks.lesson_id, marks.student_id, kind, marked_at, minutes_late, minutes_early
FROM marks JOIN mark_changes USING (sequence)
WHERE marks.lesson_id IN (SELECT value FROM json_each(?))
"""


class RegistersSigned(AuditCheck):
    """Every register that was opened is signed within a week."""

    id = "registers-signed"
    legal = ("GDPR 22", "AI 14", "GDPR 5(1)(d)")
    places = (Place.REGISTERS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for those that nobody has signed."""
        examined, wrong = 0, []
        since = inspection.before(days=DAYS_TO_SIGN)
        for day in days_of(inspection):
            for row in inspection.rows(_OPENED, *day):
                examined += 1
                if row["signed_at"] is None and row["ends_at"] < since:
                    wrong.append(f"lesson:{row['lesson_id']}")
        return evidence(examined, wrong)


class SignaturesOnRecord(AuditCheck):
    """Every signature in the database stands in the ledger."""

    id = "signatures-on-record"
    legal = ("GDPR 5(2)", "AI 14")
    places = (Place.REGISTERS, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the digests beside each other."""
        known = {
            (entry.body["lesson"], entry.body["digest"])
            for entry in inspection.entries
            if "lesson" in entry.body and "digest" in entry.body
        }
        examined, wrong = 0, []
        for day in days_of(inspection):
            for row in _signed(inspection, day):
                examined += 1
                if (row["lesson_id"], row["digest"]) not in known:
                    wrong.append(f"lesson:{row['lesson_id']}")
        return evidence(examined, wrong)


class RegistersAsSigned(AuditCheck):
    """Every signed register says what was signed."""

    id = "registers-as-signed"
    legal = ("GDPR 5(1)(d)", "GDPR 5(1)(f)", "GDPR 5(2)")
    places = (Place.REGISTERS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Make the digest of every signed register anew, a few at a time."""
        examined, wrong = 0, list[str]()
        hours = (hour for day in days_of(inspection) for hour in hours_of(inspection, day))
        for hour in hours:
            signed = _signed(inspection, hour)
            examined += len(signed)
            for place in range(0, len(signed), _REGISTERS_A_STEP):
                inspection.pause()
                wrong += _otherwise(inspection, signed[place : place + _REGISTERS_A_STEP])
        return evidence(examined, wrong)


class AbsenceByPeople(AuditCheck):
    """No absence stands that a person has not put."""

    id = "absence-by-people"
    legal = ("GDPR 22(1)", "AI 14", "R26")
    places = (Place.REGISTERS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at the author of every absence."""
        return _steps(inspection, "kind = 'absent'", "author_id IS NULL")


class CorrectionsHaveReasons(AuditCheck):
    """Every correction after the signature has an author and a reason."""

    id = "corrections-have-reasons"
    legal = ("GDPR 5(1)(d)", "GDPR 5(2)")
    places = (Place.REGISTERS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at every one of them."""
        return _steps(inspection, "after_signature = 1", "(author_id IS NULL OR reason = '')")


class SignedByTeachers(AuditCheck):
    """Whoever signed a register could sign it: a teacher, or a substitute."""

    id = "signed-by-teachers"
    legal = ("GDPR 22(3)", "AI 14(4)")
    places = (Place.REGISTERS, Place.STAFF)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look up the account behind each signature."""
        examined, wrong = 0, []
        roles = {r["id"]: r["role"] for r in inspection.rows("SELECT id, role FROM staff")}
        for day in days_of(inspection):
            for row in _signed(inspection, day):
                examined += 1
                if roles.get(row["signed_by"]) not in {"teacher", "substitute"}:
                    wrong.append(f"lesson:{row['lesson_id']}")
        return evidence(examined, wrong)


REGISTER_CHECKS: Final[tuple[AuditCheck, ...]] = (
    RegistersSigned(),
    SignaturesOnRecord(),
    RegistersAsSigned(),
    AbsenceByPeople(),
    CorrectionsHaveReasons(),
    SignedByTeachers(),
)


def _signed(inspection: Inspection, day: tuple[str, str]) -> Sequence[Record]:
    return inspection.rows(
        "SELECT lesson_id, digest, signed_by FROM registers "
        "JOIN lessons ON lessons.id = lesson_id "
        "WHERE starts_at >= ? AND starts_at < ? AND signed_at IS NOT NULL",
        *day,
    )


def _otherwise(inspection: Inspection, signed: Sequence[Record]) -> Iterator[str]:
    """Those of some registers that do not say what was signed."""
    lessons = [str(each["lesson_id"]) for each in signed]
    marks = _marks(inspection.rows(_MARKS, json.dumps(lessons)))
    for row in signed:
        lesson_id = LessonId(row["lesson_id"])
        if digest_of(lesson_id, marks.get(lesson_id, ())) != row["digest"]:
            yield f"lesson:{lesson_id}"


def _marks(rows: Sequence[Record]) -> Mapping[LessonId, list[Mark]]:
    found: defaultdict[LessonId, list[Mark]] = defaultdict(list)
    for row in rows:
        lesson_id = LessonId(row["lesson_id"])
        mark = Mark(
            lesson_id,
            StudentId(row["student_id"]),
            MarkKind(row["kind"]),
            datetime.fromisoformat(row["marked_at"]),
            row["minutes_late"],
            row["minutes_early"],
            proposed=False,
        )
        found[lesson_id].append(mark)
    return found


def _steps(inspection: Inspection, which: str, is_wrong: str) -> Evidence:
    examined, wrong = 0, []
    for rows in _stretches(inspection, which, is_wrong):
        examined += len(rows)
        wrong += [f"step:{each['sequence']}" for each in rows if each["is_wrong"]]
    return evidence(examined, wrong)


_STEPS_AT_ONCE: Final = 20_000


def _stretches(inspection: Inspection, which: str, is_wrong: str) -> Iterator[Sequence[Record]]:
    """The steps of one kind, so many numbers at a time."""
    last = inspection.rows("SELECT coalesce(max(sequence), 0) AS last FROM mark_changes")[0]["last"]
    for first in range(1, last + 1, _STEPS_AT_ONCE):
        inspection.pause()
        yield inspection.rows(
            f"SELECT sequence, {is_wrong} AS is_wrong FROM mark_changes "  # noqa: S608 - this module's own words
            f"WHERE sequence >= ? AND sequence < ? AND {which}",
            first,
            first + _STEPS_AT_ONCE,
        )
