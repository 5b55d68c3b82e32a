"""The week as a table: the day on its first line only, the register's state as a pill."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.domain.calendar import day_of
from app.text.dates import local_day, local_span, short_day
from app.text.words import register_state
from app.ui.lesson.choice_view import TONES
from app.ui.parts.wording import lesson_words
from app.ui.widgets.tables import TONE_ROLE, HeadedModel, Index
from app.ui.widgets.tips import plain_tip
from app.usecases.lessons.lessons_of_week import TimetableLine

DAY, TIME, LESSON, CLASSES, ROOM, TEACHER, STATE = range(7)


class TimetableModel(HeadedModel):
    """Lines of a week by the clock; where it is narrow the classes stand with the lesson."""

    columns = STATE + 1

    def __init__(self, parent: QObject | None = None, *, is_narrow: bool = False) -> None:
        super().__init__(parent)
        self._is_narrow = is_narrow
        self._lines: tuple[TimetableLine, ...] = ()

    def show(self, lines: Sequence[TimetableLine]) -> None:
        """Take another week."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    @override
    def shown(self) -> Sequence[object]:
        """Lessons of the week."""
        return self._lines

    @override
    def headings(self) -> Sequence[str]:
        """Of each column."""
        return (
            self.tr("Day"),
            self.tr("Time"),
            self.tr("Lesson"),
            self.tr("Classes"),
            self.tr("Room"),
            self.tr("Teacher"),
            self.tr("Register"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for people, and the tone of the state's pill."""
        if not index.isValid():
            return None
        state = self._lines[index.row()].overview.state
        if role == TONE_ROLE and index.column() == STATE:
            return TONES[state]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == DAY:
            return local_day(self._lines[index.row()].overview.lesson.starts_at)
        return None

    def _words(self, row: int, column: int) -> str:
        line = self._lines[row]
        lesson = line.overview.lesson
        if column == DAY:
            written = short_day if self._is_narrow else local_day
            return written(lesson.starts_at) if self._begins_day(row) else ""
        if column == STATE:
            return register_state(line.overview.state)
        return {
            TIME: local_span(lesson.starts_at, lesson.ends_at),
            LESSON: lesson_words(lesson) if self._is_narrow else lesson.title,
            CLASSES: " + ".join(lesson.group_names),
            ROOM: lesson.room,
            TEACHER: line.teacher,
        }[column]

    def _begins_day(self, row: int) -> bool:
        if row == 0:
            return True
        before, this = (self._lines[each].overview.lesson.starts_at for each in (row - 1, row))
        return day_of(before) != day_of(this)
