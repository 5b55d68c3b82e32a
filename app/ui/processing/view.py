"""The page of the record of processing, and of what is known of the engines."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from app.printing.model_card import (
    instructions_document,
    technical_document,
)
from app.text.engine_words import rates_table
from app.text.figure_words import running_meaning, running_table, running_title
from app.text.processing_words import activity_name, activity_rows
from app.ui.exporting.presenter import with_suffix
from app.ui.exporting.view import ask_where
from app.ui.parts.controls import below, beside
from app.ui.parts.leaves import Leaves, WordsTable
from app.ui.processing.presenter import DataMapOf, ProcessingPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card

LIST, DETAIL = 2, 5


class ProcessingPage(Page):
    """For the controller and the officer, to read and to print."""

    def __init__(self, context: PageContext, data_map: DataMapOf) -> None:
        super().__init__(context)
        self.presenter = ProcessingPresenter(
            context.services.records, context.signed_in, data_map, self
        )
        self.leaves = Leaves(self.tr("Parts of the page"))
        self.activities = WordsTable(self.tr("Activities"))
        self.answers = WordsTable(self.tr("What is asked of the activity"), is_wrapped=True)
        self.engine = QComboBox()
        self.rates = WordsTable(self.tr("Measured error rates"))
        self.running = WordsTable(running_title())
        self.pdf_button, self.csv_button = Button(self.tr("PDF…")), Button(self.tr("CSV…"))
        self.card_button = Button(self.tr("Model card…"))
        self.instructions_button = Button(self.tr("Instructions for use…"))
        self.technical_button = Button(self.tr("Technical documentation…"))
        self.leaves.addTab(self._record_leaf(), self.tr("Record of processing"))
        self.leaves.addTab(self._engine_leaf(), self.tr("Recognition engines"))
        self.leaves.addTab(self._running_leaf(), running_title())
        self.column.addWidget(self.leaves, 1)
        self._connect()
        self.presenter.open()

    def _record_leaf(self) -> QWidget:
        card = Card(padding=2 * GRID)
        row = beside(self.activities, self.answers, spacing=2 * GRID)
        row.setStretch(0, LIST)
        row.setStretch(1, DETAIL)
        card.column.addLayout(row, 1)
        card.column.addLayout(beside(None, self.csv_button, self.pdf_button))
        return card

    def _engine_leaf(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self.engine.setAccessibleName(self.tr("Engine"))
        lead = self.tr(
            "Measured on photographs of adults, not in a school: nothing is known of students, nor "
            "of differences by sex, age or skin tone."
        )
        buttons = beside(None, self.technical_button, self.instructions_button, self.card_button)
        card.column.addLayout(
            below(
                beside(self.engine, None),
                Text(lead, "muted", wrap=True),
                self.rates,
                buttons,
                spacing=2 * GRID,
            )
        )
        return card

    def _running_leaf(self) -> QWidget:
        card = Card(padding=2 * GRID)
        card.column.addWidget(Text(running_meaning(), "muted", wrap=True))
        card.column.addWidget(self.running, 1)
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.shown.connect(self._show)
        notices.follow(presenter)
        presenter.written.connect(
            lambda path: notices.tell(self.tr("Written: {file}").format(file=path.name))
        )
        self.activities.selectionModel().currentRowChanged.connect(self._show_answers)
        self.engine.currentIndexChanged.connect(self._show_rates)
        record, pdf = self.tr("record-of-processing"), "PDF (*.pdf)"
        self._wire(self.pdf_button, f"{record}.pdf", pdf, presenter.print_record)
        self._wire(self.csv_button, f"{record}.csv", "CSV (*.csv)", presenter.write_csv)
        for button, name, make in (
            (self.instructions_button, self.tr("instructions-for-use"), instructions_document),
            (self.technical_button, self.tr("technical-documentation"), technical_document),
        ):
            self._wire(button, f"{name}.pdf", pdf, partial(presenter.print_build, make))
        self._wire(self.card_button, self.tr("model-card") + ".pdf", pdf, presenter.print_card)

    def _wire(self, button: Button, name: str, kind: str, then: Callable[[Path], None]) -> None:
        def write(path: Path) -> None:
            then(with_suffix(path, Path(name).suffix))

        button.clicked.connect(lambda: ask_where(self, self.tr("Save"), name, kind, write))

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Processing")

    @override
    def subtitle(self) -> str:
        """Where it comes from."""
        return self.tr("Made from the program itself: what is held, why, and how long.")

    @override
    def first_focus(self) -> QWidget | None:
        """The tabs."""
        return self.leaves.tabBar()

    @Slot()
    def _show(self) -> None:
        record = self.presenter.record
        if record is None:
            return
        names = [(activity_name(each),) for each in record.activities]
        self.activities.show_rows((self.tr("Activity"),), names)
        self._show_answers()
        self.engine.clear()
        for card in self.presenter.cards:
            self.engine.addItem(f"{card.engine.name} ({card.engine.engine_id})")
        self._show_rates()
        table = running_table(self.presenter.running)
        self.running.show_rows(table.heads, table.rows)

    @Slot()
    def _show_answers(self) -> None:
        record, place = self.presenter.record, self.activities.currentIndex().row()
        if record is not None and 0 <= place < len(record.activities):
            rows = list(activity_rows(record.activities[place]))
            self.answers.show_rows((self.tr("Asked"), self.tr("Answer")), rows)

    @Slot()
    def _show_rates(self) -> None:
        place = self.engine.currentIndex()
        if 0 <= place < len(self.presenter.cards):
            evaluation = self.presenter.cards[place].evaluation
            table = rates_table(evaluation.rates if evaluation else {})
            self.rates.show_rows(table.heads, table.rows)
