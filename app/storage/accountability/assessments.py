"""Drafts of assessments, and the words behind the hashes in the ledger.

Words are written before the ledger names them: it never names what nobody has.
"""

import hashlib
import json

from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.consent.assessment import AssessmentDraft, Part
from privacy.errors import Damaged
from privacy.purposes import Purpose


class AssessmentStore:
    """The tables of assessments and of texts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def latest(self, purpose: Purpose) -> AssessmentDraft | None:
        """The newest version."""
        sql = "SELECT * FROM assessments WHERE purpose = ? ORDER BY version DESC LIMIT 1"
        record = first(self._database, sql, purpose.value)
        return None if record is None else _draft(record)

    def versions(self, purpose: Purpose) -> tuple[AssessmentDraft, ...]:
        """Every version, oldest first."""
        sql = "SELECT * FROM assessments WHERE purpose = ? ORDER BY version"
        return tuple(map(_draft, records(self._database, sql, purpose.value)))

    def save(self, draft: AssessmentDraft) -> None:
        """Keep a version; one that was put forward is never written over."""
        write(
            self._database,
            "INSERT INTO assessments VALUES (?, ?, ?, ?, ?) ON CONFLICT (purpose, version) "
            "DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at, "
            "sha256 = excluded.sha256",
            draft.purpose.value,
            draft.version,
            json.dumps(dict(draft.answers), ensure_ascii=False),
            from_moment(draft.saved_at),
            draft.sha256,
        )

    def keep(self, text: str) -> str:
        """Keep a text for good; its SHA-256, by which it is found again."""
        sha256 = _hash(text)
        sql = "INSERT INTO decision_texts VALUES (?, ?) ON CONFLICT DO NOTHING"
        write(self._database, sql, sha256, text)
        return sha256

    def text(self, sha256: str) -> str:
        """The text of a hash.

        Raises:
            Damaged: `decision_text_missing` with file; there is none, or it was changed.
        """
        found = self.find_text(sha256)
        if found is None:
            raise Damaged("decision_text_missing", file=self._database.file)
        return found

    def find_text(self, sha256: str) -> str | None:
        """The text of a hash; None where an older backup has taken it away.

        Raises:
            Damaged: `decision_text_missing` with file; it was changed.
        """
        sql = "SELECT content FROM decision_texts WHERE sha256 = ?"
        record = first(self._database, sql, sha256)
        if record is None:
            return None
        if _hash(record["content"]) != sha256:
            raise Damaged("decision_text_missing", file=self._database.file)
        return str(record["content"])


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _draft(record: Record) -> AssessmentDraft:
    return AssessmentDraft(
        purpose=Purpose(record["purpose"]),
        version=record["version"],
        answers={Part(name): text for name, text in json.loads(record["answers"]).items()},
        saved_at=to_moment(record["saved_at"]),
        sha256=record["sha256"],
    )
