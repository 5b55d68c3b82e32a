"""What a student can do about their data: choose it, then confirm it. Two steps, never more."""

from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.domain.rights.request import LONGEST_WORDS, Right
from app.ui.kiosk.recipes import Sticks
from app.ui.parts.controls import below, emptied
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text

WORDS_HEIGHT = 120


class _Answers(QObject):
    """Brings what a thread of its own has found; outlives the page where that has gone."""

    found = Signal(int, object)


class RequestView(QWidget):
    """A column of rights, and the second step of each.

    Signals:
        asked: a `Right` and the student's words.
        stick_chosen: the folder to write to.
        withdraw_pressed: take every yes back.
    """

    asked = Signal(object, str)
    stick_chosen = Signal(object)
    withdraw_pressed = Signal()

    def __init__(self, sticks: Sticks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sticks = sticks
        self._step = 0
        self._answers = _Answers()
        self._answers.found.connect(self._show_sticks)
        self._words: QPlainTextEdit | None = None
        self._result = Text("", "body", wrap=True)
        self._problem = Text("", "error", wrap=True)
        self._result.hide()
        self._problem.hide()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._first())
        self._second = QWidget()
        self._second_column = QVBoxLayout(self._second)
        self._second_column.setContentsMargins(0, 0, 0, 0)
        self._second_column.setSpacing(2 * GRID)
        self._steps.addWidget(self._second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (Text(self.tr("Your rights"), "title"), self._result, self._problem):
            column.addWidget(part)
        column.addWidget(self._steps, 1)

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        return self.tr(
            "You can take everything along, ask for a correction, object, ask for erasure, and "
            "take back every yes. The school answers within a month."
        )

    def tell(self, words: str) -> None:
        """Say what was done, and go back to the first step."""
        self._problem.hide()
        self._result.setText(words)
        self._result.setAccessibleName(words)
        self._result.show()
        self._go_back()

    def show_problem(self, words: str) -> None:
        """Say what is the matter."""
        self._result.hide()
        self._problem.setText(words)
        self._problem.show()

    def _first(self) -> QWidget:
        acts = (
            (self.tr("Take everything along"), self._ask_stick),
            (self.tr("Ask for a correction"), lambda: self._ask(Right.RECTIFICATION)),
            (self.tr("Object to how data are used"), lambda: self._ask(Right.OBJECTION)),
            (self.tr("Ask for erasure"), lambda: self._ask(Right.ERASURE)),
            (self.tr("Take back every yes"), self._ask_withdraw),
        )
        buttons = []
        for words, act in acts:
            button = Button(words, size="large")
            button.clicked.connect(act)
            buttons.append(button)
        place = QWidget()
        place.setLayout(below(*buttons, None, spacing=GRID + GRID // 2))
        return place

    def _ask(self, right: Right) -> None:
        said = {
            Right.RECTIFICATION: (
                self.tr("Ask for a correction"),
                self.tr("What is wrong, and how should it be?"),
            ),
            Right.OBJECTION: (
                self.tr("Object to how data are used"),
                self.tr("What do you object to? You may leave this empty."),
            ),
            Right.ERASURE: (
                self.tr("Ask for erasure"),
                self.tr("What should be erased? You may leave this empty."),
            ),
        }
        title, label = said[right]
        words = QPlainTextEdit()
        words.setFixedHeight(grown(WORDS_HEIGHT))
        words.setTabChangesFocus(True)
        self._words = words
        lead = self.tr("It goes to the office at once. You get an answer within a month.")
        send = Button(self.tr("Send"), size="large")
        send.clicked.connect(lambda: self._send(right))
        self._open(title, lead, Field(label, words), send)
        words.setFocus()

    def _send(self, right: Right) -> None:
        if self._words is not None:
            self.asked.emit(right, self._words.toPlainText()[:LONGEST_WORDS])

    @Slot()
    def _ask_withdraw(self) -> None:
        lead = self.tr(
            "No reason is asked. The numbers of your face are erased at once, and you go on with "
            "card or teacher."
        )
        button = Button(self.tr("Take back every yes"), size="large")
        button.clicked.connect(self.withdraw_pressed)
        self._open(self.tr("Take back every yes"), lead, button)

    @Slot()
    def _ask_stick(self) -> None:
        """Look for sticks off this thread: a volume that does not answer may hold it up."""
        self._open(self.tr("Take everything along"), self.tr("Looking for memory sticks…"))
        look, answers, step = self._sticks, self._answers, self._step
        Thread(target=lambda: answers.found.emit(step, look()), daemon=True).start()

    @Slot(int, object)
    def _show_sticks(self, step: int, found: tuple[tuple[str, Path], ...]) -> None:
        if step != self._step:
            return  # the student has gone on to something else
        lead = self.tr(
            "A zip file with everything, to read and for programs. It is not locked: take care "
            "of it."
        )
        if not found:
            lead += " " + self.tr(
                "Put in a memory stick and press again, or ask the office for the file."
            )
        buttons = []
        for name, folder in found:
            button = Button(self.tr("Save on {name}").format(name=name), size="large")
            button.clicked.connect(lambda _=False, place=folder: self.stick_chosen.emit(place))
            buttons.append(button)
        if not found:
            again = Button(self.tr("Look for a memory stick"), size="large")
            again.clicked.connect(self._ask_stick)
            by_office = Button(self.tr("Ask the office for the file"), size="large")
            by_office.clicked.connect(lambda: self.asked.emit(Right.PORTABILITY, ""))
            buttons += [again, by_office]
        self._open(self.tr("Take everything along"), lead, *buttons)

    @Slot()
    def _go_back(self) -> None:
        self._step += 1
        self._steps.setCurrentIndex(0)

    def _open(self, title: str, lead: str, *parts: QWidget) -> None:
        self._result.hide()
        self._problem.hide()
        self._words = self._words if any(isinstance(each, Field) for each in parts) else None
        emptied(self._second_column)
        back = Button(self.tr("Not now"), size="large")
        back.clicked.connect(self._go_back)
        self._second_column.addWidget(Text(title, "section", wrap=True))
        self._second_column.addWidget(Text(lead, "muted", wrap=True))
        for part in (*parts, back):
            self._second_column.addWidget(part)
        self._second_column.addStretch(1)
        self._step += 1
        self._steps.setCurrentIndex(1)
