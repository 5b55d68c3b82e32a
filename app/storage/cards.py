"""Whose card is whose, and which cards carry a template.

A card is looked up by its locator, which is no secret; that it is genuine is proven by the caller.
"""

from collections.abc import Mapping
from typing import Final

from app.domain.card import IssuedCard
from app.domain.ids import StudentId
from app.storage.personal import delete, fields_of, files_of
from app.storage.rows import Record, first, from_moment, records, to_moment
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.database import Database
from privacy.consent.card import Locator
from privacy.purposes import Purpose
from privacy.rights.stores import Field
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = "FROM cards WHERE student_id = (SELECT id FROM students WHERE subject_ref = ?)"
_COLUMNS: Final = ("student_id", "locator", "number", "proof", "issued_at")


class CardStore:
    """The table of cards."""

    name: Final = "cards"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of("cards", _COLUMNS, "card", "card-one-school-year")

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, student_id: StudentId) -> IssuedCard | None:
        """A student's card."""
        return self._first("SELECT * FROM cards WHERE student_id = ?", student_id)

    def at(self, locator: str) -> IssuedCard | None:
        """The card of a locator."""
        return self._first("SELECT * FROM cards WHERE locator = ?", locator)

    def put(self, card: IssuedCard) -> None:
        """Give a card; an earlier one of the same student is unknown from here on."""
        self._database.execute(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?) ON CONFLICT (student_id) DO UPDATE SET "
            "locator = excluded.locator, number = excluded.number, proof = excluded.proof, "
            "issued_at = excluded.issued_at",
            (
                card.student_id,
                card.locator,
                card.number,
                card.proof,
                from_moment(card.issued_at),
            ),
        )

    def remove(self, locator: str) -> bool:
        """Forget a card; tells whether it was there."""
        return delete(self._database, "DELETE FROM cards WHERE locator = ?", locator) > 0

    def numbers(self) -> Mapping[StudentId, int]:
        """The number of everybody with a card."""
        found = records(self._database, "SELECT student_id, number FROM cards")
        return {StudentId(record["student_id"]): int(record["number"]) for record in found}

    def locators(self) -> Mapping[Locator, SubjectRef]:
        """Every card, with the reference of its holder."""
        found = records(
            self._database,
            "SELECT locator, subject_ref FROM cards JOIN students ON students.id = student_id",
        )
        return {Locator(row["locator"]): SubjectRef(row["subject_ref"]) for row in found}

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The card of a person."""
        record = first(self._database, f"SELECT * {_OF_SUBJECT}", subject)
        return {**record, "proof": record["proof"].hex()} if record else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the card of a person; it is unknown from here on."""
        return delete(self._database, f"DELETE {_OF_SUBJECT}", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether a person has a card."""
        return bool(self.export(subject))

    def _first(self, sql: str, value: str) -> IssuedCard | None:
        record = first(self._database, sql, value)
        return None if record is None else _card(record)


class FaceCardStore:
    """The cards that carry a template. The school holds a salt of each and nothing of a face."""

    name: Final = "templates on cards"
    purpose: Final = Purpose.FACE_WITH_CARD
    fields: Final[tuple[Field, ...]] = files_of("biometric", "with_consent", "keys/*.salt")

    def __init__(self, cards: CardStore, salts: CardSalts) -> None:
        self._cards = cards
        self.salts = salts

    def subjects(self) -> tuple[SubjectRef, ...]:
        """Whose card carries a template."""
        holders = self._cards.locators()
        return tuple(holders[locator] for locator in self.salts.all() if locator in holders)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """That the card carries a template which the school cannot read without the card."""
        return {"template": "on the card", "kept here": "salt"} if self.holds(subject) else {}

    def destroy_keys(self, subject: SubjectRef) -> int:
        """Destroy the salt: the card is a plain one from here on; how many salts went."""
        return sum(self.salts.destroy(locator) for locator in self._of(subject))

    def erase(self, subject: SubjectRef) -> int:
        """Destroy the salt, as `destroy_keys`; there is nothing else."""
        return self.destroy_keys(subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is a salt, whole or not."""
        return any(self.salts.has(locator) for locator in self._of(subject))

    def tidy(self) -> int:
        """Destroy the salts of cards that nobody has; how many."""
        known = self._cards.locators()
        gone = [locator for locator in self.salts.all() if locator not in known]
        return sum(self.salts.destroy(locator) for locator in gone)

    def _of(self, subject: SubjectRef) -> tuple[Locator, ...]:
        return tuple(each for each, holder in self._cards.locators().items() if holder == subject)


def _card(record: Record) -> IssuedCard:
    return IssuedCard(
        student_id=StudentId(record["student_id"]),
        locator=record["locator"],
        number=int(record["number"]),
        proof=record["proof"],
        issued_at=to_moment(record["issued_at"]),
    )
