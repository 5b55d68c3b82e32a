"""Tables of incidents. History is not rewritten, and an open incident cannot be disposed of."""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_STATEMENTS: Final = (
    """CREATE TABLE incidents (
        id TEXT PRIMARY KEY,
        number TEXT NOT NULL,
        closed_at TEXT
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE incident_steps (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind <> ''),
        at TEXT NOT NULL,
        by_staff TEXT NOT NULL,
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        words TEXT NOT NULL CHECK (json_valid(words)),
        is_cut INTEGER NOT NULL CHECK (is_cut IN (0, 1))
    ) STRICT""",
    "CREATE INDEX steps_of_incidents ON incident_steps (incident_id)",
    """CREATE TRIGGER incident_steps_are_not_rewritten BEFORE UPDATE ON incident_steps
    BEGIN SELECT RAISE (ABORT, 'the history of an incident is not rewritten'); END""",
    """CREATE TRIGGER incident_steps_go_with_their_incident BEFORE DELETE ON incident_steps
    WHEN EXISTS (SELECT 1 FROM incidents WHERE id = OLD.incident_id)
    BEGIN SELECT RAISE (ABORT, 'the history of an incident is not rewritten'); END""",
    """CREATE TRIGGER open_incidents_stay BEFORE DELETE ON incidents WHEN OLD.closed_at IS NULL
    BEGIN SELECT RAISE (ABORT, 'an open incident stays'); END""",
)

IMPERSONAL_OF_INCIDENTS: Final = frozenset({"incident_steps.sequence"})
"""Columns that say nothing about a person."""


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


INCIDENTS_MIGRATION: Final = Migration("incidents", _make)
