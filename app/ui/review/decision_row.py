"""One student on whom a person has yet to decide: six ways to say what happened, a key each.

Nothing is chosen beforehand. It knows no rule of the register.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.class_list.people import Student
from app.domain.roll_call.mark import MarkKind
from app.text.words import mark_kind
from app.ui.parts.choice import KINDS_BY_KEY, LETTERS, MarkChoice, kind_of_key, short_word
from app.ui.parts.controls import beside
from app.ui.parts.fields import MinutesField
from app.ui.theme import GRID, colours, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Avatar, Text

ROW_HEIGHT = 56
USUAL_MINUTES = 5


class DecisionRow(QWidget):
    """A name and its six buttons. Their letters decide, as in the lesson's list; so do 1 to 6.

    The arrows go from row to row.

    Signals:
        decided: a `MarkChoice` for this student.
        travelled: an arrow key; -1 for up, 1 for down.
    """

    decided = Signal(object)
    travelled = Signal(int)

    def __init__(self, student: Student, longest: int) -> None:
        super().__init__()
        self.student = student
        self.minutes = self._minutes_field(longest)
        self._ways = QStackedWidget()
        self._ways.addWidget(self._buttons())
        self._ways.addWidget(self._late_step())
        self.setFixedHeight(grown(ROW_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("{name}, not marked").format(name=student.name))
        self.setAccessibleDescription(
            ", ".join(f"{LETTERS[kind].shown} {short_word(kind)}" for kind in KINDS_BY_KEY.values())
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + GRID // 2, 0, GRID + GRID // 2, 0)
        row.setSpacing(GRID + GRID // 2)
        row.addWidget(Avatar(student.initials))
        row.addWidget(Text(student.name), 1)
        row.addWidget(self._ways)

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = beside(None)
        for kind in KINDS_BY_KEY.values():
            letter = LETTERS[kind].shown.upper()
            button = Button(short_word(kind), key=letter, presses=False, size="small")
            button.setAccessibleName(f"{self.student.name}: {mark_kind(kind)}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            row.addWidget(button)
        box.setLayout(row)
        return box

    def _minutes_field(self, longest: int) -> MinutesField:
        field = MinutesField(1, longest)
        field.setValue(min(USUAL_MINUTES, longest))
        field.setAccessibleName(self.tr("Minutes late"))
        field.lineEdit().returnPressed.connect(self._decide_late)
        return field

    def _late_step(self) -> QWidget:
        box = QWidget()
        done = Button(self.tr("Late"), Kind.PRIMARY, size="small")
        done.clicked.connect(self._decide_late)
        back = Button(self.tr("Back"), Kind.QUIET, size="small")
        back.clicked.connect(self._leave_late)
        box.setLayout(beside(None, Text(self.tr("How late?"), "muted"), self.minutes, done, back))
        return box

    def _choose(self, kind: MarkKind) -> None:
        if kind is not MarkKind.LATE:
            self.decided.emit(MarkChoice(kind))
            return
        self._ways.setCurrentIndex(1)
        self.minutes.setFocus()
        self.minutes.selectAll()

    def _decide_late(self) -> None:
        self.decided.emit(MarkChoice(MarkKind.LATE, minutes_late=self.minutes.value()))

    def _leave_late(self) -> None:
        self._ways.setCurrentIndex(0)
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters decide, Escape leaves the minutes, arrows travel."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        kind = kind_of_key(event.text().casefold())
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._ways.currentIndex() == 1:
            self._leave_late()
        elif self._ways.currentIndex() == 0 and kind is not None and not event.isAutoRepeat():
            self._choose(kind)
        elif key in steps:
            self.travelled.emit(steps[key])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of the row in hand."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beneath, and a frame around the row in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.hasFocus():
            painter.setPen(QColor(colours().line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            return
        painter.setPen(QPen(QColor(colours().focus), 2))
        painter.setBrush(QColor(colours().brand_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)
