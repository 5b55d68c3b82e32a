"""Cards on their way to a printer, as a PDF. All cards look alike, whoever holds them.

Cards are made and written on the records thread; this side only hears how it went.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.ids import StudentId
from app.printing.cards import CardLayout, print_cards
from app.text.language import tr
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.usecases.people.cards import issue_cards, renew_card
from app.usecases.ports import School


@dataclass(frozen=True)
class Printed:
    """What became of a print."""

    path: Path
    cards: int


class CardPresenter(Presenter):
    """Prints cards that a person asked for.

    Signals:
        printed: carries `Printed`.
    """

    printed = Signal(object)

    def print_cards(self, student_ids: Sequence[StudentId], path: Path) -> None:
        """Write the cards of these students to a PDF; whoever has one keeps its number."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> Printed:
            cards = issue_cards(school, actor, student_ids)
            layout = CardLayout.SHEET if len(cards) > 1 else CardLayout.SINGLE
            print_cards(target, cards, layout=layout)
            return Printed(target, len(cards))

        self.ask(job, self.printed.emit)

    def renew_card(self, student_id: StudentId, path: Path) -> None:
        """Write a card with a fresh number; the old one is unknown from here on."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> Printed:
            print_cards(target, (renew_card(school, actor, student_id),))
            return Printed(target, 1)

        self.ask(job, self.printed.emit)


def printed_words(printed: Printed) -> str:
    """How many cards are in the file."""
    return tr("%n card(s) in {file}, ready to print.", "", printed.cards).format(
        file=printed.path.name
    )
