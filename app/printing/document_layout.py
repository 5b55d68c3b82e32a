"""Where each line of a document stands: breaks text into lines, and lines into pages.

Measures with the device that is drawn on, and draws nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPagedPaintDevice, QTextLayout, QTextOption

from app.domain.document import Block, Bullets, Chart, Document, Heading, Paragraph, Table

DOTS_PER_INCH: Final = 300
_INDENT: Final = DOTS_PER_INCH // 6
_PAD: Final = DOTS_PER_INCH // 25
CHART_HEIGHT: Final = DOTS_PER_INCH * 2
_KEPT_LINES: Final = 4
"""So many lines have to fit beneath a heading, or it goes to the next page."""


class Face(Enum):
    """Kinds of text: points, and weight."""

    TITLE = (20.0, QFont.Weight.DemiBold)
    PART = (14.0, QFont.Weight.DemiBold)
    SECTION = (11.0, QFont.Weight.DemiBold)
    BODY = (10.0, QFont.Weight.Normal)
    STRONG = (9.0, QFont.Weight.DemiBold)
    CELL = (9.0, QFont.Weight.Normal)
    MUTED = (9.01, QFont.Weight.Normal)
    SMALL = (8.0, QFont.Weight.Normal)


@dataclass(frozen=True)
class Line:
    """Text on its place; the baseline counts from the top of the page's room."""

    left: int
    baseline: int
    text: str
    face: Face


Lines = list[tuple[tuple[Face, str], ...]]


@dataclass
class Page:
    """What stands on one page."""

    lines: list[Line] = field(default_factory=list)
    rules: list[QRect] = field(default_factory=list)
    tints: list[QRect] = field(default_factory=list)
    charts: list[tuple[QRect, Chart]] = field(default_factory=list)


def font_of(face: Face, family: str) -> QFont:
    """The font, without contextual alternates, whose hyphens cannot be copied out."""
    points, weight = face.value
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


