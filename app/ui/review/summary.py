"""The calm page after the signature: what was signed, how it is kept, what comes next."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.text.dates import local_time
from app.ui.parts.controls import below, beside, emptied
from app.ui.parts.counts import Counts
from app.ui.parts.flow import FlowLayout
from app.ui.parts.wording import lesson_words, short_hash, span_words
from app.ui.review.presenter import Signed
from app.ui.theme import GRID, colours, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card, Rule

TICK_SIZE = 56
WIDEST = 720


class Tick(QWidget):
    """A tick in a soft circle; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(TICK_SIZE, TICK_SIZE)

    @override
    def sizeHint(self) -> QSize:
        """A fixed circle."""
        return QSize(TICK_SIZE, TICK_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().present_soft))
        painter.drawEllipse(QRectF(self.rect()))
        pen = QPen(QColor(colours().present), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(17, 29, 25, 37)
        painter.drawLine(25, 37, 40, 21)


class SummaryCard(Card):
    """Signed: by whom, when, what that means and what comes next; for whoever checks, details.

    Signals:
        print_wished: the person wants the register on paper.
        export_wished: the person wants the register as a file.
        next_wished: the person goes on to the next lesson.
        history_wished: the person wants to see the register in the list of registers.
    """

    print_wished = Signal()
    export_wished = Signal()
    next_wished = Signal()
    history_wished = Signal()

    def __init__(self) -> None:
        super().__init__(padding=5 * GRID)
        self.setMaximumWidth(grown(WIDEST))
        self._lead = Text("", "lead", wrap=True)
        self._counts = Counts()
        self._facts, self._proof = _grid(), _grid()
        self._next = Button("", Kind.PRIMARY, size="large")
        self._print = Button(self.tr("Save as PDF…"), size="large")
        self._export = Button(self.tr("Export as CSV…"), Kind.QUIET, size="large")
        self._history = Button(self.tr("See the register"), Kind.QUIET, size="small")
        self._more = Button("", Kind.QUIET, size="small")
        self._details = QWidget()
        self._next.clicked.connect(self.next_wished)
        self._print.clicked.connect(self.print_wished)
        self._more.clicked.connect(self._turn_details)
        self._export.clicked.connect(self.export_wished)
        self._history.clicked.connect(self.history_wished)
        self._lay_out()

    def _lay_out(self) -> None:
        words = below(Text(self.tr("The register is signed"), "headline"), self._lead, spacing=4)
        head = beside(Tick(), words, spacing=2 * GRID)
        head.setStretch(1, 1)
        meaning = Text(
            self.tr(
                "The marks stand in your name. They can still be corrected, with a reason, under "
                "Registers; who did it and why stays there."
            ),
            "muted",
            wrap=True,
        )
        note = Text(
            self.tr(
                "The first number belongs to exactly these marks and changes with any of them. "
                "The second belongs to all that this computer has put on record so far. Whoever "
                "checks the register later compares them with the printed ones."
            ),
            "small",
            wrap=True,
        )
        self._details.setLayout(below(self._proof, note, spacing=GRID))
        buttons = FlowLayout(spacing=GRID + GRID // 2)
        for button in (self._next, self._print, self._export):
            buttons.addWidget(button)
        more = below(beside(self._history, self._more, None), self._details, spacing=GRID)
        for part in (head, self._counts, meaning, Rule(), self._facts, buttons, more):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.setSpacing(3 * GRID)
        self._details.hide()
        self._name_details()

    @Slot()
    def _turn_details(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self._name_details()

    def _name_details(self) -> None:
        is_open = not self._details.isHidden()
        self._more.setText(self.tr("Hide details") if is_open else self.tr("Details for checking"))

    def show_signed(self, signed: Signed, signer: str) -> None:
        """Take in what was signed."""
        outcome = signed.outcome
        register, signature = outcome.register, outcome.register.signature
        self._lead.setText(f"{lesson_words(register.lesson)}\n{span_words(register.lesson)}")
        self._counts.show_register(register)
        at = local_time(signature.signed_at) if signature else ""
        head = f"{outcome.ledger_sequence} · {short_hash(outcome.ledger_head)}"
        facts = [(self.tr("Signed by"), self.tr("{name} at {time}").format(name=signer, time=at))]
        lesson = signed.next_lesson
        if lesson is not None:
            words = f"{local_time(lesson.starts_at)} {lesson_words(lesson)}"
            facts.append((self.tr("Next lesson"), words))
        proof = [(self.tr("These marks"), short_hash(outcome.digest)), (self.tr("Record"), head)]
        for grid, rows in ((self._facts, facts), (self._proof, proof)):
            emptied(grid)
            for number, (caption, words) in enumerate(rows):
                grid.addWidget(Text(caption, "muted"), number, 0)
                grid.addWidget(_selectable(words), number, 1)
        self._next.setText(
            self.tr("Start the next lesson") if signed.may_go_on else self.tr("Back to the lessons")
        )
        self._next.setFocus()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    return grid


def _selectable(words: str) -> Text:
    made = Text(words)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAccessibleName(words)
    return made
