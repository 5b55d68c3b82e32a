"""Cards on their way to a printer, as a PDF. All cards look alike, whoever holds them.

No card can be printed twice: what stands on it is kept nowhere. Cards are made and written on the
records thread; this side only hears how it went.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.ids import StudentId
from app.printing.cards import print_cards
from app.text.language import tr, translate
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
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

    def print_first_cards(self, student_ids: Sequence[StudentId], path: Path) -> None:
        """Write a card to the PDF for each of these students who has none."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> Printed:
            cards = issue_cards(school, actor, student_ids, partial(print_cards, target))
            return Printed(target, len(cards))

        self.ask(job, self.printed.emit)

    def print_new_card(self, student_id: StudentId, path: Path) -> None:
        """Write a new card; an earlier one is unknown from the moment when the PDF is there."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> Printed:
            renew_card(school, actor, student_id, partial(print_cards, target))
            return Printed(target, 1)

        self.ask(job, self.printed.emit)


def printed_words(printed: Printed) -> str:
    """How many cards are in the file, and what to do with it."""
    if not printed.cards:
        return translate("cards", "Everybody shown has a card already.")
    return tr(
        "%n card(s) in {file}. Print it and delete the file: it is the card.", "", printed.cards
    ).format(file=printed.path.name)
