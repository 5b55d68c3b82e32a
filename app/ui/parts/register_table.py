"""A register as a table: who, what stands, and what it means in minutes.

It never tells how a mark was made.
"""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.domain.ids import StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Register, RegisterState, Row
from app.ui.parts.wording import mark_words, minutes_words
from app.ui.theme import TONE_OF_KIND, grown
from app.ui.widgets.tables import TONE_ROLE, DataTable, HeadedModel, Index
from app.ui.widgets.tips import plain_tip

STUDENT, MARK, MINUTES = range(3)
NARROWEST, ROOM_FOR_MINUTES = 112, 480


class RegisterModel(HeadedModel):
    """Rows of a register; shows those with a mark, or all."""

    columns = MINUTES + 1

    def __init__(self, *, marked_only: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marked_only = marked_only
        self._lesson: Lesson | None = None
        self._rows: tuple[Row, ...] = ()
        self._corrected: Collection[StudentId] = ()
        self._is_narrow = False
        self._is_past = False

    def show(self, register: Register, corrected: Collection[StudentId] = ()) -> None:
        """Take in a register as it stands now."""
        self.beginResetModel()
        self._lesson = register.lesson
        self._rows = tuple(row for row in register.rows if row.mark or not self._marked_only)
        self._corrected = corrected
        self._is_past = register.state is RegisterState.SIGNED
        self.endResetModel()

    def make_narrow(self, *, is_narrow: bool) -> None:
        """Say the minutes with the mark, where they have no column of their own."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            last = self.index(self.rowCount() - 1, MARK)
            self.dataChanged.emit(self.index(0, MARK), last)

    def row_at(self, index: Index) -> Row | None:
        """The register's row at a place of the table."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, student_id: StudentId | None) -> QModelIndex:
        """Where a student stands; invalid where nowhere."""
        for number, row in enumerate(self._rows):
            if row.student.id == student_id:
                return self.index(number, 0)
        return QModelIndex()

    @override
    def shown(self) -> Sequence[object]:
        """Rows of the register."""
        return self._rows

    @override
    def headings(self) -> Sequence[str]:
        """Of each column."""
        return (self.tr("Student"), self.tr("Mark"), self.tr("Minutes"))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for people, and the tone of the mark's pill."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == TONE_ROLE and index.column() == MARK:
            is_shown = row.mark is not None and not self._is_withheld(row)
            return TONE_OF_KIND[row.mark.kind if row.mark and is_shown else None]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(row, index.column()))
        return None

    def _words(self, row: Row, column: int) -> str:
        if column == STUDENT:
            return row.student.name
        if column == MARK:
            minutes = self._minutes(row) if self._is_narrow else ""
            return " · ".join(words for words in (self._mark_words(row), minutes) if words)
        return self._minutes(row)

    def _is_withheld(self, row: Row) -> bool:
        """Past marks of a student whose data are kept and not used (Art. 18)."""
        return self._is_past and row.student.is_restricted

    def _minutes(self, row: Row) -> str:
        if self._is_withheld(row):
            return ""
        return minutes_words(row.mark, self._lesson) if row.mark and self._lesson else ""

    def _mark_words(self, row: Row) -> str:
        if self._is_withheld(row):
            return self.tr("Use restricted")
        words = mark_words(row.mark)
        if row.student.id in self._corrected:
            return self.tr("{mark} · corrected").format(mark=words)
        return words


class RegisterTable(DataTable):
    """Shows a register; where there is little room the minutes stand beside the mark."""

    def __init__(self, model: RegisterModel, accessible_name: str) -> None:
        super().__init__(accessible_name)
        self._register = model
        self.setModel(model)
        for column in (STUDENT, MINUTES):
            self.stretch(column)
        self.horizontalHeader().setMinimumSectionSize(grown(NARROWEST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the minutes where they fit."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < ROOM_FOR_MINUTES
        self.setColumnHidden(MINUTES, is_narrow)
        self._register.make_narrow(is_narrow=is_narrow)
