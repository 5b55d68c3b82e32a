"""The picture with the spot: sharp there, veiled elsewhere, and what the person at it is told.

Gets pictures that are already veiled and draws over them; shows no camera picture otherwise.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.text.dates import local_time
from app.ui.lesson.spot_picture import SpotPicture
from app.ui.lesson.spot_state import SpotMessage
from app.ui.lesson.words import camera_notice, camera_pill, spot_prompt
from app.ui.theme import GRID, LIGHT, font, grown
from recognition.spot import Spot

RADIUS = 12.0
SPOT_RADIUS = 28.0
EDGE = 14.0
LARGEST_NAME, SMALLEST_NAME = 44, 20
SHADE = QColor(20, 33, 43, 215)
DARK = QColor(38, 52, 62)
GREEN = QColor(63, 191, 120)
CONFIRMED = "✓"


class PreviewPanel(SpotPicture):
    """Draws picture, spot and message; decides nothing."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, QSize(420, 280), parent)
        self._over = QVBoxLayout(self)
        self._over.addStretch()
        self._tell()

    def put_over(self, *widgets: QWidget) -> None:
        """Place widgets beside each other over the lower edge of the picture."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch()
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        self._over.addLayout(row)

    @override
    def _title(self) -> str:
        return self.tr("Check-in spot")

    @override
    def _message(self) -> str:
        if self._state.message is SpotMessage.CHECKED_IN and self._state.at is not None:
            time = local_time(self._state.at)
            return f"{CONFIRMED} {self._state.name} · {time}" if self._state.name else CONFIRMED
        return spot_prompt(self._state.message, sees_faces=self._sees_faces)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, spot, message, pills; or why there is no picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), DARK)
        if self._camera.is_seeing:
            frame = self._draw_picture(painter)
            spot = self._spot_in(frame)
            self._draw_spot(painter, spot)
            self._draw_message(painter, spot)
        else:
            self._draw_notice(painter)
        self._draw_pills(painter)

    def _draw_picture(self, painter: QPainter) -> QRectF:
        if self._picture is None:
            return QRectF(self.rect())
        size = self._picture.size().scaled(
            self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        frame = QRectF(0, 0, size.width(), size.height())
        frame.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(frame, self._picture)
        return frame

    def _spot_in(self, frame: QRectF) -> QRectF:
        region = self._spot.region
        return QRectF(
            frame.left() + region.left * frame.width(),
            frame.top() + region.top * frame.height(),
            (region.right - region.left) * frame.width(),
            (region.bottom - region.top) * frame.height(),
        )

    def _draw_spot(self, painter: QPainter, spot: QRectF) -> None:
        confirmed = self._state.message is SpotMessage.CHECKED_IN
        colour, width = (GREEN, 5.0) if confirmed else (QColor(255, 255, 255, 190), 2.0)
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spot, SPOT_RADIUS, SPOT_RADIUS)
        label_at = QPointF(spot.center().x(), spot.bottom())
        light = QColor(255, 255, 255, 235)
        _chip(painter, label_at, self.tr("Check-in spot"), font(13, QFont.Weight.Medium), light)

    def _draw_message(self, painter: QPainter, spot: QRectF) -> None:
        at = QPointF(spot.center().x(), spot.bottom() - max(72.0, spot.height() * 0.2))
        if self._state.candidates:  # their names stand at the lower edge; the face stays free
            at.setY(spot.top())
        confirmed = self._state.message is SpotMessage.CHECKED_IN
        said = self._message()
        face = font(20, QFont.Weight.DemiBold)
        if confirmed:
            face = _as_large_as_fits(said, self.width() - 4 * EDGE)
        ink = LIGHT.present if confirmed else LIGHT.ink  # on a light ground in both themes
        _chip(painter, at, said, face, QColor(255, 255, 255, 245), QColor(ink))

    def _draw_notice(self, painter: QPainter) -> None:
        title, text = camera_notice(self._camera)
        width = min(self.width() - 64.0, 520.0)
        box = QRectF(0, 0, width, grown(40))
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2 - 28))
        painter.setPen(QColor("white"))
        painter.setFont(font(22, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
        painter.setPen(QColor(255, 255, 255, 205))
        painter.setFont(font(15))
        below = QRectF(box.left(), box.bottom() + GRID, width, grown(96))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, flags | Qt.TextFlag.TextWordWrap, text)

    def _draw_pills(self, painter: QPainter) -> None:
        """What sees, and what becomes of it; nothing of either where nothing is seen."""
        if not self._camera.is_seeing:
            return
        face, white = font(13, QFont.Weight.Medium), QColor("white")
        painter.setFont(face)
        promise = self.tr("No picture is saved · nothing outside the spot is examined")
        camera = camera_pill(self._camera)
        measure = painter.fontMetrics().horizontalAdvance
        together = measure(promise) + measure(camera) + 4 * 12 + 3 * EDGE
        _corner(painter, QPointF(EDGE, EDGE), camera, at_right=False, ink=white)
        if together <= self.width():
            top = QPointF(self.width() - EDGE, EDGE)
            _corner(painter, top, promise, at_right=True, ink=white)
        else:
            below = QPointF(EDGE, EDGE + grown(27) + GRID)
            _corner(painter, below, promise, at_right=False, ink=white)


def _corner(painter: QPainter, at: QPointF, words: str, *, at_right: bool, ink: QColor) -> None:
    """Draw a dark pill whose upper corner is at a point."""
    width = painter.fontMetrics().horizontalAdvance(words) + 24.0
    box = QRectF(at.x() - width if at_right else at.x(), at.y(), width, grown(27))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(box, 13.5, 13.5)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _as_large_as_fits(words: str, width: float) -> QFont:
    """A name is read from where one stands, with the room for its box at either end."""
    for pixels in range(LARGEST_NAME, SMALLEST_NAME, -2):
        face = font(pixels, QFont.Weight.Bold)
        if QFontMetricsF(face).horizontalAdvance(words) + 4 * pixels <= width:
            return face
    return font(SMALLEST_NAME, QFont.Weight.Bold)


def _chip(
    painter: QPainter,
    middle: QPointF,
    words: str,
    face: QFont,
    ground: QColor,
    ink: QColor | None = None,
) -> None:
    """Draw words on a light round box around a point."""
    painter.setFont(face)
    metrics = painter.fontMetrics()
    height = metrics.height() + 12.0
    box = QRectF(0, 0, metrics.horizontalAdvance(words) + 1.6 * height, height)
    box.moveCenter(middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    radius = min(height / 2, RADIUS + 2)
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(ink or QColor(LIGHT.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
