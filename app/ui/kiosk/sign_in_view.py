"""Signing in at the kiosk: type the code; the first time, choose one."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.class_list.student_session import LONGEST_CODE
from app.ui.parts.controls import beside
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card

CARD_WIDTH = 460
DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
KEY_SIZE = 56


class CodeView(QWidget):
    """One code by keyboard or by the keys on the screen.

    Signals:
        typed: the code.
        left: back to the card.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.code = _code_field()
        self.again = _code_field()
        label = self.tr("Your new code, 6 to 12 digits") if is_new else self.tr("Your code")
        self._field = Field(label, self.code)
        self._again = Field(self.tr("The same code once more"), self.again)
        self._again.setVisible(is_new)
        self._go_on = Button(self.tr("Go on"), Kind.PRIMARY, size="large")
        back = Button(self.tr("Back"), size="large")
        card = Card(padding=4 * GRID)
        card.setFixedWidth(grown(CARD_WIDTH))
        title = self.tr("Choose your own code") if is_new else self.tr("Type your code")
        card.column.addWidget(Text(title, "headline"))
        card.column.addWidget(Text(self.spoken, "muted", wrap=True))
        card.column.addWidget(self._field)
        if is_new:
            card.column.addWidget(self._again)
        card.column.addWidget(self._keys())
        card.column.addLayout(beside(back, None, self._go_on))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(beside(None, card, None))
        outer.addStretch(1)
        self._go_on.clicked.connect(self._send)
        back.clicked.connect(self.left)
        self.code.returnPressed.connect(self.again.setFocus if is_new else self._send)
        self.again.returnPressed.connect(self._send)

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        if self._is_new:
            return self.tr(
                "The slip has done its work. From now on only you know your code: the school "
                "cannot read it. Not your birthday, and no row of digits."
            )
        return self.tr(
            "The first time it is the code on the slip from the office. If you have forgotten "
            "your code, the office prints a new slip."
        )

    def show_error(self, words: str) -> None:
        """Say beneath the field what is the matter."""
        self._field.show_error(words)
        self.code.clear()
        self.again.clear()
        self.code.setFocus()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Wait for the answer."""
        self._go_on.setEnabled(not busy)

    def _keys(self) -> QWidget:
        place = QWidget()
        place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every telephone
        keys = QGridLayout(place)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(GRID)
        for number, digit in enumerate((*DIGITS, "0")):
            row, column = (3, 1) if digit == "0" else (number // 3, number % 3)
            key = _key(digit)
            key.clicked.connect(lambda _=False, each=digit: self._press(each))
            keys.addWidget(key, row, column)
        rub_out = _key("⌫")
        rub_out.setAccessibleName(self.tr("Delete the last digit"))
        rub_out.clicked.connect(self._rub_out)
        keys.addWidget(rub_out, 3, 2)
        return place

    def _target(self) -> QLineEdit:
        return self.again if self.again.hasFocus() else self.code

    def _press(self, digit: str) -> None:
        self._target().insert(digit)

    @Slot()
    def _rub_out(self) -> None:
        self._target().backspace()

    @Slot()
    def _send(self) -> None:
        if self._is_new and self.code.text() != self.again.text():
            self.show_error(self.tr("The two codes are not the same. Type them again."))
        elif self.code.text():
            self.typed.emit(self.code.text())


def _code_field() -> QLineEdit:
    field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
    field.setMaxLength(LONGEST_CODE)
    field.setProperty("scale", "large")
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d*"), field))
    return field


def _key(words: str) -> Button:
    key = Button(words, size="large")
    key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    key.setMinimumWidth(grown(KEY_SIZE))
    return key
