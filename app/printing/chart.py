"""Bars on paper, as lines and not as a picture: they stay sharp at any size.

A number that lies between two ends is full up to the lower and pale up to the upper one. Kinds of
bars differ by pattern, not by colour alone, so that a black-and-white copy can be read.
"""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from app.domain.document import Chart

INK, MUTED, RULE = "#14212B", "#5B6B78", "#DCE3E8"
KINDS: Final = (
    ("#0B5A6B", Qt.BrushStyle.SolidPattern),
    ("#9A6200", Qt.BrushStyle.BDiagPattern),
    ("#4B4FA8", Qt.BrushStyle.Dense4Pattern),
    ("#B3261E", Qt.BrushStyle.FDiagPattern),
    ("#1F7A4D", Qt.BrushStyle.HorPattern),
)
PALE: Final = 60
STEPS: Final = 4
_HAIR: Final = 3


def draw_chart(painter: QPainter, box: QRect, chart: Chart, font: QFont) -> None:
    """Draw one into its box: what the bars are, the bars, and the places along the foot."""
    painter.save()
    painter.setFont(font)
    line = painter.fontMetrics().height()
    top = scale_top(chart.most)
    left = painter.fontMetrics().horizontalAdvance(str(top)) + line // 2
    _draw_legend(painter, QRect(box.left(), box.top(), box.width(), line), chart)
    room = box.adjusted(left, 2 * line, 0, -line * 3 // 2)
    _draw_scale(painter, room, top, line)
    _draw_bars(painter, room, chart, top)
    _draw_labels(painter, room, chart, line)
    painter.restore()


def scale_top(most: int) -> int:
    """Where the scale ends: at a round number, in steps of a whole one."""
    step = 1
    while step * STEPS < most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step * STEPS


def _draw_legend(painter: QPainter, box: QRect, chart: Chart) -> None:
    x, metrics = box.left(), painter.fontMetrics()
    for number, (name, _) in enumerate(chart.series):
        sample = QRect(x, box.top() + box.height() // 5, box.height(), box.height() * 3 // 5)
        _fill(painter, sample, number)
        x += box.height() * 3 // 2
        painter.setPen(QColor(INK))
        painter.drawText(x, box.top() + metrics.ascent(), name)
        x += metrics.horizontalAdvance(name) + box.height()


def _draw_scale(painter: QPainter, room: QRect, top: int, line: int) -> None:
    for step in range(STEPS + 1):
        y = room.bottom() - room.height() * step // STEPS
        painter.fillRect(QRect(room.left(), y, room.width(), 2), QColor(RULE))
        painter.setPen(QColor(MUTED))
        words = QRect(0, y - line // 2, room.left() - line // 2, line)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, str(top * step // STEPS))


def _draw_bars(painter: QPainter, room: QRect, chart: Chart, top: int) -> None:
    place = room.width() // max(1, len(chart.labels))
    wide = max(1, place * 4 // 5 // max(1, len(chart.series)))
    for number, (_, values) in enumerate(chart.series):
        for at, ends in enumerate(values):
            if ends is None:
                continue
            x = room.left() + at * place + place // 10 + number * wide
            least, most = (room.height() * end // top for end in ends)
            pale = QColor(KINDS[number % len(KINDS)][0])
            pale.setAlpha(PALE)
            painter.fillRect(QRect(x, room.bottom() - most, wide - 2, most - least), pale)
            _fill(painter, QRect(x, room.bottom() - least, wide - 2, least), number)


def _draw_labels(painter: QPainter, room: QRect, chart: Chart, line: int) -> None:
    place = room.width() // max(1, len(chart.labels))
    painter.setPen(QColor(MUTED))
    for at, words in enumerate(chart.labels):
        under = QRect(room.left() + at * place, room.bottom() + line // 4, place, line)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, words)


def _fill(painter: QPainter, box: QRect, number: int) -> None:
    name, pattern = KINDS[number % len(KINDS)]
    painter.setPen(QPen(QColor(name), _HAIR))
    painter.setBrush(QBrush(QColor(name), pattern))
    if box.height() > 0:
        painter.drawRect(box)
