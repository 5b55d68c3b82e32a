"""Leaves of a page behind tabs, and tables of words that may take several lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTabWidget

from app.ui.theme import colours
from app.ui.widgets.tables import DataTable

_TABS = (
    "QTabBar::tab {{ padding: 8px 16px; border: none; border-bottom: 3px solid transparent; }}"
    "QTabBar::tab:selected {{ border-bottom-color: {brand}; font-weight: 600; }}"
    "QTabBar::tab:focus {{ text-decoration: underline; }}"
)


class Leaves(QTabWidget):
    """Tabs in the house's look."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setStyleSheet(_TABS.format(brand=colours().brand))
        self.setAccessibleName(accessible_name)
        self.tabBar().setAccessibleName(accessible_name)


class WordsTable(DataTable):
    """Rows of words; a cell takes as many lines as it needs where `is_wrapped`."""

    def __init__(self, accessible_name: str, *, is_wrapped: bool = False) -> None:
        super().__init__(accessible_name)
        self._words = QStandardItemModel(self)
        self._is_wrapped = is_wrapped
        self.setModel(self._words)
        if is_wrapped:
            self.setWordWrap(True)
            rows = self.verticalHeader()
            rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Put other rows in; the chosen one stays where it can."""
        chosen = max(0, self.currentIndex().row())
        self._words.clear()
        self._words.setHorizontalHeaderLabels(list(heads))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for row in rows:
            items = [QStandardItem(text) for text in row]
            for item in items if self._is_wrapped else ():
                item.setTextAlignment(top)
            self._words.appendRow(items)
        if self._is_wrapped:
            for column in range(len(heads)):
                self.stretch(column)
        elif heads:
            self.stretch(0)
        self.selectRow(min(chosen, len(rows) - 1) if rows else -1)
