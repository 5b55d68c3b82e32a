"""Lessons of the timetable."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.ids import GroupId, LessonId, StaffId

START_WINDOW = timedelta(minutes=15)


@dataclass(frozen=True)
class Lesson:
    """One occasion of teaching; times carry their zone.

    Attributes:
        group_ids: more than one for a joint lesson.
        teacher_id: None where the timetable names nobody.
    """

    id: LessonId
    title: str
    group_ids: frozenset[GroupId]
    group_names: tuple[str, ...]
    room: str
    starts_at: datetime
    ends_at: datetime
    teacher_id: StaffId | None = None

    @property
    def minutes(self) -> int:
        """Planned length in whole minutes."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    def is_on(self, at: datetime) -> bool:
        """True from a quarter of an hour before the start until the end."""
        return self.starts_at - START_WINDOW <= at < self.ends_at

    def minutes_late(self, at: datetime) -> int:
        """Whole minutes after the start, never below zero, never above the lesson's length."""
        late = int((at - self.starts_at).total_seconds() // 60)
        return max(0, min(late, self.minutes))
