"""The page of the documents that shows every paper: a sentence, and its pages as pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.support.papers.kinds import KINDS, Kind

FOLDER: Final = Path("docs/pictures/papers")
ACROSS: Final = 4
PAGE: Final = Path("docs/papers.md")
_HEAD: Final = """# Papers

Every paper that the program makes, as it comes out at the demo school, whose people are invented:
in Swedish whole, in English the first page. `python -m tests.support.papers FOLDER` makes them
all again, with these pictures and this page; a test compares the list with the program.

## What all have in common
- A4, with the school's name, the title, the day and "page 1 of 2" on each page; slips, which are
  cut apart, have the school's name on each. A heading stands with what it is the heading of, a
  table says its heads again on each page, no row is cut, and a digest that is wider than its
  column is told in lines of one length.
- Text that can be marked and searched, drawn in Inter; other scripts and signs come from the
  fonts of the computer. A sign that none of them has is printed as a question mark, never as a
  box, and the paper says so.
- The file says its title, whose it is and its language, and shows the title in the reader's
  window. It is not a tagged PDF: Qt's writer cannot make one, so that a screen reader finds the
  text in its order but no headings to jump between. What must be heard can be had on screen, and
  the access package is a page of HTML.
- Nothing that anybody typed is taken for markup. A file is whole or not there, and nothing is
  sent to a printer.

What a person takes along (*My data*, and the answer to a request for access) is a zip file with a
page of HTML, the same as JSON, and lists as CSV: no paper. Files for other programs stand in
[formats](formats.md).
"""


def page_of(swedish: Mapping[str, Sequence[Path]], english: Mapping[str, Path]) -> str:
    """The whole page.

    Args:
        swedish: pictures of every page, by the name of the kind.
        english: of the first page.
    """
    return "\n".join((_HEAD, *(_part(kind, swedish, english) for kind in KINDS)))


def _part(kind: Kind, swedish: Mapping[str, Sequence[Path]], english: Mapping[str, Path]) -> str:
    names = [each.name for each in (*swedish[kind.name], english[kind.name])]
    alts = [f"{kind.title}, page {number}" for number in range(1, len(names))]
    alts.append(f"{kind.title}, in English")
    shown = [f"![{alt}](pictures/papers/{name})" for alt, name in zip(alts, names, strict=True)]
    return f"## {kind.title}\n{kind.sentence}\n\n{_table(shown)}\n"


def _table(cells: Sequence[str]) -> str:
    """Side by side, some in a row."""
    across = min(ACROSS, len(cells))
    rows = [cells[begin : begin + across] for begin in range(0, len(cells), across)]
    lines = (" | ".join((*row, *[""] * (across - len(row)))) for row in rows)
    return "\n".join(
        ("| " * across + "|", "|---" * across + "|", *(f"| {line} |" for line in lines))
    )
