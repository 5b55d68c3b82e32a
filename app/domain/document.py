"""A document as parts, whatever it is drawn on: headings, paragraphs, lists, tables.

Text is text: nothing in it is taken for markup, whoever typed it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 begins a part, 2 a section within it."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text; line breaks in it stay. `is_muted` for what explains."""

    text: str
    is_muted: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Rows under their heads.

    Attributes:
        heads: of the columns; empty for a table of names and values.
        rows: as many cells each as there are shares.
        shares: of the width, one for each column.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]

    def __post_init__(self) -> None:
        lines = (*((self.heads,) if self.heads else ()), *self.rows)
        if any(len(line) != len(self.shares) for line in lines) or min(self.shares) < 1:
            msg = "every row of a table needs a cell for each column"
            raise ValueError(msg)


@dataclass(frozen=True)
class Chart:
    """Bars that a table beneath says in numbers, too.

    Attributes:
        name: what is drawn.
        labels: of the places along the foot.
        series: what each kind of bar is called, with a value for each place: between which two
            ends it lies, or None where there is no bar.
    """

    name: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[tuple[int, int] | None, ...]], ...]

    def __post_init__(self) -> None:
        if any(len(values) != len(self.labels) for _, values in self.series):
            msg = "every series of a chart needs a value or None for each place"
            raise ValueError(msg)

    @property
    def most(self) -> int:
        """The highest end of any bar; 0 where there is none."""
        return max((each[1] for _, values in self.series for each in values if each), default=0)


Block = Heading | Paragraph | Bullets | Table | Chart


@dataclass(frozen=True)
class Document:
    """A whole document.

    Attributes:
        title: on the first page, and at the head of the others.
        owner: whose it is: the school's name, or the program's.
        made: the day, as people read it.
        blocks: what stands in it, in order.
    """

    title: str
    owner: str
    made: str
    blocks: tuple[Block, ...]


def facts(*rows: tuple[str, str]) -> Table:
    """Names with their values."""
    return Table((), rows, (2, 5))
