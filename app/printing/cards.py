"""Cards as PDF: one on a page of its own size, or ten on A4 with marks to cut along.

All cards are alike, to the eye and to a reader: initials, a class, an opaque number as QR. Nothing
on a card, in its size or in its place tells whether its holder has a template or a protected
identity.
"""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter, QPen

from app.atomic_file import write_whole
from app.domain.card import PrintedCard
from app.printing.card_face import HEIGHT, WIDTH, draw_face
from app.printing.fonts import load_fonts

CardFace = PrintedCard
# One dot is a hundredth of a millimetre: 25.4 mm to the inch.
DOTS_PER_INCH = 2540
DOTS_PER_MILLIMETRE = 100
SHEET_WIDTH, SHEET_HEIGHT = 21_000, 29_700
COLUMNS, ROWS = 2, 5
CARDS_ON_SHEET = COLUMNS * ROWS
LEFT = (SHEET_WIDTH - COLUMNS * WIDTH) // 2
TOP = (SHEET_HEIGHT - ROWS * HEIGHT) // 2
MARK_GAP, MARK_LENGTH = 150, 500
CUT_LINE = "#DCE3E8"
CUT_MARK = "#5B6B78"


class CardLayout(StrEnum):
    """How cards lie on the paper."""

    SINGLE = "single"
    SHEET = "sheet"


def print_cards(
    path: Path, cards: Sequence[CardFace], *, layout: CardLayout = CardLayout.SINGLE
) -> None:
    """Replace `path` by a PDF of these cards. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        cards: at least one.
        layout: one card a page of 85.6 x 54 mm (ID-1 of ISO/IEC 7810), or A4 sheets of ten.

    Raises:
        ValueError: no cards.
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    if not cards:
        raise ValueError("there is no card to print")
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _draw(buffer, cards, layout)
    write_whole(path, bytes(buffer.data().data()))


def _draw(device: QIODevice, cards: Sequence[CardFace], layout: CardLayout) -> None:
    writer = _writer(device, layout)
    painter = QPainter(writer)
    on_page = 1 if layout is CardLayout.SINGLE else CARDS_ON_SHEET
    for start in range(0, len(cards), on_page):
        if start:
            writer.newPage()
        if layout is CardLayout.SINGLE:
            draw_face(painter, cards[start], QPointF(0, 0))
        else:
            draw_sheet(painter, cards[start : start + on_page])
    painter.end()


def _writer(device: QIODevice, layout: CardLayout) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    size = (WIDTH, HEIGHT) if layout is CardLayout.SINGLE else (SHEET_WIDTH, SHEET_HEIGHT)
    millimetres = QSizeF(*(dots / DOTS_PER_MILLIMETRE for dots in size))
    unit = QPageSize.Unit.Millimeter
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(millimetres, unit, "", match))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle("Upprop")
    writer.setCreator("Upprop")
    return writer


def draw_sheet(painter: QPainter, cards: Sequence[CardFace]) -> None:
    """Draw at most ten cards on A4, in hundredths of a millimetre."""
    for place, card in enumerate(cards):
        row, column = divmod(place, COLUMNS)
        draw_face(painter, card, QPointF(LEFT + column * WIDTH, TOP + row * HEIGHT))
    _draw_cut_lines(painter)


def _draw_cut_lines(painter: QPainter) -> None:
    """Faint lines between the cards for scissors, marks in the margin for a guillotine."""
    right, bottom = LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT
    for x in range(LEFT, right + 1, WIDTH):
        _line(painter, CUT_LINE, x, TOP, x, bottom)
        _line(painter, CUT_MARK, x, TOP - MARK_GAP - MARK_LENGTH, x, TOP - MARK_GAP)
        _line(painter, CUT_MARK, x, bottom + MARK_GAP, x, bottom + MARK_GAP + MARK_LENGTH)
    for y in range(TOP, bottom + 1, HEIGHT):
        _line(painter, CUT_LINE, LEFT, y, right, y)
        _line(painter, CUT_MARK, LEFT - MARK_GAP - MARK_LENGTH, y, LEFT - MARK_GAP, y)
        _line(painter, CUT_MARK, right + MARK_GAP, y, right + MARK_GAP + MARK_LENGTH, y)


def _line(painter: QPainter, colour: str, *ends: int) -> None:
    painter.setPen(QPen(QColor(colour), 15))
    painter.drawLine(*ends)
