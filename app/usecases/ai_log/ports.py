"""What the AI log needs of an opened school."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from app.domain.ids import LessonId, StaffId, StudentId
from app.domain.roll_call.camera_kind import FaceUse
from privacy.accountability.ai_log import AiUse, Outcome
from privacy.purposes import Purpose


class AiLog(Protocol):
    """Uses of face methods, under pseudonyms."""

    def note(
        self,
        lesson_id: LessonId,
        method: Purpose,
        outcome: Outcome,
        at: datetime,
        *,
        student_id: StudentId | None,
        use: FaceUse | None,
    ) -> None:
        """Append a line; the caller holds the transaction."""

    def confirm(self, lesson_id: LessonId, by: StaffId, overridden: Collection[StudentId]) -> None:
        """Note who signed and what a person replaced; the caller holds the transaction."""

    def between(self, since: datetime, before: datetime) -> tuple[AiUse, ...]:
        """Lines of a period."""
