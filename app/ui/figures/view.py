"""The leaf of pictures on the page of numbers: one figure at a time, drawn and as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accountability.figures import Figure, FigureName, SchoolFigures
from app.text.figure_words import (
    chart_of,
    figure_heads,
    figure_meaning,
    figure_rows,
    figure_title,
    nothing_told,
)
from app.text.waiting_words import difference_words, waiting_meaning
from app.ui.exporting.view import ask_where
from app.ui.figures.presenter import FiguresPresenter
from app.ui.parts.controls import beside
from app.ui.parts.leaves import WordsTable
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from app.ui.widgets.panels import Card

if TYPE_CHECKING:
    from app.ui.figures.plot import FigurePlot

PICTURE, TABLE = 3, 2


class FiguresLeaf(Card):
    """Counts and draws when it is first looked at, and not before."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=2 * GRID)
        self.setParent(parent)
        self.context = context
        self.presenter = FiguresPresenter(context.services.records, context.signed_in, self)
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(self.tr("Figure"))
        self.chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pdf_button = Button(self.tr("PDF…"))
        self.pdf_button.setEnabled(False)
        self.meaning = Text("", "muted", wrap=True)
        self.nothing = Text(nothing_told(), wrap=True)
        self.nothing.hide()
        self.table = WordsTable(self.tr("The same as a table"))
        self.plot: FigurePlot | None = None
        self.place = QVBoxLayout()
        self.column.addLayout(beside(self.chosen, None, self.pdf_button))
        self.column.addWidget(self.meaning)
        self.column.addWidget(self.nothing)
        self.column.addLayout(self.place, PICTURE)
        self.column.addWidget(self.table, TABLE)
        self.note = Text("", wrap=True)
        self.note.hide()
        self.column.addWidget(self.note)
        self._connect()

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        self.chosen.currentIndexChanged.connect(self._show_figure)
        self.pdf_button.clicked.connect(self._ask_where)
        presenter.shown.connect(self._show)
        notices.follow(presenter)
        presenter.written.connect(
            lambda path: notices.tell(self.tr("Written: {file}").format(file=path.name))
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self.plot is None:
            # Late: the library takes a good part of a second, and most never look here.
            from app.ui.figures.plot import FigurePlot  # noqa: PLC0415 - see above

            self.plot = FigurePlot()
            self.place.addWidget(self.plot)
            self.presenter.open()

    @Slot()
    def _ask_where(self) -> None:
        name, kind = self.tr("figures") + ".pdf", "PDF (*.pdf)"
        ask_where(self, self.tr("Save"), name, kind, self.presenter.write_pdf)

    @Slot()
    def _show(self) -> None:
        figures = self.presenter.figures
        if figures is None:
            return
        self.pdf_button.setEnabled(True)
        self.chosen.clear()
        for figure in figures.figures:
            self.chosen.addItem(figure_title(figure.name))

    @Slot()
    def _show_figure(self) -> None:
        figures, place = self.presenter.figures, self.chosen.currentIndex()
        if figures is None or self.plot is None or not 0 <= place < len(figures.figures):
            return
        figure = figures.figures[place]
        self.meaning.setText(figure_meaning(figure.name))
        self.nothing.setVisible(figure.is_empty)
        self.plot.setVisible(not figure.is_empty)
        self.plot.show_chart(chart_of(figure))
        self.table.show_rows(figure_heads(figure), figure_rows(figure)[::-1])
        self._show_note(figure, figures)

    def _show_note(self, figure: Figure, figures: SchoolFigures) -> None:
        """What the waiting times mean for whoever shows no face, and how they are measured."""
        is_waiting = figure.name in {FigureName.WAITING, FigureName.LONGEST_WAITING}
        words = f"{difference_words(figures.waiting.difference)} {waiting_meaning()}"
        self.note.setText(words if is_waiting else "")
        self.note.setVisible(is_waiting)
