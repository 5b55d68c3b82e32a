"""The outline lies where the camera looks, and the ring closes with good pictures."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.enrolment.ring import draw_ring, face_place
from recognition.geometry import RelativeBox
from recognition.spot import Spot

PICTURE = QRectF(-80, 0, 640, 360)


@pytest.mark.parametrize("left", [0.05, 0.31, 0.6])
def test_the_outline_lies_on_the_spot(left: float) -> None:
    """Wherever the spot has been placed, the face's outline is within it."""
    spot = Spot(RelativeBox(left, 0.1, left + 0.35, 0.95))
    region = spot.region
    place = face_place(spot, PICTURE)
    assert place.left() > PICTURE.left() + region.left * PICTURE.width()
    assert place.right() < PICTURE.left() + region.right * PICTURE.width()
    assert place.center().y() < PICTURE.height() * (region.top + region.bottom) / 2


def test_the_ring_closes_with_good_pictures(qapp: QApplication) -> None:
    """More of it is drawn with each of them."""
    assert qapp is not None
    drawn = [_coloured(share) for share in (0.0, 0.4, 1.0)]
    assert drawn == sorted(set(drawn))


def _coloured(share: float) -> int:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    draw_ring(painter, QRectF(40, 40, 120, 120), share)
    painter.end()
    pixels = (image.pixelColor(x, y) for x in range(0, 200, 2) for y in range(0, 200, 2))
    return sum(each.green() > each.red() + 40 for each in pixels)
