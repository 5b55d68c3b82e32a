"""What the use cases of cards need of an opened school."""

from collections.abc import Mapping
from typing import Protocol

from app.domain.class_list.card import IssuedCard
from app.domain.ids import StudentId


class Cards(Protocol):
    """Whose card is whose."""

    def find(self, student_id: StudentId) -> IssuedCard | None:
        """A student's card."""

    def at(self, locator: str) -> IssuedCard | None:
        """The card of a locator."""

    def put(self, card: IssuedCard, *, with_face: bool = False) -> None:
        """Give a card; an earlier one of the same student is unknown from here on."""

    def numbers(self) -> Mapping[StudentId, int]:
        """The number of everybody with a card."""
