"""The code of a consent form as a picture, as a scanner brings it. A factory only."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.printing.qr import form_shape

SIDE = 600


def code_image(payload: str) -> QImage:
    """The code with its quiet zone, on white."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillPath(form_shape(payload, QRectF(0, 0, SIDE, SIDE)), QColor("black"))
    painter.end()
    return image
