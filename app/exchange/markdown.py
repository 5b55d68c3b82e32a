"""A document as Markdown, for reading on a screen and for keeping beside the source.

What somebody typed is escaped, so that it stays what it was.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.document import Block, Bullets, Chart, Document, Heading, Paragraph, Table

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
        yield from (f"- {_escaped(item)}" for item in block.items)
    elif isinstance(block, Chart):
        yield f"*{_escaped(block.name)}*"
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    yield _row(table.heads or ("",) * len(table.shares))
    yield "|" + "---|" * len(table.shares)
    yield from (_row(row) for row in table.rows)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_escaped(" ".join(cell.splitlines())) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)
