"""Slips with a code for one use, eight on a page of A4, to be cut apart and handed over folded.

Drawn as plain text, so that it can be drawn on any thread. The code is on this paper and nowhere
else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.printing.fonts import drawable, load_fonts
from app.printing.pdf_file import PdfFile
from app.printing.typesetting import wrapped
from app.text.language import translate

DOTS_PER_INCH = 300
MARGIN_MILLIMETRES = 12.0
COLUMNS, ROWS = 2, 4
PADDING = DOTS_PER_INCH // 5
SMALL, LARGE = 11, 36
NAME_POINTS, NAME_LINES = (15, 13, 11), 2
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
    for font, lines, gap in (
        (_font(family, SMALL), [_elided(_font(family, SMALL), painter, school_name, inner)], 0),
        (*_name(painter, family, slip.name, inner), 0),
        (_font(family, LARGE), [" ".join(groups)], PADDING // 2),
        (
            _font(family, SMALL),
            wrapped(how, _font(family, SMALL), painter.device(), inner.width()),
            PADDING // 2,
        ),
    ):
        painter.setFont(font)
        metrics = painter.fontMetrics()
        for number, line in enumerate(lines):
            baseline = top + gap + number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(inner.left(), baseline, line)
        top += gap + len(lines) * metrics.lineSpacing()


def _name(painter: QPainter, family: str, name: str, room: QRect) -> tuple[QFont, list[str]]:
    """The largest letters at which the name takes two lines at most, else its beginning."""
    width = room.width()
    fonts = [_font(family, points) for points in NAME_POINTS]
    tried = [(font, wrapped(name, font, painter.device(), width)) for font in fonts]
    for font, lines in tried:
        if len(lines) <= NAME_LINES:
            return font, lines
    font, lines = tried[-1]
    rest = " ".join(lines[NAME_LINES - 1 :])
    return font, [*lines[: NAME_LINES - 1], _elided(font, painter, rest, room)]


def _elided(font: QFont, painter: QPainter, words: str, room: QRect) -> str:
    """The words on one line, with an ellipsis where they are wider."""
    metrics = QFontMetrics(font, painter.device())
    return metrics.elidedText(drawable(words), Qt.TextElideMode.ElideRight, room.width())


def _font(family: str, points: int) -> QFont:
    made = QFont(family, points)
    made.setFeature(QFont.Tag("calt"), 0)  # or digits cannot be copied out of the PDF
    return made
