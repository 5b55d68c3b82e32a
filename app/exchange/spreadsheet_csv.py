"""CSV for a spreadsheet, written in one place: safe to open, and in the letters that were meant.

Semicolons and a byte order mark suit a Swedish Excel. What a spreadsheet would compute stands
behind an apostrophe, in headings and cells alike, whoever typed it.
"""

import csv
import io
from collections.abc import Iterable

Cell = str | int
_READ_AS_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_MOVES_ON = ("\t", "\r", "\n")
"""Signs that put what follows them at the beginning of another cell or line."""


def spreadsheet_text(rows: Iterable[Iterable[Cell]]) -> str:
    """The rows as text, headings first; numbers stay numbers."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue()


def spreadsheet_bytes(rows: Iterable[Iterable[Cell]]) -> bytes:
    """The same as a file: UTF-8 with a byte order mark."""
    return spreadsheet_text(rows).encode("utf-8-sig", "replace")


def neutral(cell: str) -> str:
    """The cell behind an apostrophe if a spreadsheet would take it for a formula.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    is_read = cell.startswith(_MOVES_ON) or cell.lstrip().startswith(_READ_AS_FORMULA)
    return f"'{cell}" if is_read else cell


def _safe(cell: Cell) -> Cell:
    return neutral(cell) if isinstance(cell, str) else cell
