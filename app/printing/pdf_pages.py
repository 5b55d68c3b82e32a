"""The pages of somebody else's PDF as pictures, drawn by Qt.

Nothing in the file is run and nothing that it names is fetched: Qt's PDF part knows no scripts.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter

MOST_PAGES: Final = 20
_LEAST_SHARE: Final = 0.2  # of the longer side; narrower is no page


def pages_of(untrusted_pdf: bytes, longest_side: int) -> Iterator[QImage]:
    """The first pages, each with this longest side, dark on white.

    Of a file that is none, that asks for a password or that Qt cannot read: none. On a system
    that lacks what Qt's PDF part needs: none either.
    """
    try:
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - half a second, seldom needed
    except ImportError:
        return
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(untrusted_pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        return
    for number in range(min(document.pageCount(), MOST_PAGES)):
        size = document.pagePointSize(number)
        longer, shorter = max(size.width(), size.height()), min(size.width(), size.height())
        if shorter <= 0 or shorter / longer < _LEAST_SHARE:
            continue
        scale = longest_side / longer
        fitted = QSize(round(size.width() * scale), round(size.height() * scale))
        drawn = document.render(number, fitted)
        if not drawn.isNull():
            yield _on_white(drawn)


def _on_white(drawn: QImage) -> QImage:
    """What nobody has printed on is transparent."""
    page = QImage(drawn.size(), QImage.Format.Format_RGB888)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page
