"""Reads a table with headings out of text that somebody else wrote. Never believes a cell.

Separators are comma, semicolon or tab; headings are known by several names in Swedish and
English, in any case and order; columns that nobody asked for are passed over and not kept.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.exchange.problems import BadFile, Problems

MOST_ROWS = 20_000
MOST_COLUMNS = 50
LONGEST_CELL = 200
_SEPARATORS = ";,\t"
_SEPARATOR_LINE = re.compile(r"sep=([;,\t])\r?\n?", re.IGNORECASE)
_NOT_IN_HEADING = re.compile(r"[\s_\-.:/()]+")
_SPACES = re.compile(r"\s+")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_GARBLED = re.compile("\ufffd|\u00c3[\u00a5\u00a4\u00b6\u00a9\u2026\u201e\u2013]")
_JOINERS = {0x200C: None, 0x200D: None, 0x00AD: None}

Aliases = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Line:
    """One row of the table.

    Attributes:
        number: line of the file, the first is 1.
    """

    number: int
    cells: Mapping[str, str]
    headings: Mapping[str, str]
    problems: Problems

    def refuse(self, column: str, code: str, /, **params: str | int) -> None:
        """Note what is wrong with a cell."""
        self.problems.add(self.number, self.headings.get(column, ""), code, **params)

    def has(self, column: str) -> bool:
        """True where the cell holds more than space."""
        return bool(self.cells.get(column, "").strip())

    def text(self, column: str) -> str:
        """The cell as clean text; empty where it is, or where it was refused."""
        cell = self.cells.get(column, "")
        code = _fault(cell)
        if code:
            self.refuse(column, code, longest=LONGEST_CELL)
            return ""
        return tidy(cell)

    def needed(self, column: str) -> str:
        """The cell as clean text; an empty one is refused."""
        if not self.has(column):
            self.refuse(column, "cell_empty")
        return self.text(column)


def tidy(text: str) -> str:
    """Composed letters, single spaces, none around."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _fault(cell: str) -> str:
    """Why a cell cannot be taken as text; empty where it can."""
    if len(cell) > LONGEST_CELL:
        return "cell_too_long"
    if cell.startswith(_FORMULA_STARTS) or cell.strip().startswith(_FORMULA_STARTS):
        return "cell_is_formula"
    if "\n" in cell or "\r" in cell or not tidy(cell).translate(_JOINERS).isprintable():
        return "cell_unprintable"
    if _GARBLED.search(cell):
        return "cell_garbled"
    return ""


def read_table(
    text: str,
    aliases: Aliases,
    needed: Sequence[tuple[str, ...]],
    problems: Problems,
    unfit: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Line]:
    """The rows below the headings, empty ones left out.

    Args:
        text: of the whole file.
        aliases: for each column the headings under which it may stand, first the usual one.
        needed: columns without which the file says too little; of a tuple one is enough.
        problems: where everything that is wrong is noted.
        unfit: headings that stand for no column though one might think so, each with the code of
            the reason; told only where a column is missing.

    Raises:
        BadFile: the table as a whole cannot be used.
    """
    rows = _rows(text, problems)
    _, headings = next(rows, (1, []))
    places = _places(headings, aliases, problems)
    missing = _missing(places, needed)
    if missing:
        _tell_unfit(headings, unfit, problems)
        raise _without(missing, aliases, problems)
    names = {column: tidy(headings[place])[:LONGEST_CELL] for column, place in places.items()}
    for count, (number, cells) in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise problems.stop("file_too_many_rows", most=MOST_ROWS)
        if any(cell.strip() for cell in cells[len(headings) :]):
            problems.add(number, "", "row_too_wide")
        padded = cells + [""] * len(headings)
        yield Line(number, {c: padded[place] for c, place in places.items()}, names, problems)


def _missing(places: Mapping[str, int], needed: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [either for either in needed if not any(column in places for column in either)]


def _tell_unfit(headings: Sequence[str], unfit: Mapping[str, str], problems: Problems) -> None:
    codes = {_plain(heading): code for heading, code in unfit.items()}
    for heading in headings:
        code = codes.get(_plain(heading))
        if code:
            problems.add(1, tidy(heading)[:LONGEST_CELL], code)


def _without(missing: Sequence[tuple[str, ...]], aliases: Aliases, problems: Problems) -> BadFile:
    """The error that names the missing columns, and every heading that would be understood."""
    columns = [" / ".join(aliases[column][0] for column in either) for either in missing]
    understood = [", ".join(aliases[column]) for either in missing for column in either]
    return problems.stop(
        "columns_missing", columns=", ".join(columns), headings="; ".join(understood)
    )


def _rows(text: str, problems: Problems) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of every row that holds anything."""
    announced = _SEPARATOR_LINE.match(text)
    separator = announced[1] if announced else _separator(text)
    lines = io.StringIO(text[announced.end() :] if announced else text, newline="")
    reader = csv.reader(lines, delimiter=separator, quotechar='"', doublequote=True,
                        skipinitialspace=True, strict=True)  # fmt: skip
    above = 1 if announced else 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise problems.stop("file_quotes_broken", at_row=reader.line_num + above) from error
        if len(cells) > MOST_COLUMNS:
            raise problems.stop("file_too_many_columns", most=MOST_COLUMNS)
        if any(cell.strip() for cell in cells):
            yield reader.line_num + above, cells


def _separator(text: str) -> str:
    """The one that the first line with anything in it has most of."""
    first = text.lstrip().partition("\n")[0]
    return max(_SEPARATORS, key=first.count)


def _places(headings: Sequence[str], aliases: Aliases, problems: Problems) -> dict[str, int]:
    """Where each known column stands; the same column twice is refused."""
    known = {_plain(alias): column for column, names in aliases.items() for alias in names}
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        column = known.get(_plain(heading))
        if column in places:
            raise problems.stop("column_twice", heading=tidy(heading)[:LONGEST_CELL])
        if column:
            places[column] = place
    return places


def _plain(heading: str) -> str:
    """A heading without case, spaces and marks."""
    return _NOT_IN_HEADING.sub("", unicodedata.normalize("NFC", heading).casefold())
