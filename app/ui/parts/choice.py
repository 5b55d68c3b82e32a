"""What a person decides on one student, and the key for each kind of mark."""

from dataclasses import dataclass

from app.domain.mark import MarkKind

KINDS_BY_KEY = {
    "1": MarkKind.PRESENT,
    "2": MarkKind.LATE,
    "3": MarkKind.ABSENT_NOTIFIED,
    "4": MarkKind.ABSENT,
    "5": MarkKind.OTHER_ACTIVITY,
}


@dataclass(frozen=True)
class MarkChoice:
    """A kind, minutes where the kind has any, and a reason where one is required."""

    kind: MarkKind
    minutes_late: int = 0
    minutes_early: int = 0
    reason: str = ""
