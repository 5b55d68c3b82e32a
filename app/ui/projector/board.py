"""The check-in spot and nothing else: its picture, one large instruction, a tick.

It stands where a whole class can read it, so it shows no list, no name but the one that the spot
itself shows after a check-in, and never the names among which the teacher chooses.
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.lesson.spot_picture import SpotPicture
from app.ui.lesson.spot_state import SpotMessage, SpotState
from app.ui.lesson.words import spot_prompt
from app.ui.theme import GRID, colours, font
from recognition.spot import Spot

RADIUS = 20.0
MARGIN = 3.0 * GRID
LARGEST, SMALLEST, SMALL = 72, 22, 15
WORDS_SHARE, WORDS_SHARE_IF_NARROW, NARROW = 0.3, 0.45, 300
DARK = QColor(38, 52, 62)
CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class SpotBoard(SpotPicture):
    """Draws what it is told; decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Spot(), QSize(360, 320), parent)
        self._tell()

    @override
    @Slot(object)
    def show_spot(self, state: SpotState) -> None:
        """Draw another message, without the names that the teacher chooses among."""
        super().show_spot(replace(state, candidates=()))

    @override
    def _title(self) -> str:
        return self.tr("Check-in spot")

    @override
    def _message(self) -> str:
        if self._state.message is SpotMessage.CHECKED_IN and self._state.name:
            return self._state.name
        return spot_prompt(self._state.message, sees_faces=self._sees_faces)

    @property
    def _is_confirmed(self) -> bool:
        return self._camera.is_seeing and self._state.message is SpotMessage.CHECKED_IN

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, words, promise, from top to bottom."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(colours().surface))
        inner = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        words = QRectF(inner)
        share = WORDS_SHARE if inner.width() > NARROW else WORDS_SHARE_IF_NARROW
        words.setTop(inner.bottom() - inner.height() * share)
        picture = QRectF(inner)
        picture.setBottom(words.top() - GRID)
        self._draw_picture(painter, picture)
        self._draw_words(painter, words)

    def _draw_picture(self, painter: QPainter, box: QRectF) -> None:
        region = self._spot.region
        wide, high = region.right - region.left, region.bottom - region.top
        size = self._picture.size() if self._picture else QSize(1280, 720)
        source = QRectF(
            region.left * size.width(),
            region.top * size.height(),
            wide * size.width(),
            high * size.height(),
        )
        fitted = source.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(0, 0), fitted)
        frame.moveCenter(box.center())
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(outline, DARK)
        if self._picture is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.drawImage(frame, self._picture, source)
            painter.restore()
        if self._is_confirmed:
            self._draw_tick(painter, frame)

    def _draw_tick(self, painter: QPainter, frame: QRectF) -> None:
        green = QColor(colours().present)
        painter.setPen(QPen(green, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        across = min(frame.width(), frame.height()) * 0.34
        circle = QRectF(0, 0, across, across)
        circle.moveCenter(QPointF(frame.center().x(), frame.bottom() - across * 0.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().present_soft))
        painter.drawEllipse(circle)
        pen = QPen(green, across * 0.09)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at = circle.topLeft()
        shape = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.36))
        painter.drawPolyline([at + QPointF(x * across, y * across) for x, y in shape])

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        words = self.tr("No picture is saved · nothing outside the spot is examined")
        painter.setFont(font(SMALL))
        promise = QRectF(box)
        promise.setTop(box.bottom() - painter.boundingRect(box, CENTRE, words).height())
        said = QRectF(box)
        said.setBottom(promise.top() - GRID)
        ink = colours().present if self._is_confirmed else colours().ink
        painter.setPen(QColor(ink))
        painter.setFont(_largest(painter, said, self.said))
        painter.drawText(said, CENTRE, self.said)
        painter.setPen(QColor(colours().muted))
        painter.setFont(font(SMALL))
        painter.drawText(promise, CENTRE, words)


def _largest(painter: QPainter, box: QRectF, words: str) -> QFont:
    """The largest font in which the words fit."""
    for pixels in range(LARGEST, SMALLEST, -2):
        face = font(pixels, QFont.Weight.DemiBold)
        painter.setFont(face)
        needed = painter.boundingRect(box, CENTRE, words)
        if box.contains(needed):
            return face
    return font(SMALLEST, QFont.Weight.DemiBold)
