"""Breaks text into lines for paper, measured with the device that is drawn on.

A word that is wider than its room is parted where a reader would part it, else into even parts: a
digest is told in lines of one length. A sign that no font on this computer has is printed as a
question mark and never as a box.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import ceil
from typing import Final

from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPagedPaintDevice,
    QPaintDevice,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.printing.fonts import drawable

_CHANCE: Final = "\u200b"
_JOINED, _FIXED_SPACE = "\u2060", "\u00a0"
_WITHIN: Final = re.compile(r"(?<=[\w)])(?=\(\w{1,3}\))")
"""Before the parts of an article, as in 5(1)(e)."""
_SECTION: Final = re.compile(
    r"(?<=\d) (?=[\u00a7%])|(?<=artikel) (?=\d)|(?<=Art[.]) (?=\d)|(?<=Article) (?=\d)"
    r"|(?<=\d[.]\d) (?=[a-h]\b)"
)
"""Within the name of a provision, as in artikel 5.1 f, and before a percent sign."""
_UNSEEN: Final = re.compile(f"[{_CHANCE}{_JOINED}]")
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
        text, lead = lead_words + words, _units(lead_words)
        layout = self._layout(text, face, lead)
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(list(_pieces(line, text, lead, face)))
        layout.endLayout()
        return found

    def _layout(self, text: str, face: Face, lead: int) -> QTextLayout:
        layout = QTextLayout(text, font_of(face, self._family), self._device)
        layout.setTextOption(_wrapping())
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
        return _SECTION.sub(_FIXED_SPACE, _WITHIN.sub(_JOINED, known))

    def _parted(self, text: str, face: Face, width: int) -> str:
        """The text with places to break at in words that are too wide."""
        metrics = self.metrics(face)

        def parted(found: re.Match[str]) -> str:
            if metrics.horizontalAdvance(found[0]) <= width:
                return found[0]
            return _CHANCE.join(_even(each, metrics, width) for each in _AFTER.split(found[0]))

        return re.sub(r"\S+", parted, text)


def wrapped(text: str, font: QFont, device: QPaintDevice, width: int) -> list[str]:
    """Text of one kind in lines no wider than `width`; a wider word is broken within."""
    layout = QTextLayout(drawable(text), font, device)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin = line.textStart()
        found.append(_cut(layout.text(), begin, begin + line.textLength()).rstrip())
    layout.endLayout()
    return found


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@cache
def font_of(face: Face, family: str) -> QFont:
    """The font, without contextual alternates, whose hyphens cannot be copied out."""
    points, weight = face.value
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _pieces(line: QTextLine, text: str, lead: int, face: Face) -> Iterator[Piece]:
    """What stands on a line: strong as far as the lead goes, then the rest."""
    begin, end = line.textStart(), line.textStart() + line.textLength()
    change = min(max(begin, lead), end)
    for first, last, own in ((begin, change, Face.LEAD), (change, end, face)):
        words = _UNSEEN.sub("", _cut(text, first, last)).rstrip()
        if words:
            # Only behind other words: where text runs from right to left it ends at 0.
            left = _x(line, first) if first > begin else 0
            yield Piece(round(left), words, own)


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
