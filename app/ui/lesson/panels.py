"""The panels around the picture: latest events, counts, the keys for a chosen row, "Who is it?"."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.class_list.people import Student
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register
from app.text.dates import local_seconds
from app.ui.lesson.roll import EVENTS_SHOWN, Event
from app.ui.lesson.words import event
from app.ui.parts.choice import EARLY_LETTERS, LETTERS, UNDO_LETTERS, short_word
from app.ui.parts.flow import FlowLayout
from app.ui.theme import GRID, TONE_OF_KIND, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import NumberField
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Card

CHOICE_COLUMNS = 2
ORDER = (
    MarkKind.PRESENT,
    MarkKind.LATE,
    MarkKind.REMOTE,
    MarkKind.OTHER_ACTIVITY,
    MarkKind.ABSENT_NOTIFIED,
    MarkKind.ABSENT,
    None,
)


class EventsPanel(Card):
    """The last four things that were marked, each with its undo.

    Signals:
        undone: the `StudentId` whose latest mark is to be taken back.
    """

    undone = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=GRID)
        self.setAccessibleName(self.tr("Latest marks"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(10, 0, 2, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._rows = [self._make_row(row) for row in range(EVENTS_SHOWN)]
        self._shown: tuple[Event, ...] = ()
        self._nothing = self._rows[0][1]
        self.show_events(())

    def _make_row(self, row: int) -> tuple[Text, Text, Button]:
        time, said = Text("", "strong"), Text("", "body")
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        undo = Button(self.tr("Undo"), Kind.QUIET, size="small")
        undo.clicked.connect(lambda: self._undo(row))
        for column, part in enumerate((time, said, undo)):
            self._grid.addWidget(part, row, column)
        self._grid.setRowMinimumHeight(row, 32)
        return time, said, undo

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these, newest first."""
        self._shown = tuple(events)
        for row, (time, said, undo) in enumerate(self._rows):
            happened = self._shown[row] if row < len(self._shown) else None
            time.setText(local_seconds(happened.mark.at) if happened else "")
            said.setText(event(happened) if happened else "")
            undo.setVisible(happened is not None)
            if happened is not None:
                words = self.tr("Undo: {name}").format(name=happened.student.name)
                undo.setAccessibleName(words)
        if not self._shown:
            self._nothing.setText(self.tr("Marks appear here as people check in."))

    def _undo(self, row: int) -> None:
        if row < len(self._shown):
            self.undone.emit(self._shown[row].student.id)


