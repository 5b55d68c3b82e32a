"""What the rights of people need of the school's records."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Protocol

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import RequestCase
from app.domain.rights.restriction import Disclosure, Hold, Rectification, Restriction


class Requests(Protocol):
    """Cases."""

    def get(self, request_id: RequestId) -> RequestCase:
        """One case; raises NotFound."""

    def find(self, number: str) -> RequestCase | None:
        """The case of that number."""

    def every(self) -> tuple[RequestCase, ...]:
        """All cases, in no particular order."""

    def next_number(self, year: int) -> str:
        """A number that no case of the year has had."""

    def save(self, case: RequestCase) -> None:
        """Add or replace."""


class Restrictions(Protocol):
    """Whose data are kept and not used."""

    def restricts(self, subject: str) -> bool:
        """True where the person's data are kept and not used."""

    def of(self, subject: str) -> tuple[Restriction, ...]:
        """All of a person, lifted or not, oldest first."""

    def subjects(self) -> frozenset[str]:
        """Everybody whose data are restricted now."""

    def add(self, restriction: Restriction) -> None:
        """Restrict from now on."""

    def lift(self, subject: str, at: datetime, by: StaffId) -> int:
        """Lift what stands; how many there were."""


class Holds(Protocol):
    """What may not be disposed of."""

    def every(self) -> tuple[Hold, ...]:
        """All, lifted or not, oldest first."""

    def standing(self, day: date) -> tuple[Hold, ...]:
        """Those that stand on a day."""

    def covers(self, subject: str, day: date) -> bool:
        """True where a person's data may not be disposed of on a day."""

    def place(self, hold: Hold) -> None:
        """Hold from now on."""

    def lift(self, hold_id: str, at: datetime, by: StaffId) -> int:
        """Lift one; 0 where it does not stand."""


class Rectifications(Protocol):
    """What was put right."""

    def add(self, done: Rectification) -> None:
        """Keep what was there before."""

    def of(self, subject: str) -> tuple[Rectification, ...]:
        """All of a person, oldest first."""

    def replaced(self, field: str) -> frozenset[str]:
        """Values of a field that were put right, as they had been."""


class Disclosures(Protocol):
    """Which files left that a person's data are in."""

    def add(self, made: Disclosure, subjects: Iterable[str]) -> None:
        """Note who is in a file that is about to leave."""

    def of(self, subject: str) -> tuple[Disclosure, ...]:
        """The files that a person's data are in, oldest first."""
