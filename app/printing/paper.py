"""One page of A4 as PDF: a heading, paragraphs, and a line large enough to be copied by hand."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtGui import QFont, QTextDocument

from app.printing.fonts import load_fonts
from app.printing.pdf_file import PdfFile

MARGIN_MILLIMETRES = 22
POINTS = 11


def heading(words: str) -> str:
    """A heading."""
    return f'<h1 style="font-size: 22pt; font-weight: 600">{escape(words)}</h1>'


def paragraph(words: str) -> str:
    """A paragraph."""
    return f'<p style="margin-top: 10pt; line-height: 140%">{escape(words)}</p>'


def labelled(label: str, words: str) -> str:
    """A line to copy by hand, with its label above."""
    return (
        f'<p style="margin-top: 16pt; color: #5B6B78">{escape(label)}</p>'
        f'<p style="font-size: 18pt; font-weight: 600">{escape(words)}</p>'
    )


def print_page(path: Path, title: str, parts: Sequence[str]) -> None:
    """Replace `path` by a PDF of these parts. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    family = load_fonts()
    file = PdfFile(title, MARGIN_MILLIMETRES)
    document = QTextDocument()
    document.setDefaultFont(QFont(family, POINTS))
    document.setHtml("".join(parts))
    document.print_(file.writer)
    file.keep(path)
