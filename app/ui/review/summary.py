"""The calm page after the signature: what was signed, how it is kept, what comes next."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.text.dates import local_time
from app.ui.parts.controls import below, beside, emptied
from app.ui.parts.counts import Counts
from app.ui.parts.flow import FlowLayout
from app.ui.parts.wording import lesson_words, short_hash, span_words
from app.ui.review.presenter import Signed
from app.ui.theme import GRID, colours
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
    """Signed: by whom, when, under which checksum; and the ways on.

    Signals:
        export_wished: the person wants the register as a file.
        next_wished: the person goes on to the next lesson.
        history_wished: the person wants to see the register in the list of registers.
    """

    export_wished = Signal()
    next_wished = Signal()
    history_wished = Signal()

    def __init__(self) -> None:
        super().__init__(padding=5 * GRID)
        self.setMaximumWidth(WIDEST)
        self._lead = Text("", "lead", wrap=True)
        self._counts = Counts()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(3 * GRID)
        self._facts.setVerticalSpacing(GRID)
        self._facts.setColumnStretch(1, 1)
        self._next = Button("", Kind.PRIMARY, size="large")
        self._export = Button(self.tr("Export as CSV…"), size="large")
        self._history = Button(self.tr("See the register"), Kind.QUIET, size="large")
        self._next.clicked.connect(self.next_wished)
        self._export.clicked.connect(self.export_wished)
        self._history.clicked.connect(self.history_wished)
        self._lay_out()

    def _lay_out(self) -> None:
        words = below(Text(self.tr("The register is signed"), "headline"), self._lead, spacing=4)
        head = beside(Tick(), words, spacing=2 * GRID)
        head.setStretch(1, 1)
        note = Text(
            self.tr(
                "The checksum belongs to exactly these marks, and the ledger's newest entry to "
                "everything on record so far. To check later, compare them."
            ),
            "small",
            wrap=True,
        )
        buttons = FlowLayout(spacing=GRID + GRID // 2)
        for button in (self._next, self._export, self._history):
            buttons.addWidget(button)
        for part in (head, self._counts, Rule(), self._facts, note, buttons):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.setSpacing(3 * GRID)

    def show_signed(self, signed: Signed, signer: str) -> None:
        """Take in what was signed."""
        outcome = signed.outcome
        register, signature = outcome.register, outcome.register.signature
        self._lead.setText(f"{lesson_words(register.lesson)}\n{span_words(register.lesson)}")
        self._counts.show_register(register)
        emptied(self._facts)
        at = local_time(signature.signed_at) if signature else ""
        head = f"{outcome.ledger_sequence} · {short_hash(outcome.ledger_head)}"
        lesson = signed.next_lesson
        facts = [
            (self.tr("Signed by"), self.tr("{name} at {time}").format(name=signer, time=at)),
            (self.tr("Checksum"), short_hash(outcome.digest)),
            (self.tr("Ledger entry"), head),
        ]
        if lesson is not None:
            words = f"{local_time(lesson.starts_at)} {lesson_words(lesson)}"
            facts.append((self.tr("Next lesson"), words))
        for number, (caption, words) in enumerate(facts):
            self._facts.addWidget(Text(caption, "muted"), number, 0)
            self._facts.addWidget(_selectable(words), number, 1)
        self._next.setText(
            self.tr("Go to the next lesson") if lesson else self.tr("Back to the lessons")
        )
        self._next.setFocus()


def _selectable(words: str) -> Text:
    made = Text(words)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAccessibleName(words)
    return made
