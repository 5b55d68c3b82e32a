"""What the use cases of staff need: duties, substitutes' keys, the access log."""

from datetime import datetime
from typing import Protocol

from app.domain.access_log import AccessLine, Read
from app.domain.ids import GroupId, LessonId, StaffId
from app.domain.staff import Duty, DutyHeld, SubstituteKey


class Duties(Protocol):
    """Duties laid on accounts."""

    def every(self) -> tuple[DutyHeld, ...]:
        """All that stand, of accounts in use."""

    def has(self, staff_id: StaffId, duty: Duty) -> bool:
        """Whether the duty stands, for whatever group."""

    def mentored(self, staff_id: StaffId) -> frozenset[GroupId]:
        """The groups that somebody mentors."""

    def grant(self, held: DutyHeld, by: StaffId, at: datetime) -> None:
        """Lay a duty on an account; one that stands already stays as it is."""

    def end(self, held: DutyHeld) -> None:
        """Take a duty away."""


class Substitutes(Protocol):
    """What substitutes' keys open."""

    def add(self, key: SubstituteKey) -> None:
        """Keep what a new key opens."""

    def find(self, staff_id: StaffId) -> SubstituteKey | None:
        """What somebody's key opens; None for whoever is no substitute."""


class AccessLog(Protocol):
    """Who has read what."""

    def note(
        self,
        staff_id: StaffId | None,
        what: Read,
        *,
        lesson_id: LessonId | None = None,
        subject: str | None = None,
        count: int = 1,
        for_roll_call: bool = False,
    ) -> None:
        """Append a line before what was asked for is handed out.

        The same person reading the same register or list again within a quarter of an hour is
        one act. Where the disk is full the reading is refused, except for a roll call: then the
        line waits and is written with the next one.

        Raises:
            NotWritten: the line cannot be written; nothing may be handed out.
        """

    def between(self, since: datetime, before: datetime) -> tuple[AccessLine, ...]:
        """Lines of a period, oldest first."""

    def about(self, subject: str, since: datetime, before: datetime) -> tuple[AccessLine, ...]:
        """Lines about one student, the registers they stand on included; oldest first."""

    def dispose(self, before: datetime) -> int:
        """Remove lines older than a moment, as its retention rule says; how many went."""
