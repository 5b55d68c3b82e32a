"""Which lessons somebody sees: a teacher their own and those that name no teacher.

Whatever register is open is among them: neither midnight nor a clock set anew hides it.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import bounds_of, day_of
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.usecases.access import mentors, overview_of, require_role, teaches
from app.usecases.ports import School

UNSIGNED_REACHES_BACK = timedelta(days=30)
LONGEST_LESSON = timedelta(days=1)


def lessons_of_day(school: School, actor: StaffMember, day: date) -> tuple[LessonOverview, ...]:
    """The lessons of which any part falls on a school day, by start; the administrator sees all."""
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    first, before = bounds_of(day)
    found = _visible(school, actor, first - LONGEST_LESSON, before)
    return tuple(each for each in found if each.lesson.ends_at > first)


def open_lessons(school: School, actor: StaffMember) -> tuple[LessonOverview, ...]:
    """Every lesson whose register is open, of whatever day, by start."""
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    heads = (head for head in school.registers.heads() if head.signature is None)
    found = (overview_of(school.lessons.get(head.lesson_id), head) for head in heads)
    return _in_order(each for each in found if _sees(school, actor, each))


def lesson_now(school: School, actor: StaffMember) -> LessonOverview | None:
    """The lesson to open on: on now or within a quarter of an hour, unsigned first.

    Among several the one already started comes first, then the actor's own, then the one running.
    Where none is on by the clock it is one that was started and has not ended.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    now = school.clock.now()
    on = [each for each in lessons_of_day(school, actor, day_of(now)) if each.lesson.is_on(now)]
    started = [each for each in open_lessons(school, actor) if each.lesson.ends_at > now]
    return min([*on, *started], key=lambda each: _rank(each, actor, now), default=None)


def unsigned_lessons(school: School, actor: StaffMember) -> tuple[LessonOverview, ...]:
    """Lessons that are over and wait for a signature, by start.

    Those never started reach back thirty days, those that were started as far as there are any.
    """
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    now = school.clock.now()
    past = _visible(school, actor, now - UNSIGNED_REACHES_BACK, now)
    planned = (each for each in past if each.state is RegisterState.PLANNED)
    unsigned = (*planned, *open_lessons(school, actor))
    return _in_order(each for each in unsigned if each.lesson.ends_at <= now)


def signed_lessons(school: School, actor: StaffMember, since: date) -> tuple[LessonOverview, ...]:
    """Lessons from a day on that are signed, by start; those of mentored groups are among them."""
    require_role(school, actor, Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR)
    first, _ = bounds_of(since)
    _, before = bounds_of(day_of(school.clock.now()))
    return tuple(
        each
        for each in school.lessons.overviews(first, before)
        if each.state is RegisterState.SIGNED
        and (_sees(school, actor, each) or mentors(school, actor, each.lesson))
    )


def lessons_to_take_over(school: School, actor: StaffMember) -> tuple[LessonOverview, ...]:
    """Today's unsigned lessons of other teachers, for a substitute to choose from."""
    require_role(school, actor, Role.TEACHER)
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
    return tuple(each for each in lessons if _sees(school, actor, each))


def _sees(school: School, actor: StaffMember, each: LessonOverview) -> bool:
    return actor.role is Role.ADMINISTRATOR or teaches(school, actor, each)


def _in_order(lessons: Iterable[LessonOverview]) -> tuple[LessonOverview, ...]:
    return tuple(sorted(lessons, key=lambda each: (each.lesson.starts_at, each.lesson.title)))


def _rank(each: LessonOverview, actor: StaffMember, now: datetime) -> tuple[bool, ...]:
    """Sorts the best lesson to open on first (False sorts before True)."""
    return (
        each.state is RegisterState.SIGNED,
        not each.lesson.is_on(now),
        each.state is not RegisterState.OPEN,
        actor.id not in {each.lesson.teacher_id, each.substitute_id},
        each.lesson.starts_at > now,
    )
