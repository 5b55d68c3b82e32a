"""Pages in memory, written whole: what stood at a path before stands until they are done.

Says in the file itself what it is, whose, and in which language, for screen readers and archives.
"""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from app.atomic_file import write_whole
from app.text.language import current_language

FINE: Final = 300
"""Dots to an inch."""

_MILLIMETRE: Final = QPageLayout.Unit.Millimeter
A4: Final = QPageSize(QPageSize.PageSizeId.A4)
_POINTS, _MILLIMETRES = 72, 25.4
"""In an inch."""
_ROOT, _SIZE, _BEFORE = rb"/Root (\d+) 0 R", rb"/Size (\d+)", rb"startxref\s+(\d+)"
_LAST: Final = 1024
"""So many of the last bytes hold the trailer."""


class PdfFile:
    """What is drawn with `writer` becomes a file when it is kept, and nothing where it is not.

    Nothing is spooled: the only copy is the file that somebody chose.
    """

    def __init__(
        self,
        title: str,
        owner: str,
        *,
        margins: QMarginsF,
        page: QPageSize = A4,
        language: str = "",
    ) -> None:
        """A file without a page.

        Args:
            title: of the document.
            owner: whose it is.
            margins: in millimetres.
            page: its size.
            language: two letters; empty for that of the moment.
        """
        self._language = language or current_language()
        self._size = page.size(QPageSize.Unit.Millimeter)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(FINE)
        self.writer.setPageSize(page)
        self.writer.setPageMargins(margins, _MILLIMETRE)
        self.writer.setTitle(title)
        self.writer.setAuthor(owner)
        self.writer.setCreator("Upprop")

    def content(self) -> bytes:
        """The file; a painter on it has ended."""
        drawn = with_size(bytes(self._buffer.data().data()), self._size)
        return with_language(drawn, self._language)

    def keep(self, path: Path) -> None:
        """Replace `path` by what was drawn; a painter on it has ended.

        Raises:
            Unavailable: `file_not_written`; what stood there before stands.
        """
        write_whole(path, self.content())


def with_size(pdf: bytes, millimetres: QSizeF) -> bytes:
    """The same PDF with pages of exactly this size, where Qt has rounded it to whole points."""
    sides = (side * _POINTS / _MILLIMETRES for side in (millimetres.width(), millimetres.height()))
    exact = b"/MediaBox [0 0 %.6f %.6f]" % tuple(sides)

    def written(found: re.Match[bytes]) -> bytes:
        return exact if len(exact) == len(found[0]) else found[0]

    return re.sub(rb"/MediaBox \[0 0 [\d.]+ [\d.]+\]", written, pdf)


def with_language(pdf: bytes, language: str) -> bytes:
    """The same PDF with its language, and its title in the reader's title bar.

    Qt's writer has no word for either. As the format provides, a newer catalogue is added behind
    the last byte, and nothing before it is touched. Where another version of Qt writes its files in
    another way they stay as they are: a paper without its language is better than none.
    """
    trailer = pdf[-_LAST:]
    found = [re.findall(each, trailer) for each in (_ROOT, _SIZE, _BEFORE)]
    if not all(found):
        return pdf
    root, size, before = (int(numbers[-1]) for numbers in found)
    catalogue = re.search(rb"(?s)\n%d 0 obj\n<<\n(.*?)>>\nendobj" % root, pdf)
    if catalogue is None:
        return pdf
    said = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode()
    begins = len(pdf) + 1
    entry = b"%d 0 obj\n<<\n%s%s>>\nendobj\n" % (root, catalogue[1], said)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (root, begins)
    kept = b"".join(re.findall(rb"(?m)^/(?:Info|ID) .*\n", trailer))
    head = b"/Size %d\n/Root %d 0 R\n/Prev %d\n" % (size, root, before)
    ends = b"startxref\n%d\n%%%%EOF\n" % (begins + len(entry))
    return b"".join((pdf, b"\n", entry, table, b"trailer\n<<\n", head, kept, b">>\n", ends))
