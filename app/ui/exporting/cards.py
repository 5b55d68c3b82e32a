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
from app.domain.work import Work
from app.printing.cards import print_cards
from app.settings import CARD_PAPER, SCHOOL_NAME
from app.text.language import tr, translate
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.making import Deliver
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

        def job(school: School, work: Work) -> Printed:
            cards = issue_cards(school, actor, student_ids, cards_to(school, target), work)
            return Printed(target, len(cards))

        self.ask_long(self.tr("The cards are being made."), job, self.printed.emit)

    def print_new_card(self, student_id: StudentId, path: Path) -> None:
        """Write a new card; an earlier one is unknown from the moment when the PDF is there."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> Printed:
            renew_card(school, actor, student_id, cards_to(school, target))
            return Printed(target, 1)

        self.ask(job, self.printed.emit)


def cards_to(school: School, path: Path) -> Deliver:
    """Prints cards to a file, on the paper that the school has chosen."""
    name, paper = school.settings.get(SCHOOL_NAME), school.settings.get(CARD_PAPER)
    return partial(print_cards, path, school_name=name, paper=paper)


def printed_words(printed: Printed) -> str:
    """How many cards are in the file, and what to do with it."""
    if not printed.cards:
        return translate("cards", "Everybody shown has a card already.")
    return tr(
        "%n card(s) in {file}. Print it at 100 % and delete it: who has the file has the card.",
        "",
        printed.cards,
    ).format(file=printed.path.name)
