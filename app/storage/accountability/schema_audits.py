"""The table of audits. What an audit found is not rewritten."""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_STATEMENTS: Final = (
    """CREATE TABLE audits (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        by_staff TEXT NOT NULL,
        document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX audits_by_time ON audits (at)",
    """CREATE TRIGGER audits_are_not_rewritten BEFORE UPDATE ON audits
    BEGIN SELECT RAISE (ABORT, 'an audit is not rewritten'); END""",
)
IMPERSONAL_OF_AUDITS: Final = frozenset({"audits.id", "audits.at", "audits.document"})
"""Columns that say nothing about a person: counts, pointers, numbers of entries."""


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


AUDITS_MIGRATION: Final = Migration("audits", _make)
