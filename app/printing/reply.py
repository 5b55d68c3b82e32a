"""The answer to a request as a PDF on A4, in the language of the person who asked."""

import html
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.atomic_file import write_whole
from app.domain.calendar import day_of
from app.domain.request import RequestCase, Right
from app.printing.fonts import load_fonts
from app.printing.reply_texts import TEXTS

DOTS_PER_INCH = 300
MARGIN_MILLIMETRES = 25
POINTS = 11


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
    text = reply_html(case, school=school, person=person)
    family = load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = float(MARGIN_MILLIMETRES)
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(TEXTS[case.received.language]["title"])
    writer.setCreator("Upprop")
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(QFont(family, POINTS))
    document.setHtml(text)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer
    write_whole(path, bytes(buffer.data().data()))


def reply_html(case: RequestCase, *, school: str, person: str) -> str:
    """What the answer says, with everything that anybody typed made harmless."""
    ruling, texts = case.ruling, TEXTS[case.received.language]
    if ruling is None:
        raise ValueError("nothing has been decided")
    decided = day_of(ruling.at).isoformat()
    head = texts["case"].format(
        number=case.number, received=case.received.on.isoformat(), decided=decided
    )
    asked = texts["asked"].format(right=texts[case.right.value])
    parts = [head, asked, texts[ruling.outcome.value]]
    if ruling.reason is not None:
        parts.append(texts["why"].format(reason=texts[ruling.reason.value]))
    parts.append(ruling.words)
    if case.right is Right.HUMAN_REVIEW:
        parts.append(texts["automated"])
    parts.append(texts["complaint"])
    body = "".join(f"<p>{html.escape(part)}</p>" for part in (person, *parts) if part)
    title = html.escape(texts["title"])
    return f"<h1>{title}</h1>{body}<p>{html.escape(school)}<br>{decided}</p>"
