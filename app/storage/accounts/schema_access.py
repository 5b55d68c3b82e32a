"""The tables of who may (duties, substitutes' keys) and of who has read (the access log).

The log is appended to. A line is never changed, and goes only when it is older than the moment
that a retention rule has set first: below every use case, by the database itself.
"""

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_STATEMENTS = (
    """CREATE TABLE duties (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        duty TEXT NOT NULL CHECK (duty IN ('mentor', 'see_protected')),
        group_id TEXT NOT NULL,
        granted_by TEXT NOT NULL REFERENCES staff (id),
        granted_at TEXT NOT NULL,
        PRIMARY KEY (staff_id, duty, group_id),
        CHECK ((duty = 'mentor') = (group_id <> ''))
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE substitute_keys (
        staff_id TEXT PRIMARY KEY REFERENCES staff (id),
        opens_from TEXT NOT NULL,
        opens_until TEXT NOT NULL,
        CHECK (opens_from < opens_until)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE substitute_lessons (
        staff_id TEXT NOT NULL REFERENCES substitute_keys (staff_id),
        lesson_id TEXT NOT NULL REFERENCES lessons (id),
        PRIMARY KEY (staff_id, lesson_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE access_log (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        staff_id TEXT,
        what TEXT NOT NULL CHECK (what <> ''),
        lesson_id TEXT,
        subject_ref TEXT,
        count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT""",
    "CREATE INDEX access_log_by_time ON access_log (at)",
    "CREATE INDEX access_log_of_subjects ON access_log (subject_ref) WHERE subject_ref IS NOT NULL",
    """CREATE TABLE access_log_kept (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        since TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER access_log_is_not_rewritten BEFORE UPDATE ON access_log
    BEGIN SELECT RAISE (ABORT, 'the access log is not rewritten'); END""",
    """CREATE TRIGGER access_log_goes_by_rule_only BEFORE DELETE ON access_log
    WHEN NOT EXISTS (SELECT 1 FROM access_log_kept WHERE OLD.at < since)
    BEGIN SELECT RAISE (ABORT, 'the access log goes by its retention rule only'); END""",
)

ACCESS_IMPERSONAL = frozenset({"access_log_kept.id", "access_log_kept.since"})
"""Columns that say nothing about a person."""


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


ACCESS_MIGRATION = Migration("duties-substitutes-access-log", _make)
