"""What a register says of one student, and how it came to say so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import LessonId, StaffId, StudentId


class MarkKind(StrEnum):
    """What was decided. Nobody becomes absent because a camera did not see them."""

    PRESENT = "present"
    LATE = "late"
    ABSENT_NOTIFIED = "absent_notified"
    ABSENT = "absent"
    OTHER_ACTIVITY = "other_activity"
    REMOTE = "remote"

    @property
    def is_here(self) -> bool:
        """True where the student was in the room for at least a part of the lesson."""
        return self in {MarkKind.PRESENT, MarkKind.LATE}

    @property
    def takes_part(self) -> bool:
        """True for whoever was in the lesson, in the room or from a distance."""
        return self.is_here or self is MarkKind.REMOTE

    @property
    def is_away(self) -> bool:
        """True where the student missed the lesson, for whatever reason."""
        return self in {MarkKind.ABSENT, MarkKind.ABSENT_NOTIFIED}


@dataclass(frozen=True)
class Mark:
    """The present state of one student in one lesson.

    Attributes:
        at: when the mark was made (check-in time for whoever checked in).
        minutes_late: minutes missed at the start (kind LATE), else 0.
        minutes_early: minutes missed at the end, for whoever took part and left early, else 0.
        proposed: True until the register is signed, or until a person has set the mark by hand.
    """

    lesson_id: LessonId
    student_id: StudentId
    kind: MarkKind
    at: datetime
    minutes_late: int = 0
    minutes_early: int = 0
    proposed: bool = True


@dataclass(frozen=True)
class MarkChange:
    """One step of a mark's history. `mark` None means that the mark was taken back.

    Attributes:
        author_id: the person who did it; None for a check-in at the spot (by whatever method).
        reason: why a signed mark was corrected, else empty.
        after_signature: True for a correction.
        is_undo: True where the step put back what stood before the step that it undoes.
    """

    sequence: int
    lesson_id: LessonId
    student_id: StudentId
    mark: Mark | None
    changed_at: datetime
    author_id: StaffId | None
    reason: str = ""
    after_signature: bool = False
    is_undo: bool = False


def standing_marks(changes: Iterable[MarkChange]) -> tuple[Mark | None, ...]:
    """The marks of one student that still count, oldest first; the last one stands now.

    An undo takes away the step before it, so that undoing twice goes back two steps.
    """
    standing: list[Mark | None] = []
    for change in changes:
        if not change.is_undo:
            standing.append(change.mark)
        elif standing:
            standing.pop()
    return tuple(standing)
