"""The consent form as PDF: what is asked, lines to sign on, a code, and the notice in full.

Nothing on it is ticked or filled in but whose form it is. The code leads back to the form when the
signed page is opened; it holds no name.
"""

from html import escape
from pathlib import Path

import segno
from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.domain.consent_paper import ConsentPaper
from app.printing.fonts import load_fonts
from app.printing.pdf_file import PdfFile
from app.text import consent_words as words
from privacy.consent.orders import ActedBy

MARGIN_MILLIMETRES = 20
POINTS, NOTICE_POINTS = 10.5, 9.5
DOTS_PER_INCH = 300
CODE_POINTS = 96
"""How wide the code is printed: 34 mm."""
_CODE_PIXELS_A_MODULE, _QUIET_MODULES = 12, 4
_CODE = "code.png"
_SIGNS = {
    ActedBy.STUDENT: "student_signs",
    ActedBy.GUARDIAN: "guardian_signs",
    ActedBy.BOTH: "both_sign",
}
_RULE = '<p style="margin-top: 34pt">______________________________________________<br>{label}</p>'


def print_consent_form(path: Path, paper: ConsentPaper) -> None:
    """Replace `path` by the form. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    family = load_fonts()
    file = PdfFile(_title(paper), MARGIN_MILLIMETRES, dots_per_inch=DOTS_PER_INCH)
    document = _document(paper, family)
    document.print_(file.writer)
    file.keep(path)


def _document(paper: ConsentPaper, family: str) -> QTextDocument:
    font = QFont(family)
    font.setPointSizeF(POINTS)
    # Inter's contextual alternates cannot be copied out.
    font.setFeature(QFont.Tag("calt"), 0)
    document = QTextDocument()
    document.setDefaultFont(font)
    image = code_image(paper.reference.payload())
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_CODE), image)
    document.setHtml(form_html(paper))
    _append_notice(document, paper.notice.text)
    return document


def form_html(paper: ConsentPaper) -> str:
    """The first page, with everything that anybody typed made harmless."""
    language = paper.notice.language

    def sentence(name: str) -> str:
        return words.said(words.SENTENCES[name], language)

    def label(name: str) -> str:
        return words.said(words.LABELS[name], language)

    until = sentence("form_until").format(day=paper.last_day.isoformat())
    least = paper.who[0]
    said = [sentence("free"), sentence("read_first"), until, sentence("withdraw")]
    if least is not ActedBy.STUDENT:
        said.append(sentence("of_age"))
    said.append(sentence(_SIGNS[least]))
    lines = [label("student_line")]
    if ActedBy.GUARDIAN in paper.who or ActedBy.BOTH in paper.who:
        lines.append(label("guardian_line"))
    notice = f"{label('notice')}: {paper.notice.version}, {paper.notice.sha256}"
    return "".join(
        (
            f"<h1>{escape(_title(paper))}</h1>",
            f"<p>{escape(paper.controller.name)}<br><b>{escape(paper.person)}</b></p>",
            *(f'<p style="line-height: 130%">{escape(each)}</p>' for each in said),
            f'<p style="font-size: 14pt"><b>☐ {escape(label("yes"))}</b></p>',
            *(_RULE.format(label=escape(each)) for each in lines),
            f'<p><img src="{_CODE}" width="{CODE_POINTS}" height="{CODE_POINTS}"></p>',
            (
                f'<p style="font-size: 8pt; color: #5B6B78">{escape(sentence("code"))} '
                f"{escape(notice)}</p>"
            ),
        )
    )


def _append_notice(document: QTextDocument, markdown: str) -> None:
    """The notice on pages of its own, as it would be shown on screen."""
    notice = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(NOTICE_POINTS)
    notice.setDefaultFont(font)
    notice.setMarkdown(markdown)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page = QTextBlockFormat()
    page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.insertBlock(page)
    cursor.insertHtml(notice.toHtml())


def code_image(payload: str) -> QImage:
    """The code as a picture with its quiet zone; a quarter of it may be lost (level Q)."""
    rows = tuple(segno.make_qr(payload, error="q", boost_error=False).matrix)
    size = (len(rows) + 2 * _QUIET_MODULES) * _CODE_PIXELS_A_MODULE
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for top, row in enumerate(rows, _QUIET_MODULES):
        for left, is_dark in enumerate(row, _QUIET_MODULES):
            if is_dark:
                module = _CODE_PIXELS_A_MODULE
                painter.fillRect(left * module, top * module, module, module, QColor("black"))
    painter.end()
    return image


def _title(paper: ConsentPaper) -> str:
    purpose = words.PURPOSES[paper.reference.purpose]
    begins = words.LABELS["form_title"]
    language = paper.notice.language
    return words.said(begins, language) + words.said(purpose, language)
