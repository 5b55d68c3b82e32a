"""The kiosk's first page: show the card, or type its number where that is easier."""

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
    QRegularExpressionValidator,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.domain.class_list.number_tries import NUMBER_DIGITS, is_card_number
from app.ui.kiosk.side_by_side import height_of
from app.ui.kiosk.words import in_reading_order
from app.ui.parts.controls import below, beside
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.workers.parts import CameraState, CameraStatus

CARD_WIDTH, NARROWEST = 460, 280
PICTURE = QSize(200, 120)


class SpotPicture(QWidget):
    """The camera's veiled picture, so that one sees where to hold the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self.setMinimumSize(PICTURE)
        self.setAccessibleName(self.tr("Picture of the camera"))

    def show_picture(self, picture: QImage | None) -> None:
        """Draw another; None draws nothing."""
        self._picture = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """As in a mirror: a hand moves to the side that it moves to."""
        if self._picture is None:
            return
        painter = QPainter(self)
        shown = self._picture.flipped(Qt.Orientation.Horizontal).scaled(
            self.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2
        painter.drawImage(left, top, shown)


class NumberEntry(QWidget):
    """The number of a card, and the way on; whose it is nobody is told.

    Signals:
        typed: five digits.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLineEdit()
        self.number.setMaxLength(NUMBER_DIGITS)
        self.number.setProperty("scale", "large")
        self.number.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        only_digits = QRegularExpression(r"[0-9]*")
        self.number.setValidator(QRegularExpressionValidator(only_digits, self.number))
        self._field = Field(self.tr("The number on your card, five digits"), self.number)
        go_on = Button(self.tr("Go on"), Kind.PRIMARY, size="large")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(below(self._field, beside(None, go_on)))
        go_on.clicked.connect(self._send)
        self.number.returnPressed.connect(self._send)

    @Slot()
    def _send(self) -> None:
        typed = self.number.text()
        if is_card_number(typed):
            self._field.show_error("")
            self.typed.emit(typed)
        else:
            self._field.show_error(self.tr("The number on the card has five digits."))
            self.number.setFocus()


class CardView(QWidget):
    """Asks for the card, beside the camera's picture; without a camera for the card's number.

    Signals:
        number_typed: of a card that is not shown.
    """

    number_typed = Signal(str)

    def __init__(self, school_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = SpotPicture()
        self.entry = NumberEntry()
        self.entry.typed.connect(self.number_typed)
        self._instead = Button(self.tr("Type the number instead"), size="small")
        self._instead.clicked.connect(self.ask_for_number)
        self._problem = Text("", "error", wrap=True)
        self._lead = Text(self.tr("Show your card to the camera."), "lead", wrap=True)
        words = below(
            Text(in_reading_order(school_name), "muted"),
            Text(self.tr("My choice"), "headline"),
            self._lead,
            self._problem,
            self.entry,
            beside(self._instead, None),
            Text(self.spoken, "body", wrap=True),
            None,
            spacing=2 * GRID,
        )
        left = Card(padding=4 * GRID)
        self._left = left
        left.column.addLayout(words)
        self._problem.hide()
        self.entry.hide()
        right = Card(padding=2 * GRID)
        right.column.addWidget(self.picture, 1)
        row = QHBoxLayout(self)
        row.setSpacing(3 * GRID)
        row.addWidget(left)
        row.addWidget(right, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for a word and a glance; the text's own width gives way."""
        return QSize(2 * grown(NARROWEST), height_of(self, super().minimumSizeHint()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stays in sight on a narrow screen: words take no more than half."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(grown(CARD_WIDTH), self.width() // 2))
        self.updateGeometry()

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        return self.tr(
            "Here you see how you can check in, and change it. You also see everything that the "
            "school holds on you in this program. You need your card and your own code. No code "
            "yet? The office prints a slip for you."
        )

    @Slot()
    def ask_for_number(self) -> None:
        """Put the cursor where the number goes; what has been typed there stays."""
        if self.entry.isHidden():
            self.entry.show()
            self._instead.hide()
            self.entry.number.setFocus()

    def show_camera(self, status: CameraStatus) -> None:
        """Where the camera is not to be had, ask for the number instead."""
        if status.state is CameraState.OPENING:  # again and again, where it is lost
            return
        is_lost = status.state in {CameraState.LOST, CameraState.ENDED}
        self._lead.setHidden(is_lost)
        self.show_words(
            self.tr("The camera cannot be used now. Type the number of your card instead.")
            if is_lost
            else ""
        )
        if is_lost:
            self.picture.show_picture(None)
            self.ask_for_number()

    def show_words(self, words: str) -> None:
        """Say what is the matter."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
