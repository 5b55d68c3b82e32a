"""A document as parts, whatever it is drawn on: headings, paragraphs, lists, tables, forms.

Text is text: nothing in it is taken for markup, whoever typed it.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 begins a part, 2 a section within it."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text; line breaks in it stay.

    Attributes:
        is_muted: for what explains.
        lead: so many of its first letters are set in strong type.
    """

    text: str
    is_muted: bool = False
    lead: int = 0


@dataclass(frozen=True)
class Bullets:
    """A list.

    Attributes:
        is_numbered: its items follow each other.
        leads: of each item so many first letters are set in strong type; empty for none.
    """

    items: tuple[str, ...]
    is_numbered: bool = False
    leads: tuple[int, ...] = ()


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


@dataclass(frozen=True)
class ToCopy:
    """A line large enough to be copied by hand, under its name."""

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True)
class ToTick:
    """An empty box, and what ticking it says."""

    text: str


@dataclass(frozen=True)
class ToSign:
    """Lines to write on by hand, each over what belongs there."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """A code for a camera, and what is said of it."""

    payload: str = field(repr=False)
    text: str


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a page of its own."""


Form = ToCopy | ToTick | ToSign | Code | NewPage
Block = Heading | Paragraph | Bullets | Table | Chart | Form


@dataclass(frozen=True)
class Document:
    """A whole document.

    Attributes:
        title: on the first page, and at the head of the others.
        owner: whose it is: the school's name, or the program's.
        made: the day, as people read it.
        blocks: what stands in it, in order.
        language: in which it is written, two letters; empty for that of the moment.
    """

    title: str
    owner: str
    made: str
    blocks: tuple[Block, ...]
    language: str = ""


def facts(*rows: tuple[str, str]) -> Table:
    """Names with their values."""
    return Table((), rows, (1, 3))
