"""Whose card is whose, and which cards carry a template.

A card is looked up by its locator, which is no secret; that it is genuine is proven by the caller.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.class_list.card import IssuedCard
from app.domain.ids import StudentId
from app.storage.personal import delete, fields_of, files_of
from app.storage.rows import Record, first, from_moment, listed, records, to_moment, write
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.database import Database
from privacy.consent.card import Locator
from privacy.purposes import Purpose
from privacy.rights.stores import Field
from privacy.subjects import SubjectRef

_OF_SUBJECT: Final = "FROM cards WHERE student_id = (SELECT id FROM students WHERE subject_ref = ?)"
_COLUMNS: Final = ("student_id", "locator", "number", "proof", "issued_at")
_TRIES: Final = ("number", "failures", "failed_at")


class CardStore:
    """The table of cards."""

    name: Final = "cards"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("cards", _COLUMNS, "card", "card-one-school-year"),
        *fields_of("number_tries", _TRIES, "security", "card-one-school-year"),
    )

    def __init__(self, database: Database, salts: CardSalts) -> None:
        """Remember where.

        Args:
            database: holds the cards.
            salts: the file of a card goes with the card.
        """
        self._database = database
        self._salts = salts

    def find(self, student_id: StudentId) -> IssuedCard | None:
        """A student's card."""
        return self._first("SELECT * FROM cards WHERE student_id = ?", student_id)

    def at(self, locator: str) -> IssuedCard | None:
        """The card of a locator."""
        return self._first("SELECT * FROM cards WHERE locator = ?", locator)

    def put(self, card: IssuedCard, *, with_face: bool = False) -> None:
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
        if with_face:
            write(self._database, "INSERT INTO face_cards VALUES (?)", card.locator)

    def remove(self, locator: str) -> bool:
        """Forget a card; tells whether it was there."""
        return delete(self._database, "DELETE FROM cards WHERE locator = ?", locator) > 0

    def with_face(self) -> Mapping[Locator, SubjectRef]:
        """The cards that carry a template, with the reference of their holder."""
        found = records(
            self._database,
            "SELECT locator, subject_ref FROM cards JOIN face_cards USING (locator) "
            "JOIN students ON students.id = student_id ORDER BY locator",
        )
        return {Locator(row["locator"]): SubjectRef(row["subject_ref"]) for row in found}

    def end_face(self, locators: Iterable[Locator]) -> int:
        """Let cards be plain ones from here on; how many were none."""
        sql = "DELETE FROM face_cards WHERE locator IN (SELECT value FROM json_each(?))"
        with self._database.atomic():
            return delete(self._database, sql, listed(locators))

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
        if record is None:
            return {}
        sql = "SELECT failures, failed_at FROM number_tries WHERE number = ?"
        tries = records(self._database, sql, record["number"])
        return {**record, "proof": record["proof"].hex(), **({"tries": tries} if tries else {})}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the card of a person and its file; it is unknown from here on."""
        for locator, holder in self.locators().items():
            if holder == subject:
                self._salts.destroy(locator)
        return delete(self._database, f"DELETE {_OF_SUBJECT}", subject)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether a person has a card."""
        return bool(self.export(subject))

    def _first(self, sql: str, value: str) -> IssuedCard | None:
        record = first(self._database, sql, value)
        return None if record is None else _card(record)


class FaceCardStore:
    """The cards that carry a template. The school holds a salt of each and nothing of a face.

    Every card has a salt, so that its file tells nothing; the database says which carry a template.
    """

    name: Final = "templates on cards"
    purpose: Final = Purpose.FACE_WITH_CARD
    fields: Final[tuple[Field, ...]] = (
        *fields_of("face_cards", ("locator",), "biometric", "with_consent"),
        *files_of("biometric", "with_consent", "keys/*.salt"),
    )

    def __init__(self, cards: CardStore, salts: CardSalts) -> None:
        self._cards = cards
        self.salts = salts

    def subjects(self) -> tuple[SubjectRef, ...]:
        """Whose card carries a template."""
        return tuple(self._cards.with_face().values())

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """That the card carries a template which the school cannot read without the card."""
        return {"template": "on the card", "kept here": "salt"} if self.holds(subject) else {}

    def destroy_keys(self, subject: SubjectRef) -> int:
        """Put another salt in the real one's place: nothing opens any more; how many went."""
        return sum(self.salts.spend(locator) for locator in self._of(subject))

    def erase(self, subject: SubjectRef) -> int:
        """Spend the salt, as `destroy_keys`, and let the card be a plain one from here on."""
        self.destroy_keys(subject)
        return self._cards.end_face(self._of(subject))

    def holds(self, subject: SubjectRef) -> bool:
        """Whether their card carries a template."""
        return bool(self._of(subject))

    def tidy(self) -> int:
        """Destroy the salts of cards that nobody has; how many. A card without one gets one.

        A salt is in no backup: where it is missing, the template opens no more.
        """
        known, there = self._cards.locators(), frozenset(self.salts.all())
        missing = sorted(known.keys() - there)
        if missing:
            self._cards.end_face(missing)
        for locator in missing:
            self.salts.fill(locator)
        return sum(self.salts.destroy(locator) for locator in sorted(there - known.keys()))

    def _of(self, subject: SubjectRef) -> tuple[Locator, ...]:
        cards = self._cards.with_face().items()
        return tuple(locator for locator, holder in cards if holder == subject)


def _card(record: Record) -> IssuedCard:
    return IssuedCard(
        student_id=StudentId(record["student_id"]),
        locator=record["locator"],
        number=int(record["number"]),
        proof=record["proof"],
        issued_at=to_moment(record["issued_at"]),
    )
