"""Short views of lessons and students for lists."""

from dataclasses import dataclass
from enum import Enum

from app.domain.class_list.ageing import RenewalReason
from app.domain.class_list.people import Group, Student
from app.domain.ids import StaffId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import RegisterState


@dataclass(frozen=True)
class LessonOverview:
    """A lesson and how far its register has come.

    Attributes:
        substitute_id: the teacher who took the lesson over, if somebody did.
    """

    lesson: Lesson
    state: RegisterState
    substitute_id: StaffId | None = None

    def is_taught_by(self, staff_id: StaffId) -> bool:
        """True for the lesson's own teacher, its substitute, and anybody where it names nobody."""
        return self.lesson.teacher_id is None or staff_id in {
            self.lesson.teacher_id,
            self.substitute_id,
        }


class TemplateState(Enum):
    """What is stored of a student's face."""

    NONE = "none"
    STANDS = "stands"
    UNREADABLE = "unreadable"
    """Its key or its row is damaged or missing: the student has to be enrolled again."""


@dataclass(frozen=True)
class StudentOverview:
    """What the administrator's list shows of one student; never shown to a teacher.

    Attributes:
        groups: in the order of their names.
        consent_standing: a face consent is given, not withdrawn and not expired.
        template: what is stored of their face.
        card_number: as on their card; None without one.
        renewal: why they should be asked to be enrolled anew; None where there is no reason.
    """

    student: Student
    groups: tuple[Group, ...]
    consent_standing: bool
    template: TemplateState
    card_number: int | None
    renewal: RenewalReason | None = None

    @property
    def enrolled(self) -> bool:
        """A template is stored, readable or not; it goes when consent is withdrawn."""
        return self.template is not TemplateState.NONE
