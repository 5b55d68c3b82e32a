"""A request of a person about their own data, from its receipt to its end (GDPR Art. 12 to 22)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request_deadline import due_date

LONGEST_WORDS: Final = 500
"""Of what is asked for, and of each reason (R33: free text is short)."""


class Right(StrEnum):
    """What is asked for."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    HUMAN_REVIEW = "human_review"


class Channel(StrEnum):
    """How a request came in, or an answer went out."""

    DESK = "desk"
    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    KIOSK = "kiosk"


class IdentityCheck(StrEnum):
    """How the school made sure who is asking. No copy of any document is kept."""

    KNOWN = "known"
    ID_DOCUMENT = "id_document"
    CALLED_BACK = "called_back"
    GUARDIAN_KNOWN = "guardian_known"


class Outcome(StrEnum):
    """What was decided."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class RefusalReason(StrEnum):
    """Why something is refused; each stands for an article, named in the answer."""

    PUBLIC_RECORD = "public_record"
    LEGAL_DUTY = "legal_duty"
    LEGAL_CLAIMS = "legal_claims"
    OTHERS_RIGHTS = "others_rights"
    NOT_IDENTIFIED = "not_identified"
    UNFOUNDED = "unfounded"
    IS_CORRECT = "is_correct"
    OVERRIDING = "overriding"
    NOT_CONCERNED = "not_concerned"


class Step(StrEnum):
    """What has to be done next on a case."""

    IDENTIFY = "identify"
    DECIDE = "decide"
    REPLY = "reply"
    CLOSE = "close"
    DONE = "done"


@dataclass(frozen=True)
class Receipt:
    """How a request came in.

    Attributes:
        on: the day from which the period runs, also where it was taken down later.
        channel: the way it came.
        taken_by: who took it down.
        language: in which the person wants to be answered, "sv" or "en".
        words: what is asked for, in short; may be empty.
    """

    on: date
    channel: Channel
    taken_by: StaffId
    language: str
    words: str = ""


@dataclass(frozen=True)
class Extension:
    """Two more months, told to the person within the first."""

    at: datetime
    by: StaffId
    words: str


@dataclass(frozen=True)
class Ruling:
    """What the controller decided, and why where it is not all that was asked for."""

    outcome: Outcome
    at: datetime
    by: StaffId
    reason: RefusalReason | None = None
    words: str = ""


@dataclass(frozen=True)
class Act:
    """Who did something, when and how; `how` is a channel or a way of checking."""

    at: datetime
    by: StaffId
    how: str = ""


@dataclass(frozen=True)
class RequestCase:
    """One request and how far it has come.

    Attributes:
        number: for people to speak of, such as "2026-3".
        subject_ref: whose data; after an erasure the only trace of the person.
        is_cut: True where the person has been erased since, and only the pseudonym is left.
    """

    id: RequestId
    number: str
    subject_ref: str
    right: Right
    received: Receipt
    identified: Act | None = None
    extension: Extension | None = None
    ruling: Ruling | None = None
    replied: Act | None = None
    closed: Act | None = None
    is_cut: bool = False

    @property
    def due(self) -> date:
        """The last day on which an answer is in time."""
        return due_date(self.received.on, is_extended=self.extension is not None)

    @property
    def first_due(self) -> date:
        """The last day on which an extension can be told."""
        return due_date(self.received.on)

    @property
    def next_step(self) -> Step:
        """What has to be done next."""
        if self.closed is not None:
            return Step.DONE
        done = (self.identified, self.ruling, self.replied)
        steps = (Step.IDENTIFY, Step.DECIDE, Step.REPLY)
        return next((s for act, s in zip(done, steps, strict=True) if act is None), Step.CLOSE)

    @property
    def is_answered(self) -> bool:
        """True where no period runs any more."""
        return self.replied is not None or self.closed is not None

    def is_overdue(self, today: date) -> bool:
        """True where the last day has passed without an answer."""
        return not self.is_answered and today > self.due

    def days_left(self, today: date) -> int:
        """Days until the last one; negative where it has passed."""
        return (self.due - today).days


def queue_order(case: RequestCase) -> tuple[bool, date, str]:
    """Sorts cases: those that wait by their last day, so that what is late comes first."""
    return (case.is_answered, case.due, case.number)
