"""Codes as shapes to fill, so that they are sharp at any size.

A card's has the same version, level and size for every card.
"""

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

QUIET_MODULES = 4
# M mends 15 of 100 bytes. Q would need version 13, whose smaller modules are read from less far.
ERROR_LEVEL = "m"
VERSION = 10


def qr_code(payload: str) -> segno.QRCode:
    """The code of a card's text.

    Raises:
        ValueError: the text is longer than a card's.
    """
    return segno.make_qr(payload, version=VERSION, error=ERROR_LEVEL, boost_error=False)


def qr_shape(payload: str, box: QRectF) -> QPainterPath:
    """The dark modules of a card's code as one path, so that no reader draws seams between them.

    Args:
        payload: text of the code.
        box: where it goes, the quiet zone of four modules included.
    """
    return _shape(qr_code(payload), box)


def form_shape(payload: str, box: QRectF) -> QPainterPath:
    """The same of a code on a form: a quarter of it may be lost (level Q)."""
    return _shape(segno.make_qr(payload, error="q", boost_error=False), box)


def _shape(code: segno.QRCode, box: QRectF) -> QPainterPath:
    rows = tuple(code.matrix)
    module = box.width() / (len(rows) + 2 * QUIET_MODULES)
    path = QPainterPath()
    for number, row in enumerate(rows, QUIET_MODULES):
        for start, length in _runs(row):
            left = box.left() + (start + QUIET_MODULES) * module
            path.addRect(left, box.top() + number * module, length * module, module)
    return path


def _runs(row: bytes | bytearray | tuple[int, ...]) -> list[tuple[int, int]]:
    """Start and length of each stretch of dark modules."""
    runs: list[tuple[int, int]] = []
    for place, is_dark in enumerate(row):
        if not is_dark:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs
