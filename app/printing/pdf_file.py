"""Pages of A4 in memory, written whole: what stood at a path before stands until they are done."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from app.atomic_file import write_whole

FINE = 1200
"""Dots to an inch that Qt's writer begins with."""


class PdfFile:
    """What is drawn with `writer` becomes a file when it is kept, and nothing where it is not.

    Nothing is spooled: the only copy is the file that somebody chose.
    """

    def __init__(self, title: str, margin_millimetres: float, *, dots_per_inch: int = FINE) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(dots_per_inch)
        self.writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(*(margin_millimetres,) * 4)
        self.writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self.writer.setTitle(title)
        self.writer.setCreator("Upprop")

    def keep(self, path: Path) -> None:
        """Replace `path` by what was drawn; a painter on it has ended.

        Raises:
            Unavailable: `file_not_written`; what stood there before stands.
        """
        write_whole(path, bytes(self._buffer.data().data()))
