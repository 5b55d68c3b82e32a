"""Tables of retention: what the school has set for a rule, and what was disposed of by it."""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_TABLES: Final = (
    """
CREATE TABLE retention_rules (
    rule TEXT PRIMARY KEY,
    months INTEGER NOT NULL CHECK (months >= 0),
    decision_id TEXT NOT NULL,
    authority TEXT NOT NULL,
    decided_on TEXT,
    set_by TEXT NOT NULL REFERENCES staff (id),
    set_at TEXT NOT NULL,
    CHECK ((decision_id = '') = (decided_on IS NULL))
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE disposals (
    id TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    last_event TEXT NOT NULL,
    months INTEGER NOT NULL,
    decision_id TEXT NOT NULL,
    authority TEXT NOT NULL,
    decided_on TEXT,
    ordered_by TEXT NOT NULL,
    ordered_at TEXT NOT NULL,
    counts TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept >= 0),
    done_at TEXT,
    digest TEXT NOT NULL,
    ledger_hash TEXT NOT NULL,
    CHECK ((done_at IS NULL) = (digest = ''))
) STRICT, WITHOUT ROWID
""",
)
_RULE_COLUMNS: Final = ("rule", "months", "decision_id", "authority", "decided_on", "set_at")
_DISPOSAL_COLUMNS: Final = (
    "id",
    "rule",
    "last_event",
    "months",
    "decision_id",
    "authority",
    "decided_on",
    "ordered_at",
    "counts",
    "kept",
    "done_at",
    "digest",
    "ledger_hash",
    "cancelled",
)
IMPERSONAL_OF_RETENTION: Final = frozenset(
    (
        *(f"retention_rules.{column}" for column in _RULE_COLUMNS),
        *(f"disposals.{column}" for column in _DISPOSAL_COLUMNS),
    )
)
"""Columns that say nothing about a person: rules and numbers."""


def _make(database: Database) -> None:
    for statement in _TABLES:
        database.execute(statement)


def _note_cancelling(database: Database) -> None:
    """Whether somebody ended a disposal before everything had gone."""
    database.execute(
        "ALTER TABLE disposals ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0"
        " CHECK (cancelled IN (0, 1))"
    )


RETENTION_MIGRATION: Final = Migration("retention", _make)
CANCELLING_MIGRATION: Final = Migration("cancelled disposals", _note_cancelling)
