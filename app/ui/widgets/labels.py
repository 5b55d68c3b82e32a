"""Text with a role (title, muted, error), pills and the round mark with initials."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import Tone, colours, font, grown, tone_colours
from app.ui.widgets.tips import plain_tip

PILL_HEIGHT = 26
AVATAR_SIZE = 32


class Text(QLabel):
    """Plain text in one of the roles of assets/styles; never interprets markup.

    Roles: title, headline, section, lead, muted, small, label, error, brand, body.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)

    def take_role(self, role: str) -> None:
        """Look as another role does from now on."""
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)


class Line(Text):
    """One line that takes the room there is; what has none ends in three dots.

    The whole of it is in the tool tip, and a screen reader gets it whole.
    """

    def __init__(self, words: str = "", role: str = "body") -> None:
        super().__init__("", role)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(words)

    @override
    def setText(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # Before it is laid out a widget has a width that means nothing.
        shown = self._words
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            metrics = self.fontMetrics()
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        self.setToolTip("" if shown == self._words else plain_tip(self._words))


class Pill(QLabel):
    """A short status in words on a soft background."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "pill")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, text: str, tone: Tone) -> None:
        """Change words and colour together."""
        self.setText(text)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)


class Avatar(QWidget):
    """Initials in a circle; says nothing that the name beside it does not."""

    def __init__(self, initials: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = initials
        self.setFixedSize(grown(AVATAR_SIZE), grown(AVATAR_SIZE))
        self.setAccessibleName(initials)

    @override
    def sizeHint(self) -> QSize:
        """A fixed circle."""
        return QSize(grown(AVATAR_SIZE), grown(AVATAR_SIZE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._initials)


def paint_avatar(painter: QPainter, box: QRectF, initials: str) -> None:
    """Draw initials in a circle that fills a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().brand_soft))
    painter.drawEllipse(box)
    painter.setPen(QColor(colours().brand))
    painter.setFont(font(12, QFont.Weight.Bold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def pill_width(painter: QPainter, text: str) -> float:
    """Room a painted pill needs, in pixels."""
    painter.setFont(font(13, QFont.Weight.Medium))
    return painter.fontMetrics().horizontalAdvance(text) + 24.0


def paint_pill(
    painter: QPainter, right_middle: tuple[float, float], text: str, tone: Tone
) -> QRectF:
    """Draw a pill that ends at a point, and return the box it took."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = pill_width(painter, text)
    right, middle = right_middle
    height = grown(PILL_HEIGHT)
    box = QRectF(right - width, middle - height / 2, width, height)
    ink, ground = tone_colours(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box
