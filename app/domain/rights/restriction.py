"""What stops the use or the disposal of a person's data: restrictions and legal holds.

Beside them what is kept of a correction, and of data that left in a file.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import StaffId


class RestrictionReason(StrEnum):
    """The cases of Art. 18(1), (a) to (d)."""

    ACCURACY = "accuracy"
    UNLAWFUL = "unlawful"
    LEGAL_CLAIMS = "legal_claims"
    OBJECTION = "objection"


@dataclass(frozen=True)
class Restriction:
    """A person's data are kept and not used."""

    id: str
    subject_ref: str
    reason: RestrictionReason
    set_at: datetime
    set_by: StaffId
    lifted_at: datetime | None = None


@dataclass(frozen=True)
class Hold:
    """Data are not disposed of, whatever a rule says.

    Attributes:
        subject_ref: whose; None for everybody's.
        until: the last day; None until somebody lifts it.
    """

    id: str
    subject_ref: str | None
    reason: str
    set_at: datetime
    set_by: StaffId
    until: date | None = None
    lifted_at: datetime | None = None

    def stands_on(self, day: date) -> bool:
        """True where nothing may be disposed of on that day."""
        return self.lifted_at is None and (self.until is None or day <= self.until)

    def covers(self, subject_ref: str) -> bool:
        """True for this person, and for everybody where it names nobody."""
        return self.subject_ref in {None, subject_ref}


@dataclass(frozen=True)
class Rectification:
    """A value that was put right; the old one is kept beside it (R23)."""

    id: str
    subject_ref: str
    field: str
    old_value: str
    new_value: str
    reason: str
    changed_at: datetime
    changed_by: StaffId


@dataclass(frozen=True)
class Disclosure:
    """Data of a person that left the program in a file somebody asked for."""

    id: str
    kind: str
    made_at: datetime
    made_by: StaffId
