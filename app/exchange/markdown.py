"""A document as Markdown, for reading on a screen and for keeping beside the source.

What somebody typed is escaped, so that it stays what it was.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.document import (
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Form,
    Heading,
    Paragraph,
    Table,
    ToCopy,
    ToSign,
    ToTick,
)

_SIGNS: Final = re.compile(r"([\\`*_{}\[\]<>#|])")


def markdown_of(document: Document) -> str:
    """The whole document."""
    head = f"# {_escaped(document.title)}\n\n{_escaped(document.owner)}, {_escaped(document.made)}"
    parts = ("\n".join(_lines(block)) for block in document.blocks)
    return "\n\n".join((head, *parts)) + "\n"


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * (block.level + 1)} {_escaped(block.text)}"
    elif isinstance(block, Paragraph):
        yield "\n\n".join(_escaped(line) for line in block.text.splitlines() if line.strip())
    elif isinstance(block, Bullets):
        marks = (f"{n}." if block.is_numbered else "-" for n in range(1, len(block.items) + 1))
        yield from (
            f"{mark} {_escaped(item)}" for mark, item in zip(marks, block.items, strict=True)
        )
    elif isinstance(block, Chart):
        yield f"*{_escaped(block.name)}*"
    elif isinstance(block, Table):
        yield from _table(block)
    else:
        yield from _form(block)


def _form(block: Form) -> Iterator[str]:
    """What is filled in by hand has its words; a code stays on paper."""
    if isinstance(block, ToCopy):
        yield f"{_escaped(block.name)}: {_escaped(block.text)}"
    elif isinstance(block, ToSign):
        yield "\n\n".join(f"{_escaped(name)}: ______" for name in block.names)
    elif isinstance(block, ToTick):
        yield f"- [ ] {_escaped(block.text)}"
    elif isinstance(block, Code):
        yield _escaped(block.text)


def _table(table: Table) -> Iterator[str]:
    yield _row(table.heads or ("",) * len(table.shares))
    yield "|" + "---|" * len(table.shares)
    yield from (_row(row) for row in table.rows)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_escaped(" ".join(cell.splitlines())) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)
