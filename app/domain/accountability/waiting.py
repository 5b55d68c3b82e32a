"""How long people wait to check in: counts by way of checking in, of nobody.

A wait is a few numbers in memory until ten people have checked in by the same way; then it is one
of a lot of at least ten, in a count by month, and nothing says any more whose it was, in which
lesson or at what time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.domain.accountability.consent_numbers import FEWEST
from privacy.subjects import SubjectRef

EDGES: Final = (0, 1, 2, 4, 8, 15, 30)
"""Seconds at which the counts begin; the last one has no end."""


class Way(StrEnum):
    """How a visit at the spot ends in a mark; nobody waits there for the teacher's own."""

    CARD = "card"
    FACE_WITH_CARD = "face_with_card"
    FACE_AT_SPOT = "face_at_spot"

    @property
    def looks_at_faces(self) -> bool:
        """False for a card alone."""
        return self is not Way.CARD


@dataclass(frozen=True)
class Waits:
    """Counts of one way.

    Attributes:
        done: how many waited for so long, by `EDGES`.
        missed: how often it ended in no mark.
    """

    done: tuple[int, ...] = (0,) * len(EDGES)
    missed: int = 0

    @property
    def count(self) -> int:
        """How many ended in a mark."""
        return sum(self.done)

    def __add__(self, other: "Waits") -> "Waits":
        done = tuple(mine + theirs for mine, theirs in zip(self.done, other.done, strict=True))
        return Waits(done, self.missed + other.missed)


Lots = Mapping[Way, Waits]


def after(seconds: float) -> Waits:
    """One wait."""
    place = sum(seconds >= edge for edge in EDGES[1:])
    return Waits(tuple(int(each == place) for each in range(len(EDGES))))


def total(waits: Iterable[Waits]) -> Waits:
    """Several counts as one."""
    return sum(waits, Waits())


@dataclass
class _Gathering:
    """What waits to become a lot.

    Attributes:
        people: whose they are; in memory, and gone with the lot.
    """

    waits: Waits = Waits()
    people: set[SubjectRef] = field(default_factory=set, repr=False)


class PendingWaits:
    """Waits of fewer than ten people by a way. In memory, on the records thread; on no disk.

    They end with the opened school: what never became ten is never counted.
    """

    def __init__(self) -> None:
        self._gathering: dict[Way, _Gathering] = {}

    def note(self, way: Way, seconds: float, subject: SubjectRef) -> None:
        """Somebody has checked in after so long."""
        mine = self._gathering.setdefault(way, _Gathering())
        mine.waits += after(seconds)
        mine.people.add(subject)

    def note_missed(self, way: Way) -> None:
        """Somebody has tried and was not checked in."""
        self._gathering.setdefault(way, _Gathering()).waits += Waits(missed=1)

    def let_go(self, subject: SubjectRef, ways: Iterable[Way] = tuple(Way)) -> None:
        """Forget who it was; their wait stays, and needs somebody else to be counted."""
        for way in ways:
            if way in self._gathering:
                self._gathering[way].people.discard(subject)

    def ready(self) -> Lots:
        """Counts of those ways by which at least ten people have checked in."""
        return {
            way: each.waits
            for way, each in sorted(self._gathering.items())
            if len(each.people) >= FEWEST
        }

    def forget(self, ways: Iterable[Way]) -> None:
        """They are counted now."""
        for way in ways:
            self._gathering.pop(way, None)
