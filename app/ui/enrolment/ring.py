"""The outline of a face over the picture, and the ring around it that closes with good pictures."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.theme import colours
from recognition.spot import Spot

SHARE_OF_SPOT = 0.62
FACE_HEIGHT = 1.3
ABOVE_MIDDLE = 0.08
THIN, THICK = 2.0, 6.0
SIXTEENTHS = 16
TOP, FULL_TURN = 90, 360


def face_place(spot: Spot, picture: QRectF) -> QRectF:
    """Where in a picture the face belongs: in the spot, a little above its middle."""
    region = spot.region
    width = (region.right - region.left) * picture.width() * SHARE_OF_SPOT
    middle = QPointF(
        picture.left() + (region.left + region.right) / 2 * picture.width(),
        picture.top() + ((region.top + region.bottom) / 2 - ABOVE_MIDDLE) * picture.height(),
    )
    box = QRectF(QPointF(0, 0), QSizeF(width, width * FACE_HEIGHT))
    box.moveCenter(middle)
    return box


def draw_ring(painter: QPainter, box: QRectF, share: float) -> None:
    """A thin outline, and over it as much of a thick one as there are good pictures."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 220), THIN, Qt.PenStyle.DashLine))
    painter.drawEllipse(box)
    pen = QPen(QColor(colours().present), THICK)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if share > 0:
        painter.drawArc(box, TOP * SIXTEENTHS, -round(share * FULL_TURN * SIXTEENTHS))
