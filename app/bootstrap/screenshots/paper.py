"""Cards as a picture: what the printer puts on paper, drawn by the same code."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.class_list.card import PrintedCard
from app.printing.card_face import HEIGHT, WIDTH, draw_face
from app.ui.theme import colours

MARGIN = 32
ACROSS, DOWN = 3, 3


def picture_of_cards(cards: Sequence[PrintedCard], size: QSize) -> QImage:
    """The first nine cards, each as on its page."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor(colours().ground))
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    room = QRectF(0, 0, size.width() / ACROSS, size.height() / DOWN)
    scale = min((room.width() - MARGIN) / WIDTH, (room.height() - MARGIN) / HEIGHT)
    for place, card in enumerate(cards[: ACROSS * DOWN]):
        row, column = divmod(place, ACROSS)
        middle = QPointF((column + 0.5) * room.width(), (row + 0.5) * room.height())
        page = QRectF(0, 0, WIDTH * scale, HEIGHT * scale)
        page.moveCenter(middle)
        _paper(painter, page, scale)
        draw_face(painter, card, QPointF(0, 0))
        painter.restore()
    painter.end()
    return picture


def _paper(painter: QPainter, where: QRectF, scale: float) -> None:
    """Lay down a white page and draw on it from now on, in hundredths of a millimetre."""
    painter.fillRect(where, Qt.GlobalColor.white)
    painter.setPen(QColor(colours().line))
    painter.drawRect(where)
    painter.save()
    painter.translate(where.topLeft())
    painter.scale(scale, scale)
