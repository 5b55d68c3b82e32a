"""The right half of the lesson: search, counts, the list, and what the chosen row can be made.

Keeps the same student chosen while the list re-sorts under the teacher's hands.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ids import StudentId
from app.domain.mark import MarkKind
from app.ui.lesson.panels import Counts, LateBar, MarkBar
from app.ui.lesson.presenter import LessonPresenter
from app.ui.lesson.roll import Line
from app.ui.lesson.student_list import StudentListModel, StudentListView
from app.ui.theme import GRID
from app.ui.widgets.fields import SearchField
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card, Rule

ENTER = "enter"
KINDS = {
    ENTER: MarkKind.PRESENT,
    "p": MarkKind.PRESENT,
    "n": MarkKind.PRESENT,
    "f": MarkKind.ABSENT_NOTIFIED,
    "a": MarkKind.ABSENT,
}
LATE_KEYS = ("l", "s")
UNDO_KEY = "u"
SEARCH_KEY = "/"


class StudentsPanel(Card):
    """List and keys; what they mean is the presenter's."""

    def __init__(self, presenter: LessonPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self._presenter = presenter
        self._advances_from: StudentId | None = None
        self._late_for: StudentId | None = None
        self._marked_here: list[StudentId] = []
        self.search = SearchField(self.tr("Search or type a name"))
        self.list = StudentListView(self.tr("Students"))
        self.model = StudentListModel(self)
        self.list.setModel(self.model)
        self._counts = Counts()
        self._hint = Text("", "small", wrap=True)
        self._marks, self._late = MarkBar(), LateBar()
        self._foot = QStackedWidget()
        self._lay_out()
        self._connect()

    def _hint_words(self, hit: Line | None) -> str:
        if hit is not None:
            return self.tr("Enter marks {name} present. ↓ chooses another row.").format(
                name=hit.student.name
            )
        return self.tr("Letters of a name, then Enter, mark present. ↓ chooses a row.")

    @property
    def _hit(self) -> Line | None:
        """Whom Enter in the search would mark."""
        return self.model.line(0) if self.search.text().strip() else None

    def _lay_out(self) -> None:
        self.column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Students"), "section"))
        head.addStretch()
        self.search.setMinimumWidth(210)
        head.addWidget(self.search)
        top = QVBoxLayout()
        top.setContentsMargins(18, 2 * GRID, 18, 12)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self._counts)
        self._hint.setContentsMargins(18, 0, 18, 0)
        for part in (self._hint, self._marks, self._late):
            self._foot.addWidget(part)
        self.column.addLayout(top)
        self.column.addWidget(Rule())
        self.column.addWidget(self.list, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._presenter.search)
        self.search.returnPressed.connect(self._mark_top_hit)
        self.search.travelled.connect(self._enter_list)
        self.list.letter_typed.connect(self.begin_search)
        self.list.mark_key.connect(self._take_key)
        self.list.left.connect(self._leave_list)
        self.list.doubleClicked.connect(lambda: self._take_key(ENTER))
        self.list.selectionModel().selectionChanged.connect(self._show_foot)
        self._marks.pressed.connect(self._take_key)
        self._late.answered.connect(self._mark_late)
        self._late.left.connect(self._leave_late)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo_last)
        undo.setAutoRepeat(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys at the foot the lines they need at this width."""
        super().resizeEvent(event)
        self._foot.setFixedHeight(max(46, self._marks.height_at(self.width() - 2)))

    @property
    def chosen(self) -> Line | None:
        """The line of the chosen row."""
        return self.model.line(self.list.chosen_row)

    def refresh(self) -> None:
        """Draw the list as the presenter has it, with the same student chosen as before."""
        row, chosen = self.list.chosen_row, self.chosen
        self.model.show(self._presenter.lines)
        if self._presenter.register is not None:
            self._counts.show_register(self._presenter.register)
        if chosen is not None:
            self._choose_after(row, chosen.student.id)
        self._show_foot()

    @Slot(str)
    def begin_search(self, letter: str) -> None:
        """A letter typed anywhere begins a search; the search key only goes there."""
        self.list.choose(-1)
        self.search.setFocus()
        if letter != SEARCH_KEY:
            self.search.insert(letter)

    def _choose_after(self, row: int, student_id: StudentId) -> None:
        """Go on to the next who is waited for after a mark by key; else stay with the student."""
        if self._advances_from == student_id:
            self._advances_from = None
            following = self.model.line(row)
            is_waiting = following is not None and following.mark is None
            self.list.choose(row if is_waiting else -1)
            if not is_waiting:
                self.search.setFocus()
            return
        now = self.model.row_of(student_id)
        self.list.choose(-1 if now is None else now)

    @Slot(int)
    def _enter_list(self, key: int) -> None:
        if key in {int(Qt.Key.Key_Down), int(Qt.Key.Key_PageDown)} and self.model.rowCount():
            self.list.setFocus()
            self.list.choose(0)

    @Slot()
    def _leave_list(self) -> None:
        self.search.setFocus()

    @Slot()
    def _mark_top_hit(self) -> None:
        if self.search.text().strip() and self._presenter.lines:
            self._remember(self._presenter.lines[0].student.id)
        self._presenter.mark_top_hit()
        self.search.clear()

    @Slot(str)
    def _take_key(self, key: str) -> None:
        line = self.chosen
        if key == SEARCH_KEY:
            self.begin_search(key)
        elif line is None:
            return
        elif key in KINDS:
            self._mark(line, KINDS[key])
        elif key in LATE_KEYS:
            self._ask_minutes(line)
        elif key == UNDO_KEY:
            self._undo(line)

    def _undo(self, line: Line) -> None:
        """The mark of the chosen row; where the row has gone on to the next, the one just made."""
        if line.mark is None and self._still_marked():
            self._undo_last()
        else:
            self._undo_of(line.student.id)

    @Slot()
    def _undo_last(self) -> None:
        marked = self._still_marked()
        if marked:
            self._undo_of(marked[-1])

    def _undo_of(self, student_id: StudentId) -> None:
        self._marked_here = [each for each in self._marked_here if each != student_id]
        self._presenter.undo(student_id)

    def _still_marked(self) -> list[StudentId]:
        """Who was marked by hand on this page, the latest last, without who was undone since."""
        register = self._presenter.register
        marked = {row.student.id for row in register.rows if row.mark} if register else set()
        return [each for each in self._marked_here if each in marked]

    def _remember(self, student_id: StudentId) -> None:
        """Keep the order of what was marked by hand; the latest is undone first."""
        self._marked_here.append(student_id)

    def _mark(self, line: Line, kind: MarkKind, minutes: int = 0) -> None:
        self._advances_from = line.student.id if line.mark is None else None
        self._remember(line.student.id)
        self._presenter.mark(line.student.id, kind, minutes)

    def _ask_minutes(self, line: Line) -> None:
        self._late_for = line.student.id
        self._foot.setCurrentWidget(self._late)
        self._late.ask(line.student.name, self._presenter.minutes_late_now)

    @Slot(int)
    def _mark_late(self, minutes: int) -> None:
        student_id, line = self._late_for, self.chosen
        self._leave_late()
        if student_id is None:
            return
        if line is not None and line.student.id == student_id:
            self._mark(line, MarkKind.LATE, minutes)
        else:
            self._remember(student_id)
            self._presenter.mark(student_id, MarkKind.LATE, minutes)

    @Slot()
    def _leave_late(self) -> None:
        self._late_for = None
        self.list.setFocus()
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        if self._late_for is None:
            is_chosen = self.list.chosen_row >= 0
            self._foot.setCurrentWidget(self._marks if is_chosen else self._hint)
            hit = None if is_chosen else self._hit
            self.list.show_hit(-1 if hit is None else 0)
            self._hint.setText(self._hint_words(hit))
