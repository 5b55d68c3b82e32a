"""Leaves of a page behind tabs, and tables of words that may take several lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QTabWidget
from typing_extensions import override

from app.ui.theme import GRID, colours, grown
from app.ui.widgets.tables import ROW_HEIGHT, DataTable, Index, PillDelegate

ENDLESS = 100_000
PADDING = 3 * GRID
"""Beside a cell's words, as the style sheet has it, and a little more."""


class Leaves(QTabWidget):
    """Tabs in the house's look."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(accessible_name)
        self.tabBar().setAccessibleName(accessible_name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line beneath the tabs in the palette's colour, where Qt draws one of its own."""
        painter = QPainter(self)
        foot = self.tabBar().geometry().bottom()
        painter.fillRect(0, foot, self.width(), 1, QColor(colours().line))


class WrappedDelegate(PillDelegate):
    """Gives a cell the height of all its lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the column, as high as the words."""
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, DataTable) else PADDING
        room = QRect(0, 0, max(PADDING, width - PADDING), ENDLESS)
        words = str(index.data() or "")
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        lines = QFontMetrics(styled.font).boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
        return QSize(width, max(grown(ROW_HEIGHT), lines.height() + 2 * GRID))


class WordsTable(DataTable):
    """Rows of words; a cell takes as many lines as it needs where `is_wrapped`."""

    def __init__(self, accessible_name: str, *, is_wrapped: bool = False) -> None:
        super().__init__(accessible_name)
        self._words = QStandardItemModel(self)
        self._is_wrapped = is_wrapped
        self.setModel(self._words)
        if is_wrapped:
            self.setWordWrap(True)
            self.setItemDelegate(WrappedDelegate(self))
            # Once, when every column has its width: Qt tells of each on its way.
            self._fitting = QTimer(self, singleShot=True, interval=0)
            self._fitting.timeout.connect(self._fit_rows)
            self.horizontalHeader().sectionResized.connect(self._fitting.start)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Put other rows in; the chosen one stays where it can."""
        chosen = max(0, self.currentIndex().row())
        self._words.clear()
        self._words.setHorizontalHeaderLabels(list(heads))
        for row in rows:
            self._words.appendRow([QStandardItem(text) for text in row])
        if self._is_wrapped:
            for column in range(len(heads)):
                self.stretch(column)
            self._fitting.start()
        elif heads:
            self.stretch(0)
        self.selectRow(min(chosen, len(rows) - 1) if rows else -1)

    @Slot()
    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
