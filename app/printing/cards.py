"""Cards as PDF: one on a page of its own size, whoever it is for.

All cards are alike, to the eye and to a reader: initials, a short number, a class, and a code of
one size. Nothing on a card, in its size or in its place tells whether its holder has a template or
a protected identity. The file is the card: whoever asks for one says where it goes, and no other
copy is made.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from app.atomic_file import write_whole
from app.domain.card import PrintedCard
from app.printing.card_face import HEIGHT, WIDTH, draw_face
from app.printing.fonts import load_fonts

# One dot is a hundredth of a millimetre: 25.4 mm to the inch.
DOTS_PER_INCH = 2540
DOTS_PER_MILLIMETRE = 100


def print_cards(path: Path, cards: Sequence[PrintedCard]) -> None:
    """Replace `path` by a PDF of these cards, each on a page. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        cards: at least one.

    Raises:
        ValueError: no cards.
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    if not cards:
        raise ValueError("there is no card to print")
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _draw(buffer, cards)
    write_whole(path, bytes(buffer.data().data()))


def _draw(device: QIODevice, cards: Sequence[PrintedCard]) -> None:
    writer = _writer(device)
    painter = QPainter(writer)
    for place, card in enumerate(cards):
        if place:
            writer.newPage()
        draw_face(painter, card, QPointF(0, 0))
    painter.end()


def _writer(device: QIODevice) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    millimetres = QSizeF(WIDTH / DOTS_PER_MILLIMETRE, HEIGHT / DOTS_PER_MILLIMETRE)
    unit = QPageSize.Unit.Millimeter
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(millimetres, unit, "", match))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle("Upprop")
    writer.setCreator("Upprop")
    return writer
