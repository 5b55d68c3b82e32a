"""The answer to a request as a PDF on A4, in the language of the person who asked.

Drawn as plain text, line by line: nothing that anybody typed is taken for markup, and it can be
drawn on any thread.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.atomic_file import write_whole
from app.domain.calendar import day_of
from app.domain.request import RequestCase, Right
from app.printing.fonts import load_fonts
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
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    painter = QPainter(writer)
    top = _draw(painter, QFont(family, TITLE_POINTS), title, 0, writer.width())
    for words in paragraphs:
        top = _draw(painter, QFont(family, POINTS), words, top, writer.width())
    painter.end()
    write_whole(path, bytes(buffer.data().data()))


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


def _writer(device: QIODevice, title: str) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = MARGIN_MILLIMETRES
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Upprop")
    return writer


def _draw(painter: QPainter, font: QFont, words: str, top: int, width: int) -> int:
    """Draw a paragraph; where the next one begins."""
    painter.setFont(font)
    flags = Qt.TextFlag.TextWordWrap.value
    box = painter.boundingRect(QRect(0, top, width, ENDLESS), flags, words)
    painter.drawText(QRect(0, top, width, box.height()), flags, words)
    return box.bottom() + GAP
