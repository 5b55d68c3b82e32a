"""What the consent ledger hands out: consents, and orders to erase. Plain, frozen records."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from privacy.consent.notices import Notice
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


class ActedBy(StrEnum):
    """Who consented."""

    STUDENT = "student"
    GUARDIAN = "guardian"
    BOTH = "both"


class Method(StrEnum):
    """How a consent was given."""

    ON_SCREEN = "on_screen"
    """Read and chosen on this computer, beside somebody of the office."""

    KIOSK = "kiosk"
    """Read and chosen by the student alone, on this computer."""

    PAPER = "paper"
    """Signed on the printed form; the record names the digest of the scanned page."""


class EndReason(StrEnum):
    """Why a consent came to its end. Nobody is ever asked for a reason to withdraw."""

    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    PROTECTED = "protected"
    LEFT = "left"
    DECISION_ENDED = "decision_ended"
    OF_AGE = "of_age"
    """The guardian alone had consented, and the student has turned 18."""
    UNVOUCHED = "unvouched"
    """Somebody wrote it into the ledger's file, and not this program."""


@dataclass(frozen=True)
class ConsentAct:
    """How a consent was given.

    Attributes:
        notice: what was read.
        acted_by: who consented.
        age: of the student on the day, in whole years; None if unknown.
        method: the channel.
        valid_until: the last day, at most 366 days ahead.
        recorded_by: the id of the member of staff who recorded it; empty where the student did.
        page_sha256: of the scanned page, where it was given on paper; empty else. The page itself
            is not kept here.
    """

    notice: Notice
    acted_by: ActedBy
    age: int | None
    method: Method
    valid_until: date
    recorded_by: str
    page_sha256: str = ""


@dataclass(frozen=True)
class Consent:
    """A consent as the ledger holds it.

    Attributes:
        id: a UUID; receipts name it.
    """

    id: str
    subject: SubjectRef
    purpose: Purpose
    notice_version: str
    notice_language: str
    notice_sha256: str
    acted_by: ActedBy
    age: int | None
    method: Method
    decision_id: str
    given_at: datetime
    valid_until: date
    recorded_by: str
    page_sha256: str = ""


@dataclass(frozen=True)
class ErasureOrder:
    """What has to be erased, since when, and by which entry of the ledger.

    Attributes:
        id: a UUID; the receipt names it.
        subject: whose data.
        purpose: the data of this purpose.
        ordered_at: aware, UTC.
        sequence: of the entry that ordered it.
    """

    id: str
    subject: SubjectRef
    purpose: Purpose
    ordered_at: datetime
    sequence: int
