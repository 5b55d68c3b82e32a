"""A document as a PDF on A4: whose it is at the head, numbered pages at the foot, no row cut.

Drawn line by line as plain text, so that it can be drawn on any thread and nothing that anybody
typed is taken for markup. A heading never stands alone at the foot of a page, and a table says its
heads again on every page.
"""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.atomic_file import write_whole
from app.domain.document import Document
from app.printing.chart import draw_chart
from app.printing.document_layout import DOTS_PER_INCH, Layout, Page
from app.printing.fonts import load_fonts
from app.printing.pdf_file import PdfFile
from app.printing.qr import form_shape
from app.printing.typesetting import Face, font_of
from app.text.consent_words import LABELS, said
from app.text.language import translate

SIDE_MILLIMETRES, TOP_MILLIMETRES = 20.0, 14.0
MARGINS = QMarginsF(SIDE_MILLIMETRES, TOP_MILLIMETRES, SIDE_MILLIMETRES, TOP_MILLIMETRES)
BOX_WIDTH = 5
HEAD = DOTS_PER_INCH * 22 // 50
FOOT = DOTS_PER_INCH * 16 // 50
MUTED, INK, RULE, TINT = "#5B6B78", "#14212B", "#DCE3E8", "#F4F6F8"


def print_document(path: Path, document: Document) -> int:
    """Replace `path` by the document. Needs a QGuiApplication.

    Returns:
        how many pages it has.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    content, pages = pdf_of(document)
    write_whole(path, content)
    return pages


def pdf_of(document: Document) -> tuple[bytes, int]:
    """The PDF, and how many pages it has."""
    family = load_fonts()
    file = PdfFile(document.title, document.owner, margins=MARGINS, language=document.language)
    writer = file.writer
    room = writer.height() - HEAD - FOOT
    pages = Layout(writer, family, writer.width(), room).pages(document)
    painter = QPainter(writer)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        _draw_frame(painter, document, (number, len(pages)), family)
        _draw_page(painter, page, family)
    painter.end()
    return file.content(), len(pages)


def _draw_frame(painter: QPainter, document: Document, place: tuple[int, int], family: str) -> None:
    width, height = painter.viewport().width(), painter.viewport().height()
    painter.setFont(font_of(Face.SMALL, family))
    painter.setPen(QColor(MUTED))
    line = painter.fontMetrics().height()
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    half = width // 2 - line
    metrics, elided = painter.fontMetrics(), Qt.TextElideMode.ElideRight
    owner = metrics.elidedText(document.owner, elided, half)
    title = metrics.elidedText(document.title, elided, half)
    words = translate("documents", "Page {number} of {all}")
    if document.language:
        words = said(LABELS["page_of"], document.language)
    numbered = words.format(number=place[0], all=place[1])
    for top, flag, text in (
        (0, left, owner),
        (0, right, title),
        (height - line, left, document.made),
        (height - line, right, numbered),
    ):
        painter.drawText(QRect(0, top, width, line), flag, text)
    painter.fillRect(QRect(0, line + line // 2, width, 2), QColor(RULE))


def _draw_page(painter: QPainter, page: Page, family: str) -> None:
    for box in page.tints:
        painter.fillRect(box.translated(0, HEAD), QColor(TINT))
    for box in page.rules:
        painter.fillRect(box.translated(0, HEAD), QColor(RULE))
    for box in page.strokes:
        painter.fillRect(box.translated(0, HEAD), QColor(MUTED))
    for box in page.boxes:
        painter.setPen(QPen(QColor(INK), BOX_WIDTH))
        painter.drawRect(box.translated(0, HEAD))
    for box, code in page.codes:
        shape = form_shape(code.payload, QRectF(box.translated(0, HEAD)))
        painter.fillPath(shape, QColor("black"))
    for box, chart in page.charts:
        draw_chart(painter, box.translated(0, HEAD), chart, font_of(Face.SMALL, family))
    for line in page.lines:
        painter.setFont(font_of(line.face, family))
        painter.setPen(QColor(MUTED if line.face in {Face.MUTED, Face.SMALL} else INK))
        painter.drawText(line.left, HEAD + line.baseline, line.text)
