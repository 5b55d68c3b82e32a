"""Absence that the school knows of in advance. It carries no reason: "ill" is health data."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import AbsenceId, StaffId, StudentId
from app.domain.roll_call.lesson import Lesson


@dataclass(frozen=True)
class KnownAbsence:
    """A stretch of time in which a student is expected to be away.

    Attributes:
        recorded_by: who took the notice.
        starts_at: with its zone; inclusive.
        ends_at: with its zone; exclusive.
    """

    id: AbsenceId
    student_id: StudentId
    starts_at: datetime
    ends_at: datetime
    recorded_by: StaffId

    def covers(self, lesson: Lesson) -> bool:
        """True where the student is expected to be away when the lesson starts."""
        return self.starts_at <= lesson.starts_at < self.ends_at
