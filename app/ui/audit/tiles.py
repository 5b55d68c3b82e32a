"""The figures above an audit: a label, a number, and how much of a whole it is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import GRID, colours
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card

BAR_HEIGHT = 10


class ShareBar(QWidget):
    """A bar: what is in order, what is not, what is not told. Its words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(BAR_HEIGHT)
        self._parts = (0, 0, 0)

    def show_parts(self, good: int, bad: int, untold: int) -> None:
        """How many of each; what was not told is either not there or could not be looked at."""
        self._parts = (good, bad, untold)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, left = max(1, sum(self._parts)), 0.0
        look = colours()
        for part, colour in zip(self._parts, (look.present, look.absent, look.muted), strict=True):
            width = self.width() * part / whole
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, 0, max(0.0, width - 1), BAR_HEIGHT), 4, 4)
            left += width


class Tile(Card):
    """One figure with its label above and a line beneath."""

    def __init__(self, label: str, *, bar: ShareBar | None = None) -> None:
        super().__init__(padding=2 * GRID)
        self.column.setSpacing(GRID // 2)
        self._label = Text(label, "small")
        self._figure = Text("\u2013", "headline")
        self._beneath = Text("", "small")
        for part in (self._label, self._figure, bar, self._beneath):
            if part is not None:
                self.column.addWidget(part)

    def show_figure(self, figure: str, beneath: str = "", label: str = "") -> None:
        """Change what it says."""
        self._figure.setText(figure)
        self._beneath.setText(beneath)
        if label:
            self._label.setText(label)
        self.setAccessibleName(f"{self._label.text()}: {figure} {beneath}".strip())
