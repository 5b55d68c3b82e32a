"""One card's face, drawn in hundredths of a millimetre. Every card has everything in one place."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.domain.class_list.card import PrintedCard
from app.printing.fonts import FAMILY, drawable
from app.printing.qr import qr_shape
from app.text.language import translate

WIDTH, HEIGHT = 8560, 5398
INK, MUTED, BRAND, BRAND_SOFT = "#14212B", "#5B6B78", "#0B5A6B", "#E2F0F2"
MARGIN = 620
CODE = QRectF(3600, 260, 4880, 4880)
TEXT_WIDTH = 2920
INITIALS_TOP, INITIALS_HEIGHT = 1200, 1300
NUMBER_TOP, NUMBER_HEIGHT = 2540, 560
INITIALS_SIZES = range(1100, 299, -50)
CLASS_TOP, CLASS_HEIGHT = 3400, 560
CLASS_SIZES = range(290, 159, -10)
HINT_SIZES = range(220, 159, -5)
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

Weight = QFont.Weight


def draw_face(painter: QPainter, card: PrintedCard, corner: QPointF) -> None:
    """Draw a card with its upper left corner at `corner`."""
    painter.save()
    painter.translate(corner)
    painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
    _draw_brand(painter)
    _draw_initials(painter, drawable(card.initials))
    _draw_number(painter, card.number)
    _draw_class(painter, drawable(card.group))
    _draw_hint(painter)
    painter.fillPath(qr_shape(card.payload, CODE), QColor(INK))
    painter.restore()


def _draw_brand(painter: QPainter) -> None:
    painter.fillRect(QRectF(0, 0, 160, HEIGHT), QColor(BRAND))
    _write(
        painter, "Upprop", QRectF(MARGIN, 460, TEXT_WIDTH, 500), card_font(360, Weight.Bold), BRAND
    )


def _draw_initials(painter: QPainter, initials: str) -> None:
    box = QRectF(MARGIN, INITIALS_TOP, TEXT_WIDTH, INITIALS_HEIGHT)
    font = _fitting(initials, box, INITIALS_SIZES, Weight.DemiBold)
    _write(painter, initials, box, font, INK)


def _draw_number(painter: QPainter, number: int) -> None:
    box = QRectF(MARGIN, NUMBER_TOP, TEXT_WIDTH, NUMBER_HEIGHT)
    _write(painter, str(number), box, card_font(400, Weight.Medium), MUTED)


def _draw_class(painter: QPainter, group: str) -> None:
    inner = QRectF(MARGIN + 200, CLASS_TOP, TEXT_WIDTH - 400, CLASS_HEIGHT)
    font = _fitting(group, inner, CLASS_SIZES, Weight.Medium)
    width = min(QFontMetricsF(font).horizontalAdvance(group), inner.width())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(BRAND_SOFT))
    pill = QRectF(MARGIN, CLASS_TOP, width + 400, CLASS_HEIGHT)
    painter.drawRoundedRect(pill, CLASS_HEIGHT / 2, CLASS_HEIGHT / 2)
    _write(painter, group, inner, font, BRAND)


def _draw_hint(painter: QPainter) -> None:
    hint = translate("card", "Hold the code up to the camera")
    box = QRectF(MARGIN, 4560, TEXT_WIDTH, 320)
    _write(painter, hint, box, _fitting(hint, box, HINT_SIZES, Weight.Normal), MUTED)


def _write(painter: QPainter, text: str, box: QRectF, font: QFont, colour: str) -> None:
    painter.setPen(QColor(colour))
    painter.setFont(font)
    painter.drawText(box, MIDDLE, QFontMetricsF(font).elidedText(
        text, Qt.TextElideMode.ElideRight, box.width()))  # fmt: skip


def _fitting(text: str, box: QRectF, sizes: range, weight: QFont.Weight) -> QFont:
    """The largest of the sizes at which the whole text fits the box; the smallest if none does."""
    for size in sizes:
        font = card_font(size, weight)
        needed = QFontMetricsF(font).boundingRect(box, WRAP, text)
        if needed.width() <= box.width() and needed.height() <= box.height():
            return font
    return card_font(sizes[-1], weight)


@cache
def card_font(size: int, weight: QFont.Weight = Weight.Normal) -> QFont:
    """Of a height in hundredths of a millimetre."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)  # or hyphens cannot be copied out of the PDF
    return font
