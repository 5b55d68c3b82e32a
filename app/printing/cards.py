"""Cards as PDF: ten on a sheet of A4 with marks to cut along, or one on a page of its own size.

All cards are alike, to the eye and to a reader: initials, a short number, a class, and a code of
one size. Nothing on a card, in its size or in its place tells whether its holder has a template or
a protected identity; the back is blank. The file is the card: whoever asks for one says where it
goes, and no other copy is made.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter

from app.domain.class_list.card import PrintedCard
from app.printing.card_face import HEIGHT, MUTED, WIDTH, card_font, draw_face
from app.printing.fonts import drawable, load_fonts
from app.printing.pdf_file import A4, PdfFile
from app.settings import ONE_CARD_A_PAGE
from app.text.language import translate

# One dot is a hundredth of a millimetre: 25.4 mm to the inch.
DOTS_PER_INCH: Final = 2540
DOTS_PER_MILLIMETRE: Final = 100
ACROSS, DOWN = 2, 5
GAP: Final = 1000
"""Between the columns: room for the marks of both."""

_PAGE_WIDTH, _PAGE_HEIGHT = 21000, 29700
LEFT: Final = (_PAGE_WIDTH - ACROSS * WIDTH - (ACROSS - 1) * GAP) // 2
TOP: Final = (_PAGE_HEIGHT - DOWN * HEIGHT) // 2
_OFF, _LONG, _FINE = 150, 350, 12
"""How far from the card a mark begins, how long and how wide it is."""
_RULER: Final = 10_000
_FOOT: Final = 500
_WORDS: Final = 230


def print_cards(path: Path, cards: Sequence[PrintedCard], *, school_name: str, paper: str) -> None:
    """Replace `path` by a PDF of these cards. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        cards: at least one.
        school_name: on the edge of a sheet, which is cut off.
        paper: as the setting `card_paper` says.

    Raises:
        ValueError: no cards.
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    if not cards:
        raise ValueError("there is no card to print")
    load_fonts()
    is_alone = paper == ONE_CARD_A_PAGE
    title = translate("card", "Cards")
    file = PdfFile(
        title, school_name, margins=QMarginsF(0, 0, 0, 0), page=_card_size() if is_alone else A4
    )
    file.writer.setResolution(DOTS_PER_INCH)
    painter = QPainter(file.writer)
    each = 1 if is_alone else ACROSS * DOWN
    sheets = [cards[begin : begin + each] for begin in range(0, len(cards), each)]
    for number, sheet in enumerate(sheets, start=1):
        if number > 1:
            file.writer.newPage()
        if is_alone:
            draw_face(painter, sheet[0], QPointF(0, 0))
        else:
            _draw_sheet(painter, sheet)
            _draw_edge(painter, school_name, (number, len(sheets)))
    painter.end()
    file.keep(path)


def _card_size() -> QPageSize:
    millimetres = QSizeF(WIDTH / DOTS_PER_MILLIMETRE, HEIGHT / DOTS_PER_MILLIMETRE)
    match = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(millimetres, QPageSize.Unit.Millimeter, "", match)


def corner_of(place: int) -> QPointF:
    """Where the upper left corner of a sheet's card lies: row by row, from the left."""
    row, column = divmod(place, ACROSS)
    return QPointF(LEFT + column * (WIDTH + GAP), TOP + row * HEIGHT)


def _draw_sheet(painter: QPainter, cards: Sequence[PrintedCard]) -> None:
    for place, card in enumerate(cards):
        draw_face(painter, card, corner_of(place))
    for mark in _marks(len(cards)):
        painter.fillRect(mark, QColor(MUTED))


def _marks(count: int) -> Iterator[QRectF]:
    """Short lines that go on where a card's edges end; none touches a card."""
    corners = [corner_of(place) for place in range(count)]
    top, bottom = corners[0].y(), corners[-1].y() + HEIGHT
    for x in sorted({x for each in corners for x in (each.x(), each.x() + WIDTH)}):
        for y in (top - _OFF - _LONG, bottom + _OFF):
            yield QRectF(x - _FINE / 2, y, _FINE, _LONG)
    lefts = {each.x() for each in corners}
    for y in sorted({y for each in corners for y in (each.y(), each.y() + HEIGHT)}):
        for x in sorted({x for left in lefts for x in (left - _OFF - _LONG, left + WIDTH + _OFF)}):
            yield QRectF(x, y - _FINE / 2, _LONG, _FINE)


def _draw_edge(painter: QPainter, school_name: str, place: tuple[int, int]) -> None:
    """Whose sheet it is, which, and a line to measure whether it was printed in its true size."""
    painter.setFont(card_font(_WORDS))
    painter.setPen(QColor(MUTED))
    numbered = translate("documents", "Page {number} of {all}")
    words = numbered.format(number=place[0], all=place[1])
    room = QRectF(LEFT, _FOOT, _PAGE_WIDTH - 2 * LEFT, 2 * _WORDS)
    elided = painter.fontMetrics().elidedText(
        drawable(school_name), Qt.TextElideMode.ElideRight, WIDTH
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, elided)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight, words)
    foot = _PAGE_HEIGHT - _FOOT - 2 * _WORDS
    painter.fillRect(QRectF(LEFT, foot + _WORDS, _RULER, _FINE), QColor(MUTED))
    said = translate("card", "100 mm, where it was printed at 100 %")
    beside = QRectF(LEFT + _RULER + _OFF, foot, _PAGE_WIDTH - 2 * LEFT - _RULER, 2 * _WORDS)
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, said)
