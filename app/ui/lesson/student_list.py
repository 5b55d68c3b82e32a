"""The list of students: a model of lines, rows that paint themselves, and the keys for marking.

Decides nothing: keys come out as signals. Every row has its text for a screen reader.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.domain.ids import StudentId
from app.ui.lesson.roll import Line
from app.ui.lesson.words import detail, status
from app.ui.theme import TONE_OF_KIND, Tone, colours, font, grown
from app.ui.widgets.labels import AVATAR_SIZE, paint_avatar, paint_pill, pill_width

ROW_HEIGHT = 58
SIDE = 18
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class StudentListModel(QAbstractListModel):
    """The lines as the presenter has them, in its order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines; none below a line."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the line itself, and the whole row in words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.student.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.student.name}, {status(line)}, {detail(line)}"
        return None

    def show(self, lines: Sequence[Line]) -> None:
        """Take new lines; unchanged ones are not drawn anew."""
        fresh = tuple(lines)
        if fresh == self._lines:
            return
        self.beginResetModel()
        self._lines = fresh
        self.endResetModel()

    def row_of(self, student_id: StudentId) -> int | None:
        """Where a student stands now."""
        for row, line in enumerate(self._lines):
            if line.student.id == student_id:
                return row
        return None

    def line(self, row: int) -> Line | None:
        """The line of a row, if there is one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None


class StudentDelegate(QStyledItemDelegate):
    """Paints a row: initials, name over detail, status at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(120, grown(ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, then what stands on it."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        self._paint_ground(painter, option, index)
        box = QRectF(option.rect)
        self._paint_words(painter, box, line)
        painter.restore()

    def _is_hit(self, option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        return isinstance(view, StudentListView) and index.row() == view.hit_row

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, box = colours(), QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected or self._is_hit(option, index):
            painter.fillRect(box, QColor(palette.brand_soft))
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(palette.brand))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(palette.ground))
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_words(self, painter: QPainter, box: QRectF, line: Line) -> None:
        palette, middle = colours(), box.center().y()
        size = grown(AVATAR_SIZE)
        circle = QRectF(box.left() + SIDE, middle - size / 2, size, size)
        paint_avatar(painter, circle, line.student.initials)
        said = status(line)
        tone = Tone.LATE if line.unsaved else TONE_OF_KIND[line.mark.kind if line.mark else None]
        right = box.right() - SIDE
        room = right - pill_width(painter, said) - 12 - circle.right() - 12
        words = QRectF(circle.right() + 12, box.top() + grown(8), room, grown(22))
        _write(painter, words, line.student.name, font(15, QFont.Weight.Medium), palette.ink)
        words.translate(0, grown(21))
        _write(painter, words, detail(line), font(13), palette.muted)
        paint_pill(painter, (right, middle), said, tone)


class StudentListView(QListView):
    """The list itself. With a row chosen, one letter or digit marks it; else letters search.

    Signals:
        letter_typed: a letter that belongs to a name.
        mark_key: a letter, a digit or "enter" was pressed on the chosen row.
        left: Escape, or Up on the first row: back to the search.
    """

    letter_typed = Signal(str)
    mark_key = Signal(str)
    left = Signal()

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(StudentDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._hit_row = -1

    @property
    def hit_row(self) -> int:
        """The row that Enter in the search would mark; -1 where it marks nobody."""
        return self._hit_row

    def show_hit(self, row: int) -> None:
        """Let everybody see whom Enter in the search would mark."""
        if row != self._hit_row:
            self._hit_row = row
            self.viewport().update()

    @property
    def chosen_row(self) -> int:
        """The chosen row; -1 where none is."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return rows[0].row() if rows else -1

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight; -1 chooses none."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters out; arrows move; Escape and Up at the top leave."""
        at_top = self.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and at_top):
            self.choose(-1)
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.mark_key.emit("enter")
        elif _is_letter(event) or (_is_digit(event) and self.chosen_row >= 0):
            self._take_letter(event.text())
        else:
            super().keyPressEvent(event)

    def _take_letter(self, letter: str) -> None:
        if self.chosen_row >= 0:
            self.mark_key.emit(letter.casefold())
        else:
            self.letter_typed.emit(letter)


def _is_letter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
    }
    return plain and (event.text().isalpha() or event.text() == "/")


def _is_digit(event: QKeyEvent) -> bool:
    may_be_held = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.NoModifier
    return not event.modifiers() & ~may_be_held and event.text().isdigit()


def _write(painter: QPainter, box: QRectF, words: str, face: QFont, colour: str) -> None:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
