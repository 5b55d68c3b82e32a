"""The answer to a request as a PDF on A4, in the language of the person who asked.

Drawn as plain text, line by line: nothing that anybody typed is taken for markup, and it can be
drawn on any thread.
"""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.domain.calendar import day_of
from app.domain.request import RequestCase, Right
from app.printing.fonts import load_fonts
from app.printing.pdf_file import PdfFile
from app.printing.reply_texts import TEXTS

DOTS_PER_INCH = 300
MARGIN_MILLIMETRES = 25.0
TITLE_POINTS, POINTS = 18, 11
GAP = DOTS_PER_INCH // 6
ENDLESS = 1_000_000


def print_reply(path: Path, case: RequestCase, *, school: str, person: str) -> None:
    """Replace `path` by the answer. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        case: decided on.
        school: its name.
        person: whose name stands above; empty after an erasure.

    Raises:
        ValueError: nothing has been decided.
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    title, *paragraphs = reply_words(case, school=school, person=person)
    family = load_fonts()
    file = PdfFile(title, MARGIN_MILLIMETRES, dots_per_inch=DOTS_PER_INCH)
    writer = file.writer
    painter = QPainter(writer)
    top = _draw(painter, QFont(family, TITLE_POINTS), title, 0, writer.width())
    for words in paragraphs:
        top = _draw(painter, QFont(family, POINTS), words, top, writer.width())
    painter.end()
    file.keep(path)


def reply_words(case: RequestCase, *, school: str, person: str) -> tuple[str, ...]:
    """The title, then the paragraphs."""
    ruling, texts = case.ruling, TEXTS[case.received.language]
    if ruling is None:
        raise ValueError("nothing has been decided")
    decided = day_of(ruling.at).isoformat()
    head = texts["case"].format(
        number=case.number, received=case.received.on.isoformat(), decided=decided
    )
    asked = texts["asked"].format(right=texts[case.right.value])
    parts = [texts["title"], person, head, asked, texts[ruling.outcome.value]]
    if ruling.reason is not None:
        parts.append(texts["why"].format(reason=texts[ruling.reason.value]))
    parts.append(ruling.words)
    if case.right is Right.HUMAN_REVIEW:
        parts.append(texts["automated"])
    parts.extend((texts["complaint"], f"{school}, {decided}"))
    return tuple(part for part in parts if part)


def _draw(painter: QPainter, font: QFont, words: str, top: int, width: int) -> int:
    """Draw a paragraph; where the next one begins."""
    painter.setFont(font)
    flags = Qt.TextFlag.TextWordWrap.value
    box = painter.boundingRect(QRect(0, top, width, ENDLESS), flags, words)
    painter.drawText(QRect(0, top, width, box.height()), flags, words)
    return box.bottom() + GAP
