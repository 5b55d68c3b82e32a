"""The table of cards: what is needed to know a card again, and nothing to print it again from."""

from app.domain.card import HIGHEST_NUMBER, LOWEST_NUMBER
from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_CARDS = f"""
CREATE TABLE cards (
    student_id TEXT PRIMARY KEY REFERENCES students (id),
    locator TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN {LOWEST_NUMBER} AND {HIGHEST_NUMBER}),
    proof BLOB NOT NULL CHECK (length(proof) = 32),
    issued_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""


def _create(database: Database) -> None:
    database.execute("DROP TABLE cards")
    database.execute(_CARDS)


CARDS_MIGRATION = Migration("cards-without-their-text", _create)
