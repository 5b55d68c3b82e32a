"""The QR of a card as a shape to fill. The same size for every card of a print."""

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

QUIET_MODULES = 4
# Q mends a quarter of the code, for cards that live in pockets. Our numbers fill version 2 at Q.
ERROR_LEVEL = "q"


def qr_shape(payload: str, box: QRectF) -> QPainterPath:
    """The dark modules as one path, so that no reader draws seams between them.

    Args:
        payload: text of the code.
        box: where it goes, the quiet zone of four modules included.
    """
    rows = tuple(segno.make_qr(payload, error=ERROR_LEVEL, boost_error=False).matrix)
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
