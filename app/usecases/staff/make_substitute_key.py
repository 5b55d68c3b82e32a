"""Give a substitute a printed key to certain lessons of one day; it ends by itself."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from app.domain.accounts.key_words import new_passphrase
from app.domain.accounts.staff import Role, StaffMember, SubstituteKey, check_account
from app.domain.accounts.substitute_sheet import SubstituteSheet
from app.domain.calendar import day_of
from app.domain.ids import LessonId, StaffId, new_id
from app.domain.roll_call.lesson import Lesson
from app.errors import BadInput
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School

OPENS_BEFORE = timedelta(minutes=30)
CLOSES_AFTER = timedelta(minutes=60)


def make_substitute_key(
    school: School,
    actor: StaffMember,
    display_name: str,
    lesson_ids: Sequence[LessonId],
    write: Callable[[SubstituteSheet], object],
) -> SubstituteSheet:
    """An account of its own for one person and these lessons, with a passphrase to print.

    It opens half an hour before the first lesson and an hour after the last one it is over.

    Args:
        school: opened.
        actor: an administrator.
        display_name: of the substitute, as on the register.
        lesson_ids: of one day, and not over.
        write: puts the key on paper. Where it raises, no key is made.

    Raises:
        BadInput: `substitute_lessons`, there are none, they are of several days, or over;
            `display_name_form`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    lessons = _checked(school, lesson_ids)
    opens_from = min(each.starts_at for each in lessons) - OPENS_BEFORE
    opens_until = max(each.ends_at for each in lessons) + CLOSES_AFTER
    staff_id, passphrase = StaffId(new_id()), new_passphrase()
    member = StaffMember(staff_id, _free_name(school), display_name.strip(), Role.SUBSTITUTE)
    check_account(member)
    ids = frozenset(each.id for each in lessons)
    key = SubstituteKey(staff_id, opens_from, opens_until, ids)
    sheet = SubstituteSheet(
        school_name=school.settings.get(SCHOOL_NAME),
        display_name=member.display_name,
        user_name=member.user_name,
        passphrase=passphrase,
        opens_from=opens_from,
        opens_until=opens_until,
        lessons=lessons,
    )
    write(sheet)
    body = {"staff": staff_id, "role": member.role.value, "by": actor.id, "lessons": sorted(ids)}
    school.ledger.append("staff_added", body)
    with school.atomic():
        school.staff.add(member)
        school.substitutes.add(key)
        school.door.grant_key(member.user_name, passphrase, stretch=(opens_from, opens_until))
    return sheet


def end_substitute_keys(school: School) -> frozenset[StaffId]:
    """Take out of use whose time is over; the program does it at opening and every minute."""
    return school.door.end_substitute_keys()


def _checked(school: School, lesson_ids: Sequence[LessonId]) -> tuple[Lesson, ...]:
    lessons = sorted((school.lessons.get(each) for each in set(lesson_ids)), key=_start)
    days = {day_of(each.starts_at) for each in lessons}
    now = school.clock.now()
    if len(days) != 1 or any(each.ends_at <= now for each in lessons):
        raise BadInput("substitute_lessons")
    return tuple(lessons)


def _start(lesson: Lesson) -> datetime:
    return lesson.starts_at


def _free_name(school: School) -> str:
    """`substitute-1` and on: easy to type, and nobody's name."""
    taken = {each.user_name for each in school.staff.every()}
    numbers = range(1, len(taken) + 2)
    return next(f"substitute-{n}" for n in numbers if f"substitute-{n}" not in taken)
