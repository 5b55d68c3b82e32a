"""What the use cases of staff need: accounts, who is in, duties, substitutes' keys, the access log.

Every `get` raises NotFound; every `find` answers None.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from app.domain.accounts.access_log import AccessLine, Read
from app.domain.accounts.staff import Duty, DutyHeld, StaffMember, SubstituteKey
from app.domain.ids import GroupId, LessonId, StaffId


class Staff(Protocol):
    """Accounts; those removed are kept as authors of what they wrote."""

    def get(self, staff_id: StaffId) -> StaffMember:
        """One account, removed or not."""

    def find(self, user_name: str) -> StaffMember | None:
        """The account in use under a user name."""

    def every(self) -> tuple[StaffMember, ...]:
        """Accounts in use, by display name."""

    def add(self, member: StaffMember) -> None:
        """Keep a new account."""

    def remove(self, staff_id: StaffId, at: datetime) -> None:
        """Take an account out of use."""


class Door(Protocol):
    """Who can open the school, and who has shown a passphrase since it was opened."""

    @property
    def signed_in(self) -> Collection[StaffMember]:
        """Whoever has shown their passphrase since the school was opened."""

    @property
    def is_opened_by_sheet(self) -> bool:
        """True where the recovery sheet opened it, and nobody has signed in."""

    def admit(self, user_name: str) -> StaffMember:
        """Let the account act here whose passphrase has just been shown."""

    def dismiss(self, member: StaffMember) -> None:
        """Let an account act here no more, until it shows its passphrase anew."""

    def check_passphrase(self, user_name: str, passphrase: str) -> None:
        """Make sure that somebody is who they say; raises WrongPassphrase."""

    def check_sheet(self, code: str) -> None:
        """Make sure that somebody holds the recovery sheet; raises WrongPassphrase."""

    def has_sheet(self) -> bool:
        """Whether a recovery sheet has been made."""

    def use_sheet(self, code: str) -> None:
        """Let this code of a recovery sheet open the school; the one before is void."""

    def grant_key(
        self,
        user_name: str,
        passphrase: str,
        *,
        stretch: tuple[datetime, datetime] | None = None,
    ) -> None:
        """Let a passphrase open the school, always or between two moments."""

    def change_key(self, user_name: str, old: str, new: str) -> None:
        """Replace a passphrase; raises WrongPassphrase."""

    def revoke_key(self, user_name: str) -> None:
        """Let nobody open the school under that user name any more."""

    def end_substitute_keys(self) -> frozenset[StaffId]:
        """Take out of use whose stretch is over; the accounts that went."""


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
