"""Figures of the school as a whole over time: in tens, nothing under ten, of nobody.

What is counted of people goes through `told_of` or `parts`; only audits, which are about the
school itself, are told to the number.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain.accountability.consent_numbers import FEWEST, banded
from app.domain.accountability.waiting import Way
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

_A_YEAR: Final = 12


class FigureName(StrEnum):
    """What is counted."""

    CONSENTS = "consents"
    REQUESTS = "requests"
    AUDITS = "audits"
    ATTENDANCE = "attendance"
    MARKS = "marks"
    CORRECTIONS = "corrections"
    WAITING = "waiting"
    LONGEST_WAITING = "longest_waiting"
    FACE_AT_SPOT = "face_at_spot"
    FACE_WITH_CARD = "face_with_card"

    @property
    def is_by_week(self) -> bool:
        """True where a period is a week; otherwise it is a month."""
        return self is FigureName.ATTENDANCE


@dataclass(frozen=True)
class Span:
    """A number as far as it may be known: between two ends, or not at all.

    Attributes:
        least: None where it is not told.
        most: None where it is not told, or has no upper end.
    """

    least: int | None = None
    most: int | None = None

    @property
    def is_told(self) -> bool:
        """False where the number could tell of somebody."""
        return self.least is not None


@dataclass(frozen=True)
class Tally:
    """So many events, and of how many people they were."""

    count: int = 0
    people: int = 0


@dataclass(frozen=True)
class Seen:
    """What was counted in one stretch of time.

    Attributes:
        people: whose they were, by id; ten of them are enough.
    """

    count: int = 0
    people: frozenset[str] = frozenset()


class UseKind(NamedTuple):
    """Uses of a face method that are counted together.

    Attributes:
        day: the school's day.
        overridden: whether a person put another mark in its place; None until the list is signed.
    """

    day: date
    method: Purpose
    outcome: Outcome
    overridden: bool | None


@dataclass(frozen=True)
class Series:
    """One kind of event over the periods of its figure.

    Attributes:
        name: what `app/text/figure_words.py` has words for.
    """

    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Figure:
    """One picture, and the table that says the same.

    Attributes:
        starts: the first day of each period, oldest first.
    """

    name: FigureName
    starts: tuple[date, ...]
    series: tuple[Series, ...]

    @property
    def is_empty(self) -> bool:
        """True where nothing in it may be told."""
        return not any(span.is_told for each in self.series for span in each.spans)


@dataclass(frozen=True)
class Share:
    """A share that the sample supports: where it lies with 95 % certainty.

    Attributes:
        samples: of how many, in tens.
    """

    low: float
    high: float
    samples: Span


@dataclass(frozen=True)
class RunningFigures:
    """How a face method has fared here; None where too little is known to say it.

    Attributes:
        unrecognised: faces looked at in which nobody on the list was found.
        replaced: proposals in whose place a person had put another mark when the list was signed.
    """

    method: Purpose
    unrecognised: Share | None
    replaced: Share | None


@dataclass(frozen=True)
class Difference:
    """By how many seconds half of those without a face waited longer than half of those with one.

    Attributes:
        least: below zero where they may have waited for less; None where it has no bound.
        most: None where it has no bound.
    """

    least: int | None
    most: int | None


@dataclass(frozen=True)
class WaitsOfWay:
    """One way of checking in, over all months that are kept.

    Attributes:
        counted: how many waits there were, in tens.
        half: within how many seconds half were done; where that lies with 95 % certainty.
        nine_of_ten: the same of nine of ten.
        missed: how often it ended in no mark, in tens.
    """

    way: Way
    counted: Span
    half: Span
    nine_of_ten: Span
    missed: Span


@dataclass(frozen=True)
class WaitingFigures:
    """How long people wait to check in.

    Attributes:
        ways: those of which enough were counted.
        difference: None where one of the two is not told.
    """

    ways: tuple[WaitsOfWay, ...] = ()
    difference: Difference | None = None


@dataclass(frozen=True)
class SchoolFigures:
    """Everything that is told, on the day when it was counted."""

    made: date
    figures: tuple[Figure, ...]
    running: tuple[RunningFigures, ...]
    waiting: WaitingFigures = WaitingFigures()


def exact(count: int) -> Span:
    """A number that is about nobody."""
    return Span(count, count)


def tally_of(seen: Iterable[Seen]) -> Tally:
    """Several stretches as one; people are counted as far as it matters."""
    every = tuple(seen)
    people: frozenset[str] = frozenset().union(*(each.people for each in every))
    return Tally(sum(each.count for each in every), len(people))


def told_of(tally: Tally, among: int | None = None) -> Span:
    """A number in its ten; not told under ten, of fewer than ten people, or of all but so few."""
    if tally.people < FEWEST:
        return Span()
    band = banded(tally.count, among)
    return Span(band.least, band.most)


def parts(tallies: Sequence[Tally]) -> tuple[Span, ...]:
    """The parts of one whole, none of which may give a hidden one away by subtraction.

    A hidden part can only be had from the whole, which is not told, or where all others nearly are
    the whole; then they are not told either.
    """
    whole = sum(each.count for each in tallies)
    return tuple(told_of(each, whole) for each in tallies)


def months_until(last: date, count: int) -> tuple[date, ...]:
    """The first days of so many months, oldest first, the last one that of `last`."""
    end = last.year * _A_YEAR + last.month - 1
    return tuple(
        date(each // _A_YEAR, each % _A_YEAR + 1, 1) for each in range(end - count + 1, end + 1)
    )