class Counts(QWidget):
    """How many are here, late, absent and waited for, in words; in two lines where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, spacing=GRID)
        self._pills: dict[MarkKind | None, Pill] = {}

    def show_register(self, register: Register) -> None:
        """Count anew; a pill stays as long as there is something to count."""
        counts = register.counts
        wanted = {kind: self._words(kind, counts[kind]) for kind in ORDER if counts.get(kind)}
        if wanted.keys() != self._pills.keys():
            self._have_pills_for(tuple(wanted))
        for kind, said in wanted.items():
            if self._pills[kind].text() != said:
                self._pills[kind].setText(said)
        self.setAccessibleName(", ".join(wanted.values()))

    def _have_pills_for(self, kinds: Sequence[MarkKind | None]) -> None:
        """Out of sight: shown one by one, each would have the whole window laid out anew."""
        self.hide()
        for kind, pill in self._pills.items():
            self._row.removeWidget(pill)
            if kind not in kinds:
                pill.hide()
                pill.deleteLater()
        before = self._pills
        self._pills = {kind: before.get(kind) or Pill("", TONE_OF_KIND[kind]) for kind in kinds}
        for pill in self._pills.values():
            self._row.addWidget(pill)
        self.show()

    def _words(self, kind: MarkKind | None, n: int) -> str:
        """A count with its word; through `tr`, which alone knows plurals."""
        words = {
            None: self.tr("%n waiting", "", n),
            MarkKind.PRESENT: self.tr("%n present", "", n),
            MarkKind.LATE: self.tr("%n late", "", n),
            MarkKind.OTHER_ACTIVITY: self.tr("%n elsewhere", "", n),
            MarkKind.REMOTE: self.tr("%n at a distance", "", n),
            MarkKind.ABSENT_NOTIFIED: self.tr("%n reported absent", "", n),
            MarkKind.ABSENT: self.tr("%n absent", "", n),
        }
        return words[kind]


class MarkBar(QWidget):
    """What can be done with the chosen row, each with its key.

    Signals:
        pressed: the letter of the key that does the same.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(spacing=GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 7, GRID, 7)
        column.addLayout(self._row)
        kinds = [(short_word(kind), letters) for kind, letters in LETTERS.items()]
        early = (self.tr("Goes early"), EARLY_LETTERS)
        choices = (*kinds[:2], early, *kinds[2:], (self.tr("Undo"), UNDO_LETTERS))
        for words, letters in choices:
            self._row.addWidget(self._button(words, letters.shown))

    def height_at(self, width: int) -> int:
        """Room it needs at a width, in pixels."""
        return self._row.heightForWidth(width - 2 * GRID) + 14

    def _button(self, words: str, letter: str) -> Button:
        button = Button(words, key=letter.upper(), presses=False, size="small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(letter))
        return button


class MinutesBar(QWidget):
    """Asks how many minutes somebody missed at the start, or at the end.

    Signals:
        answered: the minutes.
        left: the question is withdrawn.
    """

    answered = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Text("", "small", wrap=True)
        self._minutes = NumberField(self.tr("Minutes"), lowest=1, highest=600)
        self._minutes.setFixedWidth(grown(88))
        save = Button(self.tr("Save"), Kind.PRIMARY, size="small")
        leave = Button(self.tr("Cancel"), size="small")
        save.clicked.connect(self._answer)
        leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 4, GRID, 4)
        row.setSpacing(GRID)
        row.addWidget(self._question, 1)
        for part in (self._minutes, save, leave):
            row.addWidget(part)

    def ask_late(self, name: str, minutes: int) -> None:
        """Ask how late somebody is; Enter takes what is proposed."""
        self._ask(self.tr("{name}: minutes late").format(name=name), minutes)

    def ask_early(self, name: str, minutes: int) -> None:
        """Ask how long before the end somebody leaves; Enter takes what is proposed."""
        self._ask(self.tr("{name}: leaves so many minutes early").format(name=name), minutes)

    def _ask(self, question: str, minutes: int) -> None:
        with QSignalBlocker(self._minutes):
            self._minutes.setValue(minutes)
        self._question.setText(question)
        self._minutes.setAccessibleDescription(question)
        self._minutes.setFocus()
        self._minutes.selectAll()

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self._minutes.value())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape withdraws."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChoiceBar(Card):
    """A few names, for the teacher to choose from; which of them were near is not told.

    Signals:
        chosen: a `StudentId`.
        left: none of them.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=12)
        self.column.setSpacing(GRID)
        self.setMinimumWidth(40 * GRID)
        none = Button(self.tr("None of them"), Kind.QUIET, key="Alt+0")
        none.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Who is it?"), "label"))
        head.addStretch()
        head.addWidget(none)
        self.column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self.column.addLayout(self._grid)
        self._buttons: list[Button] = []

    def offer(self, candidates: Sequence[Student]) -> None:
        """Show a button for each; none hides the bar."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(number, each) for number, each in enumerate(candidates, 1)]
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // CHOICE_COLUMNS, place % CHOICE_COLUMNS)
        self.setVisible(bool(candidates))

    def _button(self, number: int, student: Student) -> Button:
        button = Button(student.name, key=f"Alt+{number}")
        button.clicked.connect(lambda: self.chosen.emit(student.id))
        return button
