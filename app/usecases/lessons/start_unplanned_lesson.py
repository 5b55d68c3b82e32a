"""Start a lesson that the timetable does not know: a swapped room, an extra hour."""

from collections.abc import Collection
from datetime import timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Group
from app.domain.ids import GroupId, LessonId, new_id
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Register
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.lessons.start_lesson import open_register
from app.usecases.lessons.view_register import register_of
from app.usecases.ports import School

SHORTEST_MINUTES, LONGEST_MINUTES, LONGEST_TITLE = 5, 600, 80


def start_unplanned_lesson(
    school: School, actor: StaffMember, title: str, group_ids: Collection[GroupId], minutes: int
) -> Register:
    """Make a lesson of the actor's that begins now, and open its register.

    Raises:
        BadInput: `lesson_title`, `lesson_minutes` or `lesson_groups`.
    """
    require_role(school, actor, Role.TEACHER)
    _check(title, minutes)
    groups = _chosen(school, group_ids)
    starts_at = school.clock.now().replace(second=0, microsecond=0)
    lesson = Lesson(
        id=LessonId(new_id()),
        title=title.strip(),
        group_ids=frozenset(group.id for group in groups),
        group_names=tuple(group.name for group in groups),
        room="",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        teacher_id=actor.id,
    )
    with school.atomic():
        school.lessons.save(lesson)
        open_register(school, lesson)
    return register_of(school, lesson)


def list_groups(school: School, actor: StaffMember) -> tuple[Group, ...]:
    """All classes by name, to choose from."""
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR)
    return school.groups.every()


def _check(title: str, minutes: int) -> None:
    if not 1 <= len(title.strip()) <= LONGEST_TITLE:
        raise BadInput("lesson_title", longest=LONGEST_TITLE)
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        raise BadInput("lesson_minutes", shortest=SHORTEST_MINUTES, longest=LONGEST_MINUTES)


def _chosen(school: School, group_ids: Collection[GroupId]) -> list[Group]:
    groups = [group for group in school.groups.every() if group.id in group_ids]
    if not groups or len(groups) != len(set(group_ids)):
        raise BadInput("lesson_groups")
    return groups
