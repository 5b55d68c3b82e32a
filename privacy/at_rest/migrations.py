"""Brings a database up to the program's version, one named step at a time. Never back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from privacy.at_rest.database import Database
from privacy.clock import Clock
from privacy.errors import Refused

_RECORD = """
CREATE TABLE IF NOT EXISTS migrations (
    name TEXT PRIMARY KEY,
    applied_at TEXT NOT NULL
) STRICT
"""


@dataclass(frozen=True)
class Migration:
    """One step. Its name is recorded; a released step is never changed."""

    name: str
    apply: Callable[[Database], None]


def migrate(database: Database, migrations: Sequence[Migration], clock: Clock) -> None:
    """Apply the steps that this database has not seen, each in a transaction of its own.

    Args:
        database: an open database.
        migrations: every step the program knows, all parts together, in order.
        clock: dates the record.

    Raises:
        Refused: `database_newer`; it has seen a step that this program does not know.
    """
    database.conn.execute(_RECORD)
    seen = {str(name) for (name,) in database.conn.execute("SELECT name FROM migrations")}
    if seen - {migration.name for migration in migrations}:
        raise Refused("database_newer")
    for migration in migrations:
        if migration.name not in seen:
            _apply(database, migration, clock)


def _apply(database: Database, migration: Migration, clock: Clock) -> None:
    with database.atomic():
        migration.apply(database)
        database.conn.execute(
            "INSERT INTO migrations (name, applied_at) VALUES (?, ?)",
            (migration.name, clock.now().isoformat()),
        )
