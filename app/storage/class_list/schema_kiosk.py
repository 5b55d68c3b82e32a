"""The tables of the students' own corner: personal codes, and guardians' sign-offs.

No code stands here, only what one is known again by.
"""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_STATEMENTS: Final = (
    """CREATE TABLE personal_codes (
        student_id TEXT PRIMARY KEY REFERENCES students (id),
        salt BLOB NOT NULL,
        digest BLOB NOT NULL,
        memory_kib INTEGER NOT NULL,
        iterations INTEGER NOT NULL,
        lanes INTEGER NOT NULL,
        is_slip INTEGER NOT NULL CHECK (is_slip IN (0, 1)),
        made_at TEXT NOT NULL,
        failures INTEGER NOT NULL CHECK (failures >= 0),
        failed_at TEXT
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE guardian_sign_offs (
        student_id TEXT NOT NULL REFERENCES students (id),
        purpose TEXT NOT NULL,
        signed_at TEXT NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        relationship TEXT NOT NULL CHECK (relationship IN ('parent', 'appointed')),
        PRIMARY KEY (student_id, purpose, signed_at)
    ) STRICT, WITHOUT ROWID""",
)


def _make(database: Database) -> None:
    for statement in _STATEMENTS:
        database.execute(statement)


KIOSK_MIGRATION: Final = Migration("personal-codes", _make)

# Tries at a number of a card, whether anybody has it or not; they go with the card that has it.
_NUMBER_TRIES: Final = """
CREATE TABLE number_tries (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 0 AND 99999),
    failures INTEGER NOT NULL CHECK (failures > 0),
    failed_at TEXT NOT NULL
) STRICT
"""
_GO_WITH_CARD: Final = """
CREATE TRIGGER number_tries_go_with_card AFTER DELETE ON cards
BEGIN
    DELETE FROM number_tries WHERE number = old.number;
END
"""


def _make_number_tries(database: Database) -> None:
    database.execute(_NUMBER_TRIES)
    database.execute(_GO_WITH_CARD)


NUMBER_TRIES_MIGRATION: Final = Migration("tries-at-card-numbers", _make_number_tries)

# Tries with the card of a student who has no code. They end when one is given.
_CODELESS_TRIES: Final = """
CREATE TABLE codeless_tries (
    student_id TEXT PRIMARY KEY REFERENCES students (id),
    failures INTEGER NOT NULL CHECK (failures > 0),
    failed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""
_END_WITH_A_CODE: Final = """
CREATE TRIGGER codeless_tries_end_with_a_code AFTER INSERT ON personal_codes
BEGIN
    DELETE FROM codeless_tries WHERE student_id = new.student_id;
END
"""


def _make_codeless_tries(database: Database) -> None:
    database.execute(_CODELESS_TRIES)
    database.execute(_END_WITH_A_CODE)


CODELESS_TRIES_MIGRATION: Final = Migration("tries-without-a-code", _make_codeless_tries)
