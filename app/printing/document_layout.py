"""Where each line of a document stands: places blocks on pages, and draws nothing.

A heading stands with what it is the heading of, a short text with the table that it introduces,
and no line of a paragraph and no row of a table alone at the head or foot of a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPagedPaintDevice

from app.domain.document import (
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Form,
    Heading,
    NewPage,
    Paragraph,
    Table,
    ToCopy,
    ToSign,
    ToTick,
)
from app.printing.typesetting import Face, Piece, Typesetter
from app.text.language import translate

DOTS_PER_INCH: Final = 300
_INDENT: Final = DOTS_PER_INCH // 5
_PAD: Final = DOTS_PER_INCH // 25
CHART_HEIGHT: Final = DOTS_PER_INCH * 2
CODE_SIDE: Final = DOTS_PER_INCH * 4 // 3
"""34 mm."""
_ROOM_TO_SIGN: Final = DOTS_PER_INCH * 3 // 5
_LINE_TO_SIGN: Final = DOTS_PER_INCH * 7 // 2
_KEPT_LINES: Final = 4
"""So many lines have to fit beneath a heading, or it goes to the next page."""
_SHORT: Final = 6
"""A text of so many lines stays with the table that follows."""
_FEW_ROWS: Final = 3
_NOTHING: Final = "\u2013"
"""Stands in a table that has no row."""

_Cell = tuple[Face, str]
_Row = list[tuple[_Cell, ...]]


@dataclass(frozen=True)
class Line:
    """Text on its place; the baseline counts from the top of the page's room."""

    left: int
    baseline: int
    text: str
    face: Face


@dataclass
class Page:
    """What stands on one page."""

    lines: list[Line] = field(default_factory=list)
    rules: list[QRect] = field(default_factory=list)
    tints: list[QRect] = field(default_factory=list)
    strokes: list[QRect] = field(default_factory=list)
    boxes: list[QRect] = field(default_factory=list)
    charts: list[tuple[QRect, Chart]] = field(default_factory=list)
    codes: list[tuple[QRect, Code]] = field(default_factory=list)


