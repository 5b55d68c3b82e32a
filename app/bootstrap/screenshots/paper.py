"""A sheet of cards as a picture: what the printer puts on paper, drawn by the same code."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.card import PrintedCard
from app.printing.card_face import HEIGHT, WIDTH, draw_face
from app.printing.cards import SHEET_HEIGHT, SHEET_WIDTH, draw_sheet
from app.ui.theme import colours

MARGIN = 32
CARD_SHARE = 0.46  # of the picture's width, for the card shown big


def picture_of_cards(cards: Sequence[PrintedCard], size: QSize) -> QImage:
    """A whole sheet, and its first card big beside it."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor(colours().ground))
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scale = (size.height() - 2 * MARGIN) / SHEET_HEIGHT
    width = SHEET_WIDTH * scale
    card_width = size.width() * CARD_SHARE
    card_scale = card_width / WIDTH
    gap = (size.width() - width - card_width) / 3
    _paper(painter, QRectF(gap, MARGIN, width, SHEET_HEIGHT * scale), scale)
    draw_sheet(painter, cards)
    painter.restore()
    top = (size.height() - HEIGHT * card_scale) / 2
    _paper(painter, QRectF(2 * gap + width, top, card_width, HEIGHT * card_scale), card_scale)
    draw_face(painter, cards[0], QPointF(0, 0))
    painter.restore()
    painter.end()
    return picture


def _paper(painter: QPainter, where: QRectF, scale: float) -> None:
    """Lay down a white sheet and draw on it from now on, in hundredths of a millimetre."""
    painter.fillRect(where, Qt.GlobalColor.white)
    painter.setPen(QColor(colours().line))
    painter.drawRect(where)
    painter.save()
    painter.translate(where.topLeft())
    painter.scale(scale, scale)
