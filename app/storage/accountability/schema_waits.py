"""The table of waits: a month, a way of checking in, and how many waited for so long.

The database itself refuses fewer than ten at a time: neither a row nor what is added to one can
tell of anybody, also to whoever reads the table before and after. No column leads to a person, a
lesson, a day or an hour, and the table keeps no order in which rows came.
"""

from typing import Final

from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.waiting import Way
from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

DONE: Final = (
    "from_0",
    "from_1",
    "from_2",
    "from_4",
    "from_8",
    "from_15",
    "from_30",
)
"""Seconds, as `app.domain.accountability.waiting.EDGES`."""

COUNTS: Final = (*DONE, "missed")
_WAYS: Final = ", ".join(f"'{way.value}'" for way in Way)
_NEW, _OLD = (" + ".join(f"{side}.{each}" for each in DONE) for side in ("NEW", "OLD"))
_FEWER: Final = " OR ".join(f"NEW.{each} < OLD.{each}" for each in COUNTS)
_STATEMENTS: Final = (
    f"""CREATE TABLE waits (
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
        way TEXT NOT NULL CHECK (way IN ({_WAYS})),
        {", ".join(f"{each} INTEGER NOT NULL CHECK ({each} >= 0)" for each in COUNTS)},
        PRIMARY KEY (month, way),
        CONSTRAINT nobody_is_told_apart CHECK ({" + ".join(DONE)} >= {FEWEST})
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TRIGGER waits_come_ten_at_a_time BEFORE UPDATE ON waits
    WHEN NEW.month <> OLD.month OR NEW.way <> OLD.way OR {_FEWER}
        OR ({_NEW}) - ({_OLD}) < {FEWEST}
    BEGIN SELECT RAISE (ABORT, 'waits come ten at a time'); END""",
)
IMPERSONAL_OF_WAITS: Final = frozenset(f"waits.{each}" for each in ("month", "way", *COUNTS))
"""Columns that say nothing about a person."""


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


WAITS_MIGRATION: Final = Migration("waits", _make)
