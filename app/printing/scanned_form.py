"""Opens a scanned or photographed consent form: which form it is, and the digest of the file.

The file is read once, its code is looked for, and nothing of it is kept. Of a PDF the photographs
in it are looked at, as most scanners write them, and then its pages as they would be printed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader

from app.printing.pdf_pages import pages_of
from privacy.consent.form import FORM_PREFIX, FormReference, read_form
from privacy.errors import Refused
from recognition.backends.zxing_cards import ZxingCards
from recognition.frame import Frame

MOST_BYTES: Final = 40 * 1024**2
LONGEST_SIDE: Final = 8000
_SIDES: Final = (3400, 1700)
"""An A4 page at some 300 and 150 dots to the inch: a code that one size hides, the other shows."""
_SMALLEST: Final = 64
_MOST_PICTURES: Final = 20
_SCANNED: Final = frozenset({b"jpeg", b"png", b"tiff", b"webp", b"bmp"})
"""What scanners and phones write. A drawing (SVG) is none: it can make Qt open other files."""
_PDF, _JPEG_BEGINS, _JPEG_ENDS = b"%PDF-", b"\xff\xd8\xff", b"\xff\xd9"


@dataclass(frozen=True)
class ScannedForm:
    """What the page says, and what the file was."""

    reference: FormReference
    page_sha256: str


def open_scanned_form(untrusted_file: Path) -> ScannedForm:
    """Read a file with a signed page; on any thread.

    Raises:
        Refused: `form_unreadable`; no picture, too large, or no form's code in it.
    """
    content = _read(untrusted_file)
    for image in _images(content):
        for frame in _frames(image):
            payload = ZxingCards(FORM_PREFIX).read(frame)
            if payload is not None:
                return ScannedForm(read_form(payload), hashlib.sha256(content).hexdigest())
    raise Refused("form_unreadable")


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError:
        raise Refused("form_unreadable") from None
    if len(content) > MOST_BYTES:
        raise Refused("form_unreadable")
    return content


def _images(content: bytes) -> Iterator[QImage]:
    is_pdf = content.startswith(_PDF)
    for picture in _photographs(content) if is_pdf else (content,):
        image = _decoded(picture)
        if image is not None:
            yield image
    if is_pdf:
        yield from pages_of(content, _SIDES[0])


def _photographs(content: bytes) -> Iterator[bytes]:
    begins = content.find(_JPEG_BEGINS)
    for _ in range(_MOST_PICTURES):
        ends = content.find(b"endstream", begins)
        if begins < 0 or ends < 0:
            return
        yield content[begins : content.rfind(_JPEG_ENDS, begins, ends) + len(_JPEG_ENDS)]
        begins = content.find(_JPEG_BEGINS, ends)


def _frames(image: QImage) -> Iterator[Frame]:
    longest = max(image.width(), image.height())
    for number, side in enumerate(_SIDES):
        if number and longest <= side:
            return
        fitted = image
        if longest > side:
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        yield Frame(_pixels(fitted), 0.0, number)


def _decoded(picture: bytes) -> QImage | None:
    """The picture, where it is one, of a kind and size that a page can have."""
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in _SCANNED:
        return None
    reader.setAutoTransform(True)
    size = reader.size()
    is_sound = size.isValid() and min(size.width(), size.height()) >= _SMALLEST
    if not is_sound or max(size.width(), size.height()) > LONGEST_SIDE:
        return None
    image = reader.read()
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB888)


def _pixels(image: QImage) -> "np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]":
    height, width = image.height(), image.width()
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return lines[:, : width * 3].reshape(height, width, 3).copy()
