"""The AI log: uses of face methods, each under a pseudonym of one lesson.

Nothing in it can be exported or erased by person: without the lesson's key, which goes with the
signature, no line says whose it is.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from app.domain.ids import LessonId, StaffId, StudentId, new_id
from app.domain.roll_call.camera_kind import FaceUse
from app.storage.personal import EndsByRule, fields_of
from app.storage.rows import Record, first, from_moment, listed, records, to_moment, write
from privacy.accountability.ai_log import (
    AiUse,
    Outcome,
    hour_of,
    new_key,
    nobodys_pseudonym,
    pseudonym_of,
)
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

RULE: Final = "ai-log"
_COLUMNS: Final = (
    "id",
    "at",
    "lesson_ref",
    "pseudonym",
    "method",
    "engine_id",
    "threshold",
    "camera_kind",
    "outcome",
    "overridden",
)


class AiLogStore(EndsByRule):
    """The tables of the AI log. No line says whose it is; it ends after six months."""

    name: Final = "AI log"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("ai_log", _COLUMNS, "ai use", RULE),
        *fields_of("ai_log", ("confirmed_by",), "staff act", RULE),
        *fields_of(
            "ai_log_keys", ("lesson_id", "lesson_ref", "key", "began_at"), "ai use", "until_signed"
        ),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(
        self,
        lesson_id: LessonId,
        method: Purpose,
        outcome: Outcome,
        at: datetime,
        *,
        student_id: StudentId | None,
        use: FaceUse | None,
    ) -> None:
        """Append a line; the caller holds the transaction.

        Args:
            lesson_id: the lesson that is on; the line does not name it.
            method: one of the face methods.
            outcome: what the machine said.
            at: when; only the hour is kept.
            student_id: whom the machine named, if anybody; the line does not name them.
            use: what the lesson recognises with; None where it is not known.
        """
        lesson_ref, key = self._key(lesson_id, at)
        pseudonym = nobodys_pseudonym() if student_id is None else pseudonym_of(key, student_id)
        write(
            self._database,
            "INSERT INTO ai_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', NULL)",
            new_id(),
            from_moment(hour_of(at)),
            lesson_ref,
            pseudonym,
            method.value,
            use.engine_id if use else "",
            use.threshold if use else None,
            use.camera_kind.value if use else "",
            outcome.value,
        )

    def confirm(self, lesson_id: LessonId, by: StaffId, overridden: Collection[StudentId]) -> None:
        """Note who signed and whose proposed mark a person replaced; then forget the key.

        The caller holds the transaction in which the register is signed.
        """
        found = self._find_key(lesson_id)
        if found is None:
            return
        key, lesson_ref = bytes(found["key"]), str(found["lesson_ref"])
        write(
            self._database,
            "UPDATE ai_log SET confirmed_by = ?, overridden = CASE WHEN outcome = 'proposed' "
            "THEN pseudonym IN (SELECT value FROM json_each(?)) END WHERE lesson_ref = ?",
            by,
            listed(pseudonym_of(key, each) for each in overridden),
            lesson_ref,
        )
        write(self._database, "DELETE FROM ai_log_keys WHERE lesson_id = ?", lesson_id)

    def between(self, since: datetime, before: datetime) -> tuple[AiUse, ...]:
        """Lines of a period, by hour and lesson; in no order within."""
        sql = "SELECT * FROM ai_log WHERE at >= ? AND at < ? ORDER BY at, lesson_ref, pseudonym"
        found = records(self._database, sql, from_moment(hour_of(since)), from_moment(before))
        return tuple(map(_use, found))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Of staff, how many uses they confirmed; nothing is kept by student."""
        sql = (
            "SELECT at, outcome, overridden FROM ai_log WHERE confirmed_by = "
            "(SELECT id FROM staff WHERE subject_ref = ?) ORDER BY at, id"
        )
        found = records(self._database, sql, subject)
        return {"ai log": found} if found else {}

    def _key(self, lesson_id: LessonId, at: datetime) -> tuple[str, bytes]:
        found = self._find_key(lesson_id)
        if found is not None:
            return str(found["lesson_ref"]), bytes(found["key"])
        lesson_ref, key = nobodys_pseudonym(), new_key()
        self._database.execute(
            "INSERT INTO ai_log_keys VALUES (?, ?, ?, ?)",
            [lesson_id, lesson_ref, key, from_moment(at)],
        )
        return lesson_ref, key

    def _find_key(self, lesson_id: LessonId) -> Record | None:
        return first(self._database, "SELECT * FROM ai_log_keys WHERE lesson_id = ?", lesson_id)


def _use(record: Record) -> AiUse:
    overridden = record["overridden"]
    return AiUse(
        at=to_moment(record["at"]),
        lesson=record["lesson_ref"],
        pseudonym=record["pseudonym"],
        method=Purpose(record["method"]),
        engine_id=record["engine_id"],
        threshold=record["threshold"],
        camera_kind=record["camera_kind"],
        outcome=Outcome(record["outcome"]),
        confirmed_by=record["confirmed_by"],
        overridden=None if overridden is None else bool(overridden),
    )
