"""The tables of cards: what is needed to know a card again, and nothing to print it again from."""

from app.domain.class_list.card import HIGHEST_NUMBER, LOWEST_NUMBER
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


# Which cards carry a template, by locator. It goes with its card.
_FACE_CARDS = """
CREATE TABLE face_cards (locator TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
"""
_GOES_WITH_CARD = """
CREATE TRIGGER face_card_goes_with_card AFTER DELETE ON cards
BEGIN
    DELETE FROM face_cards WHERE locator = old.locator;
END
"""
_GOES_WITH_RENEWAL = """
CREATE TRIGGER face_card_goes_with_renewal AFTER UPDATE OF locator ON cards
BEGIN
    DELETE FROM face_cards WHERE locator = old.locator;
END
"""


def _create_face_cards(database: Database) -> None:
    database.execute(_FACE_CARDS)
    # A salt used to say it: tidying takes those out that have none.
    database.execute("INSERT INTO face_cards SELECT locator FROM cards")
    database.execute(_GOES_WITH_CARD)
    database.execute(_GOES_WITH_RENEWAL)


CARDS_MIGRATION = Migration("cards-without-their-text", _create)
FACE_CARDS_MIGRATION = Migration("cards-with-a-template", _create_face_cards)