class Layout:
    """Places a document's blocks on pages of one size."""

    def __init__(self, device: QPagedPaintDevice, family: str, width: int, height: int) -> None:
        self._device, self._family = device, family
        self._width, self._height = width, height
        self._pages = [Page()]
        self._top = 0

    def pages(self, document: Document) -> list[Page]:
        """All of them."""
        self._text(document.title, Face.TITLE)
        self._text(f"{document.owner}, {document.made}", Face.MUTED)
        for block, following in zip_longest(document.blocks, document.blocks[1:]):
            self._place(block, following)
        return self._pages

    def _place(self, block: Block, following: Block | None) -> None:
        if isinstance(block, Heading):
            self._heading(block, following)
        elif isinstance(block, Paragraph):
            self._text(block.text, Face.MUTED if block.is_muted else Face.BODY)
        elif isinstance(block, Chart):
            self._chart(block)
        elif isinstance(block, Bullets):
            for item in block.items:
                self._text(item, Face.BODY, mark="\u2022")
        else:
            self._table(block)

    def _heading(self, heading: Heading, following: Block | None) -> None:
        face = Face.PART if heading.level == 1 else Face.SECTION
        self._top += self._line_height(face) if self._top else 0
        beneath = _KEPT_LINES * self._line_height(Face.BODY)
        if isinstance(following, Table):
            beneath = self._kept_of(*self._rows(following))
        elif isinstance(following, Heading):
            beneath *= 2
        elif isinstance(following, Chart):
            beneath = CHART_HEIGHT
        kept = 2 * self._line_height(face) + beneath
        if self._top + kept > self._height:
            self._turn()
        self._text(heading.text, face)

    def _text(self, text: str, face: Face, mark: str = "") -> None:
        indent, step = (_INDENT if mark else 0), self._line_height(face)
        for number, words in enumerate(self._broken(text, face, self._width - indent)):
            if self._top + step > self._height:
                self._turn()
            if mark and number == 0:
                self._line(0, self._top, mark, face)
            self._line(indent, self._top, words, face)
            self._top += step
        self._top += step // 3 if mark else step // 2

    def _chart(self, chart: Chart) -> None:
        if self._top + CHART_HEIGHT > self._height:
            self._turn()
        box = QRect(0, self._top, self._width, CHART_HEIGHT)
        self._pages[-1].charts.append((box, chart))
        self._top += CHART_HEIGHT + self._line_height(Face.CELL)

    def _table(self, table: Table) -> None:
        edges = self._edges(table.shares)
        heads, rows = self._rows(table)
        if self._top + self._kept_of(heads, rows) > self._height:
            self._turn()
        self._put_heads(heads, edges)
        for row in rows:
            self._put_row(row, heads, edges)
        self._top += self._line_height(Face.CELL)

    def _rows(self, table: Table) -> tuple[Lines, list[Lines]]:
        """The lines of the heads, and of every row."""
        edges = self._edges(table.shares)
        heads = self._row(table.heads, edges, Face.STRONG) if table.heads else []
        first = Face.CELL if table.heads else Face.STRONG
        return heads, [self._row(row, edges, Face.CELL, first) for row in table.rows]

    def _kept_of(self, heads: Lines, rows: Sequence[Lines]) -> int:
        """What of a table stands together: all of a small one, or where a large one begins."""
        whole = self._tall(heads) + sum(self._tall(row) for row in rows)
        begins = self._tall(heads) + sum(self._tall(row) for row in rows[:2])
        return whole if whole <= self._height // 2 else min(begins, self._height // 2)

    def _row(
        self, cells: Sequence[str], edges: Sequence[int], face: Face, first: Face | None = None
    ) -> Lines:
        """The lines of a row; each has the words of every cell on it."""
        faces = [(first or face) if number == 0 else face for number in range(len(cells))]
        columns = [
            [(own, words) for words in self._broken(cell, own, right - left - 2 * _PAD)]
            for cell, own, left, right in zip(cells, faces, edges, edges[1:], strict=False)
        ]
        return list(zip_longest(*columns, fillvalue=(face, "")))

    def _put_heads(self, heads: Lines, edges: Sequence[int]) -> None:
        if heads:
            box = QRect(0, self._top, self._width, self._tall(heads))
            self._pages[-1].tints.append(box)
            self._put_lines(heads, edges)

    def _put_row(
        self,
        row: Lines,
        heads: Lines,
        edges: Sequence[int],
    ) -> None:
        rest = row
        while rest:
            room = self._height - self._top
            if self._tall(rest) <= room:
                self._put_lines(rest, edges)
                return
            is_too_tall = self._tall(heads) + self._tall(rest) > self._height
            fitting = (room - 2 * _PAD) // self._line_height(Face.CELL) if is_too_tall else 0
            if fitting >= _KEPT_LINES:
                self._put_lines(rest[:fitting], edges)
                rest = rest[fitting:]
            self._turn()
            self._put_heads(heads, edges)

    def _put_lines(self, lines: Lines, edges: Sequence[int]) -> None:
        step = self._line_height(Face.CELL)
        for number, line in enumerate(lines):
            for (face, words), left in zip(line, edges, strict=False):
                self._line(left + _PAD, self._top + _PAD + number * step, words, face)
        self._top += self._tall(lines)
        self._pages[-1].rules.append(QRect(0, self._top - 2, self._width, 2))

    def _tall(self, lines: Sequence[object]) -> int:
        return len(lines) * self._line_height(Face.CELL) + 2 * _PAD if lines else 0

    def _edges(self, shares: Sequence[int]) -> list[int]:
        whole = sum(shares)
        return [self._width * sum(shares[:number]) // whole for number in range(len(shares) + 1)]

    def _turn(self) -> None:
        self._pages.append(Page())
        self._top = 0

    def _line(self, left: int, top: int, words: str, face: Face) -> None:
        if words:
            baseline = top + self._metrics(face).ascent()
            self._pages[-1].lines.append(Line(left, baseline, words, face))

    def _line_height(self, face: Face) -> int:
        return self._metrics(face).height() * 23 // 20

    def _metrics(self, face: Face) -> QFontMetrics:
        return QFontMetrics(font_of(face, self._family), self._device)

    def _broken(self, text: str, face: Face, width: int) -> list[str]:
        """The text in lines no wider than `width`; a word that is wider is broken within."""
        found = [
            words
            for paragraph in text.splitlines() or [""]
            for words in self._lines_of(paragraph, face, width)
        ]
        return found or [""]

    def _lines_of(self, paragraph: str, face: Face, width: int) -> Iterable[str]:
        if not paragraph.strip():
            return [""]
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(paragraph, font_of(face, self._family), self._device)
        layout.setTextOption(option)
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return [words.rstrip() for words in found]
