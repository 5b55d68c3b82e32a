"""Which lessons somebody sees: a teacher their own and those that name no teacher."""

from datetime import date, datetime, timedelta

from app.domain.calendar import bounds_of, day_of
from app.domain.overview import LessonOverview
from app.domain.register import RegisterState
from app.domain.staff import Role, StaffMember, require_role
from app.usecases.ports import School

UNSIGNED_REACHES_BACK = timedelta(days=30)


def lessons_of_day(school: School, actor: StaffMember, day: date) -> tuple[LessonOverview, ...]:
    """The lessons of a school day by start; the administrator sees all."""
    require_role(actor, Role.TEACHER, Role.ADMINISTRATOR)
    return _visible(school, actor, *bounds_of(day))


def lesson_now(school: School, actor: StaffMember) -> LessonOverview | None:
    """The lesson to open on: on now or within a quarter of an hour, unsigned first.

    Among several the one already started comes first, then the actor's own, then the one running.
    """
    require_role(actor, Role.TEACHER, Role.ADMINISTRATOR)
    now = school.clock.now()
    lessons = lessons_of_day(school, actor, day_of(now))
    on = [each for each in lessons if each.lesson.is_on(now)]
    return min(on, key=lambda each: _rank(each, actor, now), default=None)


def unsigned_lessons(school: School, actor: StaffMember) -> tuple[LessonOverview, ...]:
    """Lessons of the last thirty days that are over and wait for a signature, by start."""
    require_role(actor, Role.TEACHER, Role.ADMINISTRATOR)
    now = school.clock.now()
    past = _visible(school, actor, now - UNSIGNED_REACHES_BACK, now)
    return tuple(
        each
        for each in past
        if each.state is not RegisterState.SIGNED and each.lesson.ends_at <= now
    )


def signed_lessons(school: School, actor: StaffMember, since: date) -> tuple[LessonOverview, ...]:
    """Lessons from a day on that are signed, by start."""
    require_role(actor, Role.TEACHER, Role.ADMINISTRATOR)
    first, _ = bounds_of(since)
    _, before = bounds_of(day_of(school.clock.now()))
    found = _visible(school, actor, first, before)
    return tuple(each for each in found if each.state is RegisterState.SIGNED)


def lessons_to_take_over(school: School, actor: StaffMember) -> tuple[LessonOverview, ...]:
    """Today's unsigned lessons of other teachers, for a substitute to choose from."""
    require_role(actor, Role.TEACHER)
    today = school.lessons.overviews(*bounds_of(day_of(school.clock.now())))
    return tuple(
        each
        for each in today
        if each.state is not RegisterState.SIGNED and not each.is_taught_by(actor.id)
    )


def _visible(
    school: School, actor: StaffMember, first: datetime, before: datetime
) -> tuple[LessonOverview, ...]:
    lessons = school.lessons.overviews(first, before)
    if actor.role is Role.ADMINISTRATOR:
        return lessons
    return tuple(each for each in lessons if each.is_taught_by(actor.id))


def _rank(each: LessonOverview, actor: StaffMember, now: datetime) -> tuple[bool, ...]:
    """Sorts the best lesson to open on first (False sorts before True)."""
    return (
        each.state is RegisterState.SIGNED,
        each.state is not RegisterState.OPEN,
        actor.id not in {each.lesson.teacher_id, each.substitute_id},
        each.lesson.starts_at > now,
    )
