"""The right half of the lesson: search, counts, the list, and what the chosen row can be made.

Keeps the same student chosen while the list re-sorts under the teacher's hands.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ids import StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.ui.lesson.panels import Counts, MarkBar, MinutesBar
from app.ui.lesson.presenter import LessonPresenter
from app.ui.lesson.roll import Line
from app.ui.lesson.student_list import StudentListModel, StudentListView
from app.ui.parts.choice import EARLY_LETTERS, UNDO_LETTERS, MarkChoice, kind_of_key
from app.ui.theme import GRID, grown
from app.ui.widgets.fields import SearchField
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card, Rule

ENTER = "enter"
SEARCH_KEY = "/"


@dataclass(frozen=True)
class Question:
    """Whose minutes are asked for, and at which end of the lesson."""

    student_id: StudentId
    is_early: bool = False


class StudentsPanel(Card):
    """List and keys; what they mean is the presenter's."""

    def __init__(self, presenter: LessonPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self._presenter = presenter
        self._advances_from: StudentId | None = None
        self._asked: Question | None = None
        self._marked_here: list[StudentId] = []
        self.search = SearchField(self.tr("Search or type a name"))
        self.list = StudentListView(self.tr("Students"))
        self.model = StudentListModel(self)
        self.list.setModel(self.model)
        self._counts = Counts()
        self._hint = Text("", "small", wrap=True)
        self._marks, self._minutes = MarkBar(), MinutesBar()
        self._foot = QStackedWidget()
        self._lay_out()
        self._connect()

    def _hint_words(self, hit: Line | None) -> str:
        if self._is_nobody:
            return self.tr("Nobody in this lesson is called “{name}”. Change the letters.").format(
                name=self.search.text().strip()
            )
        if hit is not None:
            return self.tr("Enter marks {name} present. ↓ chooses another row.").format(
                name=hit.student.name
            )
        return self.tr("Letters of a name or initials, then Enter, mark present. ↓ chooses a row.")

    @property
    def _hit(self) -> Line | None:
        """Whom Enter in the search would mark."""
        return self.model.line(0) if self.search.text().strip() else None

    @property
    def _is_nobody(self) -> bool:
        """True where what is searched for fits no name; then the list is empty."""
        is_read, wanted = self._presenter.register is not None, self.search.text().strip()
        return is_read and bool(wanted) and self.model.line(0) is None

    def _lay_out(self) -> None:
        self.column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Students"), "section"))
        head.addStretch()
        self.search.setMinimumWidth(grown(210))
        head.addWidget(self.search)
        top = QVBoxLayout()
        top.setContentsMargins(18, 2 * GRID, 18, 12)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self._counts)
        self._hint.setContentsMargins(18, 0, 18, 0)
        for part in (self._hint, self._marks, self._minutes):
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
        self._minutes.answered.connect(self._mark_with_minutes)
        self._minutes.left.connect(self._leave_minutes)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo_last)
        undo.setAutoRepeat(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys at the foot the lines they need at this width."""
        super().resizeEvent(event)
        self._foot.setFixedHeight(max(grown(46), self._marks.height_at(self.width() - 2)))

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
        if self._is_nobody:  # what was typed stays, to be mended
            self.search.selectAll()
            return
        if self.search.text().strip():
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
        elif key in EARLY_LETTERS:
            self._ask_minutes(line, is_early=True)
        elif key in UNDO_LETTERS:
            self._undo(line)
        else:
            self._take_kind(line, MarkKind.PRESENT if key == ENTER else kind_of_key(key))

    def _take_kind(self, line: Line, kind: MarkKind | None) -> None:
        if kind is MarkKind.LATE:
            self._ask_minutes(line)
        elif kind is not None:
            self._mark(line, MarkChoice(kind))

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

    def _mark(self, line: Line, choice: MarkChoice) -> None:
        self._advances_from = line.student.id if line.mark is None else None
        self._remember(line.student.id)
        self._presenter.decide(line.student.id, choice)
        if self.search.text():  # whoever was looked for is found
            self._advances_from = None
            self.begin_search(SEARCH_KEY)
            self.search.clear()

    def _ask_minutes(self, line: Line, *, is_early: bool = False) -> None:
        self._asked = Question(line.student.id, is_early)
        self._foot.setCurrentWidget(self._minutes)
        if is_early:
            self._minutes.ask_early(line.student.name, self._presenter.minutes_left_now)
        else:
            self._minutes.ask_late(line.student.name, self._presenter.minutes_late_now)

    @Slot(int)
    def _mark_with_minutes(self, minutes: int) -> None:
        asked = self._asked
        self._leave_minutes()
        row = self.model.row_of(asked.student_id) if asked else None
        line = self.model.line(row) if row is not None else None
        if asked is not None and line is not None:
            choice = early_choice(line.mark, minutes) if asked.is_early else late_choice(minutes)
            self._mark(line, choice)

    @Slot()
    def _leave_minutes(self) -> None:
        self._asked = None
        self.list.setFocus()
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        if self._asked is None:
            is_chosen = self.list.chosen_row >= 0
            self._foot.setCurrentWidget(self._marks if is_chosen else self._hint)
            hit = None if is_chosen else self._hit
            self.list.show_hit(-1 if hit is None else 0)
            self._hint.setText(self._hint_words(hit))
            self._hint.take_role("error" if self._is_nobody else "small")


def late_choice(minutes: int) -> MarkChoice:
    """Came so late."""
    return MarkChoice(MarkKind.LATE, minutes_late=minutes)


def early_choice(mark: Mark | None, minutes: int) -> MarkChoice:
    """Leaves so early; how somebody came, or from where, stays as it was."""
    if mark is None or not mark.kind.takes_part:
        return MarkChoice(MarkKind.PRESENT, minutes_early=minutes)
    return MarkChoice(mark.kind, mark.minutes_late, minutes)
