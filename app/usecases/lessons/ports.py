"""What lessons need of the school's records: the timetable, registers and known absence."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from app.domain.ids import AbsenceId, GroupId, LessonId, StaffId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkChange
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import LostSignature, RegisterHead, Row, Signature


class Lessons(Protocol):
    """The timetable."""

    def get(self, lesson_id: LessonId) -> Lesson:
        """One lesson."""

    def find(self, title: str, starts_at: datetime, groups: frozenset[GroupId]) -> Lesson | None:
        """The lesson that a timetable row speaks of."""

    def save(self, lesson: Lesson) -> None:
        """Add or replace."""

    def overviews(self, first: datetime, before: datetime) -> tuple[LessonOverview, ...]:
        """Lessons that start in the stretch, by start."""

    def teaches(self, staff_id: StaffId, groups: Collection[GroupId]) -> bool:
        """True where one of the groups has a lesson that is this teacher's or nobody's."""


class Registers(Protocol):
    """Registers, their marks and every step of those."""

    def head(self, lesson_id: LessonId) -> RegisterHead | None:
        """None until the lesson was started."""

    def heads(self) -> tuple[RegisterHead, ...]:
        """Of every register there is."""

    def open(self, head: RegisterHead, students: Collection[StudentId]) -> None:
        """Begin a register with these students on it."""

    def rows(self, lesson_id: LessonId) -> tuple[Row, ...]:
        """All lines, by family name."""

    def lists(self, lesson_id: LessonId, student_id: StudentId) -> bool:
        """True where the student is on the register."""

    def mark(self, lesson_id: LessonId, student_id: StudentId) -> Mark | None:
        """The mark that stands."""

    def marks(self, lesson_id: LessonId) -> tuple[Mark, ...]:
        """All marks that stand."""

    def change(self, change: MarkChange) -> None:
        """Append a step (its number is given here) and let its mark stand, in one go."""

    def changes(
        self, lesson_id: LessonId, student_id: StudentId | None = None
    ) -> tuple[MarkChange, ...]:
        """Every step, of one student or of all, oldest first."""

    def take_over(self, lesson_id: LessonId, staff_id: StaffId) -> None:
        """Name a substitute."""

    def set_camera(self, lesson_id: LessonId, until: datetime | None) -> None:
        """When the camera stops."""

    def sign(self, lesson_id: LessonId, signature: Signature) -> None:
        """Put a signature; after a correction, the same one with its new digest."""

    def lost(self, lesson_id: LessonId) -> tuple[LostSignature, ...]:
        """Signatures on record whose marks are not here, oldest first."""

    def explain(self, lesson_id: LessonId, lost: Signature, reason: str) -> None:
        """Keep why a register that had lost this signature is signed again."""


class Absences(Protocol):
    """Absence known in advance."""

    def add(self, absence: KnownAbsence) -> None:
        """Keep a new one."""

    def get(self, absence_id: AbsenceId) -> KnownAbsence:
        """One of them."""

    def remove(self, absence_id: AbsenceId) -> None:
        """Forget one."""

    def at(self, moment: datetime) -> tuple[KnownAbsence, ...]:
        """Those that hold at a moment."""

    def of(self, student_id: StudentId) -> tuple[KnownAbsence, ...]:
        """Those of a student, by start."""
