"""Tables of the AI log. Its lines have no order, no minute and no student.

A line can be confirmed once and never changed otherwise. The key of a lesson goes with the
signature.
"""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_STATEMENTS: Final = (
    """CREATE TABLE ai_log (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        lesson_ref TEXT NOT NULL,
        pseudonym TEXT NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('face_at_spot', 'face_with_card')),
        engine_id TEXT NOT NULL,
        threshold INTEGER,
        camera_kind TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (
            outcome IN ('proposed', 'repeated', 'ambiguous', 'unknown', 'unusable')
        ),
        confirmed_by TEXT NOT NULL,
        overridden INTEGER CHECK (overridden IN (0, 1))
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX ai_log_by_time ON ai_log (at)",
    "CREATE INDEX ai_log_of_lessons ON ai_log (lesson_ref)",
    """CREATE TABLE ai_log_keys (
        lesson_id TEXT PRIMARY KEY,
        lesson_ref TEXT NOT NULL,
        key BLOB NOT NULL,
        began_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER keys_of_the_ai_log_go_with_their_lines AFTER DELETE ON ai_log
    BEGIN
        DELETE FROM ai_log_keys WHERE lesson_ref = OLD.lesson_ref
            AND NOT EXISTS (SELECT 1 FROM ai_log WHERE lesson_ref = OLD.lesson_ref);
    END""",
    """CREATE TRIGGER ai_log_is_confirmed_once BEFORE UPDATE ON ai_log
    WHEN OLD.confirmed_by <> '' OR NEW.id <> OLD.id OR NEW.at <> OLD.at
        OR NEW.pseudonym <> OLD.pseudonym OR NEW.outcome <> OLD.outcome
        OR NEW.engine_id <> OLD.engine_id OR NEW.method <> OLD.method
        OR NEW.threshold IS NOT OLD.threshold
    BEGIN SELECT RAISE (ABORT, 'the AI log is not rewritten'); END""",
)


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


AI_LOG_MIGRATION: Final = Migration("ai-log", _make)
