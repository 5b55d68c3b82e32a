"""A week of the timetable as a table shows it: one's own lessons, or all of the school's."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.roll_call.overview import LessonOverview
from app.usecases.access import require_role
from app.usecases.lessons.overviews import lessons_of_day
from app.usecases.ports import School

DAYS = 7


@dataclass(frozen=True)
class TimetableLine:
    """A lesson of a week, with who teaches it.

    Attributes:
        teacher: display name of the teacher, or of whoever has taken the lesson over; empty where
            the timetable names nobody.
    """

    overview: LessonOverview
    teacher: str


def monday_of(day: date) -> date:
    """The first day of a day's week."""
    return day - timedelta(days=day.weekday())


def lessons_of_week(school: School, actor: StaffMember, monday: date) -> tuple[TimetableLine, ...]:
    """The lessons of the seven days from a Monday on, by start; one over midnight once."""
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    days = (monday + timedelta(days=number) for number in range(DAYS))
    found = {each.lesson.id: each for day in days for each in lessons_of_day(school, actor, day)}
    return tuple(TimetableLine(each, _teacher(school, each)) for each in found.values())


def _teacher(school: School, each: LessonOverview) -> str:
    staff_id = each.substitute_id or each.lesson.teacher_id
    return "" if staff_id is None else school.staff.get(staff_id).display_name
