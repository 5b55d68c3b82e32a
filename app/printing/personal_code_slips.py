"""Slips with a code for one use, eight on a page of A4, to be cut apart and handed over folded.

Drawn as plain text, so that it can be drawn on any thread. The code is on this paper and nowhere
else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.printing.fonts import load_fonts
from app.printing.pdf_file import PdfFile
from app.text.language import translate

DOTS_PER_INCH = 300
MARGIN_MILLIMETRES = 12.0
COLUMNS, ROWS = 2, 4
PADDING = DOTS_PER_INCH // 5
SMALL, BODY, LARGE = 11, 15, 36
DIGITS_A_GROUP = 4


@dataclass(frozen=True)
class Slip:
    """What stands on one slip."""

    name: str
    code: str = field(repr=False)


def print_code_slips(path: Path, school_name: str, slips: Sequence[Slip]) -> None:
    """Replace `path` by the slips. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    family = load_fonts()
    title = translate("code_slips", "Codes for My choice")
    file = PdfFile(title, school_name, margins=QMarginsF(*(MARGIN_MILLIMETRES,) * 4))
    writer = file.writer
    width, height = writer.width() // COLUMNS, writer.height() // ROWS
    painter = QPainter(writer)
    for number, slip in enumerate(slips):
        place = number % (COLUMNS * ROWS)
        if number and not place:
            writer.newPage()
        box = QRect(place % COLUMNS * width, place // COLUMNS * height, width, height)
        _draw(painter, box, family, (school_name, slip))
    painter.end()
    file.keep(path)


def _draw(painter: QPainter, box: QRect, family: str, content: tuple[str, Slip]) -> None:
    school_name, slip = content
    painter.setPen(QPen(QColor("#5B6B78"), 2, Qt.PenStyle.DashLine))
    painter.drawRect(box)
    painter.setPen(QColor("#14212B"))
    inner = box.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    code = slip.code
    groups = (code[i : i + DIGITS_A_GROUP] for i in range(0, len(code), DIGITS_A_GROUP))
    how = translate(
        "code_slips",
        "Show your card at My choice and type this code. It opens once, within 14 days. Then you "
        "choose a code of your own that nobody at school can read. Throw this slip away.",
    )
    top = inner.top()
    for points, words, gap in (
        (SMALL, school_name, 0),
        (BODY, slip.name, 0),
        (LARGE, " ".join(groups), PADDING // 2),
        (SMALL, how, PADDING // 2),
    ):
        painter.setFont(_font(family, points))
        room = QRect(inner.left(), top + gap, inner.width(), inner.bottom() - top - gap)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, words)
        top += gap + painter.boundingRect(room, flags, words).height()


def _font(family: str, points: int) -> QFont:
    made = QFont(family, points)
    made.setFeature(QFont.Tag("calt"), 0)  # or digits cannot be copied out of the PDF
    return made
