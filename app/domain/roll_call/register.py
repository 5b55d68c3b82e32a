"""A lesson's register: who is on it, what is marked, what is missing, what the minutes are."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StaffId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind


class RegisterState(StrEnum):
    """Planned until started, open until signed."""

    PLANNED = "planned"
    OPEN = "open"
    SIGNED = "signed"


@dataclass(frozen=True)
class Minutes:
    """The four figures of SS 12000 `Attendance`; they add up to the lesson's length."""

    present: int
    valid_absence: int
    invalid_absence: int
    other: int


@dataclass(frozen=True)
class Row:
    """One line of the register."""

    student: Student
    mark: Mark | None


@dataclass(frozen=True)
class Signature:
    """Who signed, when, and the hash under which the ledger knows the signed content."""

    staff_id: StaffId
    signed_at: datetime
    digest: str


@dataclass(frozen=True)
class LostSignature:
    """A signature on record whose marks are not here any more, as after an old backup.

    Attributes:
        reason: why the register was signed again; empty until it was.
    """

    signature: Signature
    reason: str = ""


@dataclass(frozen=True)
class RegisterHead:
    """A register without its rows: how far it has come and who may write in it.

    Attributes:
        substitute_id: the teacher who took the lesson over, if somebody did.
        camera_until: when the camera stops by itself; None once it has been told to stop.
    """

    lesson_id: LessonId
    started_at: datetime
    camera_until: datetime | None
    substitute_id: StaffId | None = None
    signature: Signature | None = None

    @property
    def state(self) -> RegisterState:
        """Open until signed; a lesson that was never started has no head."""
        return RegisterState.SIGNED if self.signature else RegisterState.OPEN


@dataclass(frozen=True)
class Register:
    """The register of one lesson as it stands.

    Attributes:
        rows: one per student who belongs to the lesson, in the order of the class list.
        camera_until: when the camera stops by itself; None where the register is not open.
        signed_before: the last signature it has lost; only where it is not signed again.
    """

    lesson: Lesson
    state: RegisterState
    rows: tuple[Row, ...]
    started_at: datetime | None = None
    camera_until: datetime | None = None
    signature: Signature | None = None
    signed_before: Signature | None = None

    def row(self, student_id: StudentId) -> Row | None:
        """The line of a student; None where the student is not on this register."""
        return next((row for row in self.rows if row.student.id == student_id), None)

    @property
    def unmarked(self) -> tuple[Student, ...]:
        """Students on whom a person has yet to decide."""
        return tuple(row.student for row in self.rows if row.mark is None)

    @property
    def counts(self) -> Mapping[MarkKind | None, int]:
        """How many of each kind; None counts those who are still waited for."""
        return Counter(row.mark.kind if row.mark else None for row in self.rows)


def minutes_of(mark: Mark, lesson: Lesson) -> Minutes:
    """Split the lesson's minutes by a mark (SS 12000 `Attendance`): late is part invalid.

    Whoever takes part from a distance is present: the standard has no figure for where.
    """
    length = lesson.minutes
    if mark.kind is MarkKind.ABSENT_NOTIFIED:
        return Minutes(0, length, 0, 0)
    if mark.kind is MarkKind.ABSENT:
        return Minutes(0, 0, length, 0)
    if mark.kind is MarkKind.OTHER_ACTIVITY:
        return Minutes(0, 0, 0, length)
    missed = min(length, mark.minutes_late + mark.minutes_early)
    return Minutes(length - missed, 0, missed, 0)
