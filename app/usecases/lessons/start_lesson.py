"""Start a lesson, go on with one that was started, or take one over as a substitute."""

from datetime import datetime, timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import SCHOOL_ZONE, day_of
from app.domain.ids import LessonId
from app.domain.roll_call.lesson import START_WINDOW, Lesson
from app.domain.roll_call.register import Register, RegisterHead
from app.errors import NotAllowed, Refused
from app.settings import CAMERA_MINUTES
from app.usecases.access import (
    overview_of,
    require_open,
    require_role,
    require_teaching,
    teaches,
)
from app.usecases.lessons.marking import apply_absence
from app.usecases.lessons.view_register import register_of
from app.usecases.ports import School
from app.usecases.reading import read_register


def start_lesson(school: School, actor: StaffMember, lesson_id: LessonId) -> Register:
    """Open the register, or resume it where it was, whatever the clock says by then.

    A teacher who starts another's lesson of today becomes its substitute, on record.

    Raises:
        Refused: `lesson_not_yet`, or `register_signed`.
        NotAllowed: `lesson_not_yours`, another teacher's lesson of another day, or a lesson that
            a substitute's key does not open.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE)
    lesson = school.lessons.get(lesson_id)
    head = school.registers.head(lesson_id)
    if actor.role is Role.SUBSTITUTE and not teaches(school, actor, overview_of(lesson, head)):
        raise NotAllowed("lesson_not_yours")
    if head is None:
        _require_begun(school.clock.now(), lesson)
    else:
        require_open(school, lesson_id)
    takes_over = not overview_of(lesson, head).is_taught_by(actor.id)
    if takes_over:
        _put_take_over_on_record(school, actor, lesson)
    with school.atomic():
        if head is None:
            open_register(school, lesson)
        if takes_over:
            school.registers.take_over(lesson_id, actor.id)
    return read_register(school, actor, register_of(school, lesson))


def open_register(school: School, lesson: Lesson) -> None:
    """Begin a register with the students of now, and propose what is known in advance."""
    now = school.clock.now()
    head = RegisterHead(lesson.id, now, _camera_until(school, lesson, now))
    members = school.students.in_groups(lesson.group_ids)
    school.registers.open(head, [student.id for student in members])
    for absence in school.absences.at(lesson.starts_at):
        apply_absence(school, lesson.id, absence)


def restart_camera(school: School, actor: StaffMember, lesson_id: LessonId) -> Register:
    """Let the camera run for its minutes once more, never past the end of the lesson."""
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    until = _camera_until(school, lesson, school.clock.now())
    with school.atomic():
        school.registers.set_camera(lesson_id, until)
    return register_of(school, lesson)


def stop_camera(school: School, actor: StaffMember, lesson_id: LessonId) -> Register:
    """Stop the camera; a restart of the program leaves it stopped."""
    lesson = require_teaching(school, actor, lesson_id)
    require_open(school, lesson_id)
    with school.atomic():
        school.registers.set_camera(lesson_id, None)
    return register_of(school, lesson)


def _camera_until(school: School, lesson: Lesson, now: datetime) -> datetime:
    minutes = timedelta(minutes=school.settings.get(CAMERA_MINUTES))
    return min(now + minutes, max(now, lesson.ends_at))


def _require_begun(now: datetime, lesson: Lesson) -> None:
    if now < lesson.starts_at - START_WINDOW:
        start = lesson.starts_at.astimezone(SCHOOL_ZONE)
        raise Refused("lesson_not_yet", starts=f"{start:%Y-%m-%d %H:%M}")


def _put_take_over_on_record(school: School, actor: StaffMember, lesson: Lesson) -> None:
    if day_of(lesson.starts_at) != day_of(school.clock.now()):
        raise NotAllowed("lesson_not_yours")
    school.ledger.append("lesson_taken_over", {"lesson": lesson.id, "staff": actor.id})
