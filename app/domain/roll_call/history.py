"""The history of a register as people may read it: it never tells a check-in from a click."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import StudentId
from app.domain.roll_call.mark import MarkKind


@dataclass(frozen=True)
class EarlierSignature:
    """The register was signed once before, with marks that are not here any more.

    Attributes:
        author: display name; empty where the restored school does not know the account.
        reason: why it was signed again; empty until it was.
    """

    signed_at: datetime
    author: str
    reason: str


@dataclass(frozen=True)
class HistoryLine:
    """One step.

    Attributes:
        kind: None where a mark was taken back.
        author: display name for a correction; empty for every step before the signature, whoever
            or whatever made it.
        reason: why a signed mark was corrected, else empty.
    """

    changed_at: datetime
    student_id: StudentId
    student_name: str
    kind: MarkKind | None
    minutes_late: int
    minutes_early: int
    author: str = ""
    reason: str = ""
    after_signature: bool = False
