"""Breaks text into lines for paper, measured with the device that is drawn on.

A word that is wider than its room is parted where a reader would part it, else into even parts: a
digest is told in lines of one length. A sign that no font on this computer has is printed as a
question mark and never as a box.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import ceil
from typing import Final

from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPagedPaintDevice,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.printing.fonts import drawable

_CHANCE: Final = "\u200b"
_AFTER: Final = re.compile(r"(?<=[_/\\@.-])(?=.)")
_MARGIN: Final = 1.04
"""Digits differ in width: so much room is left when a word is parted."""


class Face(Enum):
    """Kinds of text: points, and weight."""

    TITLE = (20.0, QFont.Weight.DemiBold)
    LARGE = (18.0, QFont.Weight.DemiBold)
    PART = (14.0, QFont.Weight.DemiBold)
    SECTION = (11.0, QFont.Weight.DemiBold)
    BODY = (10.0, QFont.Weight.Normal)
    LEAD = (10.01, QFont.Weight.DemiBold)
    STRONG = (9.0, QFont.Weight.DemiBold)
    CELL = (9.0, QFont.Weight.Normal)
    MUTED = (9.01, QFont.Weight.Normal)
    SMALL = (8.0, QFont.Weight.Normal)


@dataclass(frozen=True)
class Piece:
    """Words of one face on a line, and where they begin."""

    left: int
    text: str
    face: Face


class Typesetter:
    """Measures and breaks.

    Attributes:
        is_lacking: a sign was met that no font here has.
    """

    def __init__(self, device: QPagedPaintDevice, family: str) -> None:
        self._device, self._family = device, family
        self.is_lacking = False

    def height(self, face: Face) -> int:
        """From one line to the next."""
        return self.metrics(face).height() * 23 // 20

    def metrics(self, face: Face) -> QFontMetrics:
        """Of a face."""
        return QFontMetrics(font_of(face, self._family), self._device)

    def broken(self, text: str, face: Face, width: int) -> list[str]:
        """The text in lines no wider than `width`."""
        return ["".join(each.text for each in line) for line in self.lines(text, face, width)]

    def lines(self, text: str, face: Face, width: int, lead: int = 0) -> list[list[Piece]]:
        """The same, with the first `lead` letters in strong type."""
        found: list[list[Piece]] = []
        for paragraph in text.splitlines() or [""]:
            found += self._lines_of(paragraph, face, width, lead)
            lead = max(0, lead - len(paragraph) - 1)
        return found

    def _lines_of(self, paragraph: str, face: Face, width: int, lead: int) -> list[list[Piece]]:
        if not paragraph.strip():
            return [[]]
        lead_words, words = (
            self._parted(self._known(part), face, width)
            for part in (paragraph[:lead], paragraph[lead:])
        )
        layout = self._layout(lead_words + words, face, _units(lead_words))
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            begin, end = line.textStart(), line.textStart() + line.textLength()
            change = min(max(begin, _units(lead_words)), end)
            pieces = []
            for first, last, own in ((begin, change, Face.LEAD), (change, end, face)):
                said = _cut(lead_words + words, first, last).replace(_CHANCE, "").rstrip()
                if said:
                    # Only behind other words: where text runs from right to left it ends at 0.
                    left = _x(line, first) if first > begin else 0
                    pieces.append(Piece(round(left), said, own))
            found.append(pieces)
        layout.endLayout()
        return found

    def _layout(self, text: str, face: Face, lead: int) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font_of(face, self._family), self._device)
        layout.setTextOption(option)
        if lead:
            strong = QTextLayout.FormatRange()
            shape = QTextCharFormat()
            shape.setFont(font_of(Face.LEAD, self._family))
            strong.start, strong.length, strong.format = 0, lead, shape
            layout.setFormats([strong])
        return layout

    def _known(self, text: str) -> str:
        """The text without signs that nothing here can draw."""
        known = drawable(text)
        self.is_lacking = self.is_lacking or known != text
        return known

    def _parted(self, text: str, face: Face, width: int) -> str:
        """The text with places to break at in words that are too wide."""
        metrics = self.metrics(face)

        def parted(found: re.Match[str]) -> str:
            if metrics.horizontalAdvance(found[0]) <= width:
                return found[0]
            return _CHANCE.join(_even(each, metrics, width) for each in _AFTER.split(found[0]))

        return re.sub(r"\S+", parted, text)


@cache
def font_of(face: Face, family: str) -> QFont:
    """The font, without contextual alternates, whose hyphens cannot be copied out."""
    points, weight = face.value
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _even(word: str, metrics: QFontMetrics, width: int) -> str:
    wide = metrics.horizontalAdvance(word)
    if wide <= width or width <= 0:
        return word
    size = max(1, ceil(len(word) / ceil(wide * _MARGIN / width)))
    return _CHANCE.join(word[at : at + size] for at in range(0, len(word), size))


def _units(text: str) -> int:
    """How long Qt takes a text to be: a sign beyond the first plane counts twice."""
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, begin: int, end: int) -> str:
    """What stands between two of Qt's places."""
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le")


def _x(line: QTextLine, place: int) -> float:
    """Where a place on the line is; stubs and binding differ in what they give."""
    found: object = line.cursorToX(place)
    return float(found[0]) if isinstance(found, tuple) else 0.0