class Layout:
    """Places a document's blocks on pages of one size."""

    def __init__(self, device: QPagedPaintDevice, family: str, width: int, height: int) -> None:
        self._type = Typesetter(device, family)
        self._width, self._height = width, height
        self._pages = [Page()]
        self._top = 0

    def pages(self, document: Document) -> list[Page]:
        """All of them."""
        self._text(document.title, Face.TITLE)
        whose = ", ".join(part for part in (document.owner, document.made) if part)
        self._text(whose, Face.MUTED)
        for number, block in enumerate(document.blocks):
            self._place(block, document.blocks[number + 1 :])
        if self._type.is_lacking:
            words = translate(
                "documents",
                "A question mark may stand for a sign that no font on this computer has.",
            )
            self._text(words, Face.MUTED)
        return self._pages

    def _place(self, block: Block, following: Sequence[Block]) -> None:
        if not isinstance(block, NewPage):
            self._keep(self._kept(block, following))
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Paragraph):
            self._text(block.text, _face_of(block), block.lead)
        elif isinstance(block, Bullets):
            self._bullets(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Chart):
            self._chart(block)
        else:
            self._form(block)

    def _form(self, block: Form) -> None:
        if isinstance(block, NewPage):
            self._turn()
        elif isinstance(block, ToCopy):
            self._text(block.name, Face.MUTED)
            self._text(block.text, Face.LARGE)
        elif isinstance(block, ToTick):
            self._to_tick(block)
        elif isinstance(block, ToSign):
            self._to_sign(block)
        else:
            self._code(block)

    def _keep(self, height: int) -> None:
        """Begin a new page where so much does not fit on this one."""
        if self._top and self._top + height > self._height:
            self._turn()

    def _kept(self, block: Block, following: Sequence[Block]) -> int:
        """How much of a block, and of what follows, has to stand on the page where it begins."""
        after = following[0] if following else None
        if isinstance(block, Heading):
            face = _face_of(block)
            step, count = self._type.height(face), len(self._lines_of(block))
            above = self._space(block) + count * step + step // 2
            return above + (self._kept(after, following[1:]) if after else 0)
        if isinstance(block, Paragraph):
            return self._kept_text(block, following)
        if isinstance(block, Chart):
            beneath = self._type.height(Face.CELL)
            return CHART_HEIGHT + beneath + (self._kept(after, following[1:]) if after else 0)
        if isinstance(block, Table):
            return self._kept_rows(*self._rows(block))
        return self._height_of(block)

    def _kept_text(self, block: Paragraph, following: Sequence[Block]) -> int:
        count, step = len(self._lines_of(block)), self._type.height(_face_of(block))
        leads_in = following and isinstance(following[0], Table | Chart | Bullets | ToSign)
        if leads_in and count <= _SHORT:
            return count * step + step // 2 + self._kept(following[0], following[1:])
        return min(count, _KEPT_LINES) * step

    def _lines_of(self, block: Heading | Paragraph) -> list[list[Piece]]:
        return self._type.lines(block.text, _face_of(block), self._width)

    def _kept_rows(self, heads: _Row, rows: Sequence[_Row]) -> int:
        """What of a table stands together: all of a small one, or where a large one begins."""
        whole = self._tall(heads) + sum(self._tall(row) for row in rows)
        begins = self._tall(heads) + sum(self._tall(row) for row in rows[:_FEW_ROWS])
        return whole if whole <= self._height * 2 // 5 else min(begins, self._height // 2)

    def _height_of(self, block: Block) -> int:
        """Of a block that is not parted; of a list where it begins."""
        body = self._type.height(Face.BODY)
        if isinstance(block, Code):
            return CODE_SIDE
        if isinstance(block, ToSign):
            return (_ROOM_TO_SIGN + body) * len(block.names)
        return _KEPT_LINES * body if isinstance(block, ToCopy) else 2 * body

    def _heading(self, heading: Heading) -> None:
        self._top += self._space(heading)
        self._text(heading.text, _face_of(heading))

    def _space(self, heading: Heading) -> int:
        return self._type.height(_face_of(heading)) * 2 // 3 if self._top else 0

    def _bullets(self, block: Bullets) -> None:
        leads = block.leads or (0,) * len(block.items)
        for number, (item, lead) in enumerate(zip(block.items, leads, strict=True), start=1):
            mark = f"{number}." if block.is_numbered else "\u2022"
            self._text(item, Face.BODY, lead, mark=mark)
        self._top += self._type.height(Face.BODY) // 4

    def _text(self, text: str, face: Face, lead: int = 0, *, mark: str = "") -> None:
        indent, step = (_INDENT if mark else 0), self._type.height(face)
        lines = self._type.lines(text, face, self._width - indent, lead)
        for number, line in enumerate(lines):
            if self._top + step > self._height or self._leaves_one(len(lines) - number, step):
                self._turn()
            if mark and number == 0:
                self._line(0, self._top, mark, face)
            self._pieces(line, indent)
            self._top += step
        self._top += step // 3 if mark else step // 2

    def _leaves_one(self, left: int, step: int) -> bool:
        """True where the last line of a text would go to the next page by itself."""
        fitting = (self._height - self._top) // step
        return fitting == 1 and left == fitting + 1

    def _pieces(self, line: Sequence[Piece], indent: int) -> None:
        for piece in line:
            self._line(indent + piece.left, self._top, piece.text, piece.face)

    def _chart(self, chart: Chart) -> None:
        box = QRect(0, self._top, self._width, CHART_HEIGHT)
        self._pages[-1].charts.append((box, chart))
        self._top += CHART_HEIGHT + self._type.height(Face.CELL)

    def _to_tick(self, block: ToTick) -> None:
        side = self._type.metrics(Face.PART).ascent()
        self._pages[-1].boxes.append(QRect(0, self._top, side, side))
        for words in self._type.broken(block.text, Face.SECTION, self._width - 2 * side):
            self._line(2 * side, self._top, words, Face.SECTION)
            self._top += self._type.height(Face.PART)

    def _to_sign(self, block: ToSign) -> None:
        for name in block.names:
            self._top += _ROOM_TO_SIGN
            self._pages[-1].strokes.append(QRect(0, self._top, _LINE_TO_SIGN, 3))
            self._top += _PAD
            self._text(name, Face.MUTED)

    def _code(self, block: Code) -> None:
        box = QRect(0, self._top, CODE_SIDE, CODE_SIDE)
        self._pages[-1].codes.append((box, block))
        left, top, step = CODE_SIDE + _INDENT, self._top, self._type.height(Face.SMALL)
        for words in self._type.broken(block.text, Face.SMALL, self._width - left):
            self._line(left, top + _PAD, words, Face.SMALL)
            top += step
        self._top = max(box.bottom(), top) + step

    def _table(self, table: Table) -> None:
        edges = self._edges(table.shares)
        heads, rows = self._rows(table)
        self._put_heads(heads, edges)
        for number, row in enumerate(rows):
            is_last_but_one = number == len(rows) - 2 and len(rows) > _FEW_ROWS
            beside = self._tall(rows[-1]) if is_last_but_one else 0
            self._put_row(row, heads, edges, beside)
        self._top += self._type.height(Face.CELL)

    def _rows(self, table: Table) -> tuple[_Row, list[_Row]]:
        """The lines of the heads, and of every row."""
        edges = self._edges(table.shares)
        heads = self._row(table.heads, edges, Face.STRONG) if table.heads else []
        first = Face.CELL if table.heads else Face.STRONG
        nothing = (_NOTHING,) + ("",) * (len(table.shares) - 1)
        rows = table.rows or (nothing,)
        return heads, [self._row(row, edges, Face.CELL, first) for row in rows]

    def _row(
        self, cells: Sequence[str], edges: Sequence[int], face: Face, first: Face | None = None
    ) -> _Row:
        """The lines of a row; each has the words of every cell on it."""
        faces = [(first or face) if number == 0 else face for number in range(len(cells))]
        columns = [
            [(own, words) for words in self._type.broken(cell, own, right - left - 3 * _PAD)]
            for cell, own, left, right in zip(cells, faces, edges, edges[1:], strict=False)
        ]
        return list(zip_longest(*columns, fillvalue=(face, "")))

    def _put_heads(self, heads: _Row, edges: Sequence[int]) -> None:
        if heads:
            box = QRect(0, self._top, self._width, self._tall(heads))
            self._pages[-1].tints.append(box)
            self._put_lines(heads, edges)

    def _put_row(self, row: _Row, heads: _Row, edges: Sequence[int], beside: int) -> None:
        """Put a row; on the next page where it and what stands beside it do not fit."""
        rest = row
        while rest:
            room = self._height - self._top
            is_whole = self._tall(heads) + self._tall(rest) + beside <= self._height
            if self._tall(rest) + (beside if is_whole else 0) <= room:
                self._put_lines(rest, edges)
                return
            is_too_tall = self._tall(heads) + self._tall(rest) > self._height
            fitting = (room - 2 * _PAD) // self._type.height(Face.CELL) if is_too_tall else 0
            if fitting >= _KEPT_LINES:
                self._put_lines(rest[:fitting], edges)
                rest = rest[fitting:]
            self._turn()
            self._put_heads(heads, edges)

    def _put_lines(self, lines: _Row, edges: Sequence[int]) -> None:
        step = self._type.height(Face.CELL)
        for number, line in enumerate(lines):
            for (face, words), left in zip(line, edges, strict=False):
                self._line(left + _PAD, self._top + _PAD + number * step, words, face)
        self._top += self._tall(lines)
        self._pages[-1].rules.append(QRect(0, self._top - 2, self._width, 2))

    def _tall(self, lines: Sequence[object]) -> int:
        return len(lines) * self._type.height(Face.CELL) + 2 * _PAD if lines else 0

    def _edges(self, shares: Sequence[int]) -> list[int]:
        whole = sum(shares)
        return [self._width * sum(shares[:number]) // whole for number in range(len(shares) + 1)]

    def _turn(self) -> None:
        self._pages.append(Page())
        self._top = 0

    def _line(self, left: int, top: int, words: str, face: Face) -> None:
        if words:
            baseline = top + self._type.metrics(face).ascent()
            self._pages[-1].lines.append(Line(left, baseline, words, face))


def _face_of(block: Heading | Paragraph) -> Face:
    if isinstance(block, Heading):
        return Face.PART if block.level == 1 else Face.SECTION
    return Face.MUTED if block.is_muted else Face.BODY
