"""A table with generous rows, chosen and read by keyboard; status cells are painted as pills."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import Tone, colours, font, grown
from app.ui.widgets.labels import paint_pill, pill_width

ROW_HEIGHT = 48
EMPTY_MARGIN = 24
LEAST_WIDTH = 112
"""Of a column that takes what is left, where its words need as much."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class HeadedModel(QAbstractTableModel):
    """A flat table under headings; what a cell says is the subclass's own.

    Attributes:
        columns: how many there are.
    """

    columns: int

    @abstractmethod
    def shown(self) -> Sequence[object]:
        """What the lines are made of."""

    @abstractmethod
    def headings(self) -> Sequence[str]:
        """One for each column."""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Lines of the table."""
        return 0 if parent.isValid() else len(self.shown())

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns of the table."""
        return 0 if parent.isValid() else self.columns

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]


class PillDelegate(QStyledItemDelegate):
    """Paints a cell whose `TONE_ROLE` is a `Tone` as a pill; other cells as ever.

    A row is chosen whole, so the pointer lights up all of it.
    """

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Each cell of the row beneath the pointer looks as the one beneath it."""
        super().initStyleOption(option, index)
        table = self.parent()
        if isinstance(table, DataTable):
            is_beneath = index.row() == table.row_beneath
            flag = QStyle.StateFlag.State_MouseOver
            option.state = option.state | flag if is_beneath else option.state & ~flag

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then the pill at the left of the cell."""
        tone = tone_at(index)
        if tone is None:
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        bare.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget
        )
        right = option.rect.left() + 12 + pill_width(painter, text)
        paint_pill(painter, (right, option.rect.center().y() + 0.5), text, tone)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the pill and the air around it."""
        hint = super().sizeHint(option, index)
        wider = 24 if tone_at(index) else 0
        return QSize(hint.width() + wider, max(hint.height(), grown(ROW_HEIGHT)))


def tone_at(index: Index) -> Tone | None:
    """The tone of a cell. Qt hands a text enum back as plain text, so it is made one again."""
    said = index.data(TONE_ROLE)
    return Tone(said) if said else None


class DataTable(QTableView):
    """A read-only table; rows are chosen whole, the first column takes the spare room."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched: set[int] = set()  # first: Qt asks for it while the rest is set
        self.setAccessibleName(accessible_name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PillDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(grown(ROW_HEIGHT))
        self._set_up_header(self.horizontalHeader())
        self._row_beneath = -1
        self._when_empty = ""
        self.setMouseTracking(True)
        self.entered.connect(self._light_up)
        self.viewportEntered.connect(self._light_none)

    def say_when_empty(self, words: str) -> None:
        """What stands in the middle while there are no rows; a screen reader gets it, too."""
        self._when_empty = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; where there are none, what that means."""
        super().paintEvent(event)
        if not self._when_empty or self._has_rows():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours().muted))
        painter.setFont(font(14))
        room = self.viewport().rect().adjusted(EMPTY_MARGIN, 0, -EMPTY_MARGIN, 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._when_empty)

    def _has_rows(self) -> bool:
        model: QAbstractItemModel | None = self.model()  # none before one is set
        return model is not None and model.rowCount() > 0

    @property
    def row_beneath(self) -> int:
        """The row beneath the pointer; -1 where it is elsewhere."""
        return self._row_beneath

    @Slot(QModelIndex)
    def _light_up(self, index: QModelIndex) -> None:
        self._turn_light_to(index.row())

    @Slot()
    def _light_none(self) -> None:
        self._turn_light_to(-1)

    def _turn_light_to(self, row: int) -> None:
        if row != self._row_beneath:
            self._row_beneath = row
            self.viewport().update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self._light_none()

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)

    def stretch(self, column: int) -> None:
        """Let one column take the spare room; where there is too little, the table scrolls."""
        self._stretched.add(column)
        header = self.horizontalHeader()
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keep_width(self, column: int, width: int) -> None:
        """Let one column have this width and no other."""
        self._stretched.discard(column)
        header = self.horizontalHeader()
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(column, width)

    @override
    def updateGeometries(self) -> None:
        """A name is not cut to its first letter because the columns beside it need much."""
        super().updateGeometries()
        header = self.horizontalHeader()
        taking = [each for each in sorted(self._stretched) if each < header.count()]
        columns = {column for column in range(header.count()) if not header.isSectionHidden(column)}
        others = sum(header.sectionSize(column) for column in columns.difference(taking))
        for column in columns.intersection(taking):
            share = (self.viewport().width() - others) // len(columns.intersection(taking))
            least = min(self.sizeHintForColumn(column), grown(LEAST_WIDTH))
            is_narrow = share < least
            mode = header.ResizeMode.Fixed if is_narrow else header.ResizeMode.Stretch
            if header.sectionResizeMode(column) is not mode:
                header.setSectionResizeMode(column, mode)
            if is_narrow and header.sectionSize(column) != least:
                header.resizeSection(column, least)
