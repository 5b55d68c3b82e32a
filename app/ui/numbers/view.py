"""The page of numbers: how many have agreed, and the school's figures over time; in tens."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.accountability.consent_numbers import ConsentNumbers
from app.text.decisions import method_name
from app.text.number_words import band_words, why_in_bands
from app.ui.figures.view import FiguresLeaf
from app.ui.parts.leaves import Leaves, WordsTable
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.ui.theme import GRID, grown
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import ROW_HEIGHT
from app.usecases.assessment.consent_numbers import consent_numbers
from app.workers.records import RecordsThread

MONTH_WIDTH = 14 * GRID
"""Room for a month, however long the other headings are."""


class NumbersPresenter(Presenter):
    """Reads the numbers.

    Signals:
        shown: they are read; see `numbers`.
    """

    shown = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.numbers: tuple[ConsentNumbers, ...] = ()

    def open(self) -> None:
        """Read them."""
        actor = self.session.actor
        self.ask_long(
            self.tr("The consents are being counted."),
            lambda school, work: consent_numbers(school, actor, work),
            self._take,
        )

    def _take(self, numbers: tuple[ConsentNumbers, ...]) -> None:
        self.numbers = numbers
        self.shown.emit()


class NumbersPage(Page):
    """For the controller and the officer."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = NumbersPresenter(context.services.records, context.signed_in, self)
        self.standing = WordsTable(self.tr("Consents that hold today"))
        self.months = WordsTable(self.tr("Consents by month"))
        self.standing.setMinimumHeight(grown(3 * ROW_HEIGHT + GRID))
        self.leaves = Leaves(self.tr("Parts of the page"))
        self.figures = FiguresLeaf(context)
        self.leaves.addTab(self._consents_leaf(), self.tr("Consents"))
        self.leaves.addTab(self.figures, self.tr("Pictures"))
        self.column.addWidget(self.leaves, 1)
        self.presenter.shown.connect(self._show)
        context.notices.follow(self.presenter)
        self.presenter.open()

    def _consents_leaf(self) -> QWidget:
        card = Card(padding=2 * GRID)
        card.column.addWidget(Text(why_in_bands(), "muted", wrap=True))
        for table, stretch in ((self.standing, 1), (self.months, 3)):
            card.column.addWidget(Text(table.accessibleName(), "section"))
            card.column.addWidget(table, stretch)
        return card

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Numbers")

    @override
    def subtitle(self) -> str:
        """What is not told."""
        return self.tr("Of the school as a whole, and of nobody.")

    @override
    def first_focus(self) -> QWidget | None:
        """The tabs."""
        return self.leaves.tabBar()

    @Slot()
    def _show(self) -> None:
        numbers = self.presenter.numbers
        names = [method_name(each.purpose.value) for each in numbers]
        standing = [
            (name, band_words(each.standing)) for name, each in zip(names, numbers, strict=True)
        ]
        self.standing.show_rows((self.tr("Method"), self.tr("Consents")), standing)
        given, ended = self.tr("{method}: given"), self.tr("{method}: ended")
        heads = [
            self.tr("Month"),
            *(
                _in_two_lines(words.format(method=name))
                for name in names
                for words in (given, ended)
            ),
        ]
        rows = [
            (
                f"{months[0].first:%Y-%m}",
                *(band_words(band) for month in months for band in (month.given, month.ended)),
            )
            for months in zip(*(each.months for each in numbers), strict=True)
        ]
        self.months.show_rows(heads, rows[::-1])
        self.months.horizontalHeader().setMinimumSectionSize(grown(MONTH_WIDTH))


def _in_two_lines(heading: str) -> str:
    """The method above, what is counted beneath: five such columns stand beside each other."""
    return heading.replace(": ", "\n")
