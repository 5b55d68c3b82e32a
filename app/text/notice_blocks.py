"""A notice as parts of a document: headings, lists, steps, strong words at their heads.

Notices are files of ours, pinned by their hashes; nothing that anybody typed comes through here.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from app.domain.document import Block, Bullets, Heading, Paragraph

_ITEM: Final = re.compile(r"(?:- |\d+\. )")
_LEAD: Final = re.compile(r"\*\*(.+?)\*\*")


def notice_blocks(markdown: str) -> tuple[Block, ...]:
    """The whole notice, in order."""
    return tuple(_blocks(markdown))


def _blocks(markdown: str) -> Iterator[Block]:
    for paragraph in re.split(r"\n\s*\n", markdown.strip()):
        for kind, lines in groupby(_joined(paragraph.splitlines()), key=_kind):
            yield from _made(kind, list(lines))


def _joined(lines: list[str]) -> Iterator[str]:
    """Each item on one line, however it is broken in the file."""
    held = ""
    for line in lines:
        if held and line.startswith(" "):
            held = f"{held} {line.strip()}"
            continue
        if held:
            yield held
        held = line.rstrip()
    yield held


def _kind(line: str) -> str:
    if line.startswith("#"):
        return "heading"
    if not _ITEM.match(line):
        return "text"
    return "list" if line.startswith("- ") else "steps"


def _made(kind: str, lines: list[str]) -> Iterator[Block]:
    if kind == "heading":
        for line in lines:
            words = line.lstrip("#")
            yield Heading(words.strip(), min(2, len(line) - len(words)))
    elif kind == "text":
        words, lead = _with_lead(" ".join(lines))
        yield Paragraph(words, lead=lead)
    else:
        items = [_with_lead(_ITEM.sub("", line, count=1)) for line in lines]
        texts, leads = (tuple(words for words, _ in items), tuple(lead for _, lead in items))
        yield Bullets(texts, is_numbered=kind == "steps", leads=leads)


def _with_lead(text: str) -> tuple[str, int]:
    """The text without its marks, and how many of its first letters are strong."""
    lead = _LEAD.match(text)
    return _LEAD.sub(r"\1", text), len(lead[1]) if lead else 0
