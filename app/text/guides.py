"""Longer texts that are no sentences of a screen, by language: assets/assessment/<language>/.

A small part of Markdown is read: headings, lists, tables and paragraphs. What stands in {braces}
is filled in after the text was read, so that nothing filled in is taken for a heading or a table.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Final

from app.domain.document import Block, Bullets, Heading, Paragraph, Table

FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "assessment"
Values = Mapping[str, str]
_HOLE: Final = re.compile(r"\{([a-z_]+)\}")


def guide(name: str, language: str, values: Values) -> tuple[Block, ...]:
    """A text as parts of a document.

    Raises:
        KeyError: the text names a value that was not given.
    """
    return tuple(_blocks(_source(name, language), values))


def sections(name: str, language: str, values: Values) -> dict[str, str]:
    """A text's second-level sections, by heading, each as running text."""
    _, *parts = re.split(r"(?m)^## ", _source(name, language))
    found = {}
    for part in parts:
        title, _, words = part.partition("\n")
        paragraphs = re.split(r"\n\s*\n", words.strip())
        joined = (" ".join(paragraph.split()) for paragraph in paragraphs)
        found[title.strip()] = _filled("\n\n".join(joined), values)
    return found


def columns(name: str, language: str, values: Values) -> Table:
    """The first table of a text."""
    return next(each for each in guide(name, language, values) if isinstance(each, Table))


def _source(name: str, language: str) -> str:
    return (FOLDER / language / f"{name}.md").read_text(encoding="utf-8")


def _blocks(source: str, values: Values) -> Iterator[Block]:
    for paragraph in re.split(r"\n\s*\n", source.strip()):
        lines = [line.rstrip() for line in paragraph.splitlines()]
        for kind, group in groupby(lines, key=_kind):
            yield from _made(kind, list(group), values)


def _kind(line: str) -> str:
    if line.startswith("#"):
        return "heading"
    if line.startswith("|"):
        return "table"
    return "list" if line.startswith(("- ", "  ")) else "text"


def _made(kind: str, lines: list[str], values: Values) -> Iterator[Block]:
    if kind == "heading":
        for line in lines:
            words = line.lstrip("#")
            level = len(line) - len(words)
            yield Heading(_filled(words.strip(), values), min(2, level))
    elif kind == "table":
        yield _table(lines, values)
    elif kind == "list":
        items = re.split(r"(?m)^- ", "\n".join(lines))[1:]
        yield Bullets(tuple(_filled(" ".join(item.split()), values) for item in items))
    else:
        yield Paragraph(_filled(" ".join(lines), values))


def _table(lines: list[str], values: Values) -> Table:
    """The second line is Markdown's rule; as many dashes as a column has shares of the width."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    heads, rule, *rest = rows
    filled = [tuple(_filled(cell, values) for cell in row) for row in (heads, *rest)]
    return Table(filled[0], tuple(filled[1:]), tuple(max(1, cell.count("-")) for cell in rule))


def _filled(text: str, values: Values) -> str:
    return _HOLE.sub(lambda hole: values[hole[1]], text)
