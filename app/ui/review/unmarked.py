"""The students on whom a person has yet to decide, and the one act for everyone who is left.

The act has two steps; the second one shows all names and presses nothing by itself.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register
from app.ui.parts.choice import MarkChoice
from app.ui.parts.controls import below, beside, emptied, scrolled
from app.ui.review.decision_row import ROW_HEIGHT, DecisionRow
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card

CHROME_HEIGHT = 92
ROWS_IN_SIGHT = 3
LARGE_ROW = 76
"""In larger letters the list beneath needs what a third row would take."""


class UnmarkedCard(Card):
    """Rows with six buttons each; hidden when nobody is left.

    Signals:
        decided: (student id, `MarkChoice`).
        everyone_wished: the person asks to give everyone left one mark; carries its kind.
        everyone_confirmed: and has confirmed it.
    """

    decided = Signal(object, object)
    everyone_wished = Signal(object)
    everyone_confirmed = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=2 * GRID)
        self._current = 0
        self._heading = Text("", "section")
        self._asked = MarkKind.ABSENT
        self._absent = Button(self.tr("Everyone left is absent…"))
        self._present = Button(self.tr("Everyone left is present…"))
        for button, kind in ((self._absent, MarkKind.ABSENT), (self._present, MarkKind.PRESENT)):
            button.clicked.connect(partial(self.everyone_wished.emit, kind))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._list_step())
        self._confirming = self._confirming_step()
        self._steps.addWidget(self._confirming)
        self.column.setSpacing(GRID)
        self.column.addWidget(self._steps)

    def _list_step(self) -> QWidget:
        step, content = QWidget(), QWidget()
        content.setLayout(below(self._rows, None, spacing=0))
        lead = Text(
            self.tr("Decide on each one with the letter beside the choice; arrows go to the next."),
            "small",
        )
        words = below(self._heading, lead, spacing=2)
        self._left = scrolled(content)
        step.setLayout(below(beside(words, None, self._present, self._absent), self._left))
        return step

    def _confirming_step(self) -> QWidget:
        step = QWidget()
        self._question = Text("", "section", wrap=True)
        self._names = Text("", "muted", wrap=True)
        self._names.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._back = Button(self.tr("Go back, change nothing"))
        self._confirm = Button("", Kind.DANGER)
        for button in (self._back, self._confirm):
            button.setAutoDefault(False)
        self._back.clicked.connect(self.show_rows)
        self._confirm.clicked.connect(self._confirm_everyone)
        buttons = beside(self._back, self._confirm, None, spacing=GRID + GRID // 2)
        self._everybody = scrolled(self._names)
        step.setLayout(below(self._question, self._everybody, buttons, None, spacing=2 * GRID))
        step.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return step

    def show_register(self, register: Register) -> None:
        """List everybody who is left; the first row takes the keyboard."""
        had_focus = self._has_keyboard()
        emptied(self._rows)
        for student in register.unmarked:
            row = DecisionRow(student, register.lesson.minutes)
            row.decided.connect(partial(self._decide, row))
            row.travelled.connect(self._travel)
            self._rows.addWidget(row)
            row.show()  # at once, so that it can take the keyboard
        number = len(register.unmarked)
        self._heading.setText(self.tr("%n student(s) not marked yet", "", number))
        self.setVisible(number > 0)
        self._steps.setCurrentIndex(0)
        self.setMaximumHeight(grown(CHROME_HEIGHT + ROW_HEIGHT * max(2, number)))
        most = ROWS_IN_SIGHT if grown(ROW_HEIGHT) < LARGE_ROW else ROWS_IN_SIGHT - 1
        self.setMinimumHeight(grown(CHROME_HEIGHT + ROW_HEIGHT * min(max(number, 2), most)))
        if had_focus:
            self.focus_row(self._current)

    def focus_row(self, number: int) -> None:
        """Give the keyboard to a row; the last one where there are fewer."""
        rows = self._all_rows()
        if rows:
            self._current = max(0, min(number, len(rows) - 1))
            rows[self._current].setFocus()
            QTimer.singleShot(0, self, self._reveal)  # once the rows have their places

    @Slot()
    def _reveal(self) -> None:
        """Nobody decides on a student whose row is out of sight."""
        rows = self._all_rows()
        if self._current < len(rows):
            self._left.ensureWidgetVisible(rows[self._current], 0, 0)

    @Slot()
    def show_rows(self) -> None:
        """Back to the rows; nothing was done."""
        self._steps.setCurrentIndex(0)
        self.focus_row(self._current)

    def ask_about_everyone(self, register: Register, kind: MarkKind) -> None:
        """Show whom the act would mark. The keyboard stands on the question itself."""
        number, self._asked = len(register.unmarked), kind
        if kind is MarkKind.ABSENT:
            question = self.tr("Mark %n student(s) as absent without a valid reason?", "", number)
            self._confirm.setText(self.tr("Yes, %n student(s) absent", "", number))
        else:
            question = self.tr("Mark %n student(s) as present the whole lesson?", "", number)
            self._confirm.setText(self.tr("Yes, %n student(s) present", "", number))
        self._question.setText(question)
        self._names.setText(", ".join(student.name for student in register.unmarked))
        self._steps.setCurrentIndex(1)
        width = self.width() - 2 * self.column.contentsMargins().left()
        self._everybody.setMaximumHeight(self._names.heightForWidth(width) + GRID)
        self._confirming.setAccessibleName(f"{self._question.text()} {self._names.text()}")
        self._confirming.setFocus()

    @Slot()
    def _confirm_everyone(self) -> None:
        self._steps.setCurrentIndex(0)
        self.everyone_confirmed.emit(self._asked)

    @Slot(int)
    def _travel(self, step: int) -> None:
        rows = self._all_rows()
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), self._current)
        self.focus_row(here + step)

    def _decide(self, row: DecisionRow, choice: MarkChoice) -> None:
        self._current = self._all_rows().index(row)
        self.decided.emit(row.student.id, choice)

    def _all_rows(self) -> list[DecisionRow]:
        items = (self._rows.itemAt(number) for number in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, DecisionRow)]

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
