"""The table of sealed templates: what is asked of it, and how it came to be as it is."""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

REPLACE: Final = """
INSERT INTO templates (subject, purpose, engine_id, key_id, sealed, enrolled_at)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (subject, purpose, engine_id) DO UPDATE SET
    key_id = excluded.key_id,
    sealed = excluded.sealed,
    enrolled_at = excluded.enrolled_at,
    trend = NULL
"""
SELECT: Final = """
SELECT engine_id, key_id, sealed, enrolled_at FROM templates
WHERE subject = ?1 AND purpose = ?2 AND (?3 IS NULL OR engine_id = ?3)
ORDER BY enrolled_at DESC, engine_id
"""
SELECT_TREND: Final = """
SELECT trend FROM templates WHERE subject = ? AND purpose = ? AND engine_id = ?
"""
KEEP_TREND: Final = """
UPDATE templates SET trend = ? WHERE subject = ? AND purpose = ? AND engine_id = ?
"""
DELETE_ONE: Final = "DELETE FROM templates WHERE subject = ? AND purpose = ? AND engine_id = ?"
DELETE: Final = "DELETE FROM templates WHERE subject = ? AND purpose = ?"
OF_ENGINE: Final = "SELECT subject, purpose FROM templates WHERE engine_id = ? ORDER BY subject"


def _create_templates(database: Database) -> None:
    database.conn.execute(
        """
        CREATE TABLE templates (
            subject TEXT NOT NULL,
            purpose TEXT NOT NULL,
            engine_id TEXT NOT NULL,
            key_id TEXT NOT NULL,
            sealed BLOB NOT NULL,
            enrolled_at TEXT NOT NULL,
            PRIMARY KEY (subject, purpose)
        ) STRICT, WITHOUT ROWID
        """
    )


def _add_trend(database: Database) -> None:
    database.conn.execute("ALTER TABLE templates ADD COLUMN trend BLOB")


def _keep_one_an_engine(database: Database) -> None:
    database.conn.execute("ALTER TABLE templates RENAME TO templates_of_one_engine")
    database.conn.execute(
        """
        CREATE TABLE templates (
            subject TEXT NOT NULL,
            purpose TEXT NOT NULL,
            engine_id TEXT NOT NULL,
            key_id TEXT NOT NULL,
            sealed BLOB NOT NULL,
            enrolled_at TEXT NOT NULL,
            trend BLOB,
            PRIMARY KEY (subject, purpose, engine_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    columns = "subject, purpose, engine_id, key_id, sealed, enrolled_at, trend"
    database.conn.execute(
        f"INSERT INTO templates ({columns}) SELECT {columns} FROM templates_of_one_engine"  # noqa: S608 - columns as above
    )
    database.conn.execute("DROP TABLE templates_of_one_engine")


VAULT_MIGRATIONS: Final = (
    Migration("vault_0001_templates", _create_templates),
    Migration("vault_0002_trend", _add_trend),
    Migration("vault_0003_one_an_engine", _keep_one_an_engine),
)
