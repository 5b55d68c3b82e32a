"""Show the officer who has read what, and what stands out. Reading the log is a line of it."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.accounts.access_log import AROUND_LESSON, AccessLine, Oddity, Read, with_oddities
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import LessonId, StaffId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.errors import NotFound
from app.usecases.access import mentors, require_role, teaches
from app.usecases.ports import School


@dataclass(frozen=True)
class AccessQuery:
    """Which lines.

    Attributes:
        since, before: the period.
        staff_id: of one reader; None for all.
        subject: about one student, by the reference that a case names; None for all.
        only_odd: those that stand out and no others.
    """

    since: datetime
    before: datetime
    staff_id: StaffId | None = None
    subject: str | None = None
    only_odd: bool = False


@dataclass(frozen=True)
class AccessEntry:
    """A line as the officer reads it. No name of a student is in it.

    Attributes:
        reader: display name; empty where no account is known.
        lesson: title of the lesson; empty where it was about none.
    """

    at: datetime
    reader: str
    role: str
    what: Read
    lesson: str
    subject: str | None
    count: int
    oddities: frozenset[Oddity]


def read_access_log(
    school: School, actor: StaffMember, query: AccessQuery
) -> tuple[AccessEntry, ...]:
    """Lines of the access log, newest first; for the officer."""
    require_role(school, actor, Role.OFFICER)
    lines = _lines(school, query)
    people = {line.subject for line in lines if line.subject is not None}
    school.access_log.note(actor.id, Read.ACCESS_LOG, subject=query.subject, count=len(people))
    staff = _staff(school, lines)
    overviews = school.lessons.overviews(
        query.since - AROUND_LESSON * 24, query.before + AROUND_LESSON
    )
    judged = with_oddities(
        lines, [each.lesson for each in overviews], _own(school, lines, staff, overviews)
    )
    return tuple(
        _entry(school, line, staff)
        for line in reversed(judged)
        if line.oddities or not query.only_odd
    )


def _lines(school: School, query: AccessQuery) -> tuple[AccessLine, ...]:
    log = school.access_log
    found = (
        log.between(query.since, query.before)
        if query.subject is None
        else log.about(query.subject, query.since, query.before)
    )
    return tuple(each for each in found if query.staff_id in {None, each.staff_id})


def _staff(school: School, lines: tuple[AccessLine, ...]) -> dict[StaffId, StaffMember]:
    found = {}
    for staff_id in {each.staff_id for each in lines if each.staff_id}:
        try:
            found[staff_id] = school.staff.get(staff_id)
        except NotFound:
            # The account is younger than the restored backup.
            continue
    return found


def _own(
    school: School,
    lines: tuple[AccessLine, ...],
    staff: dict[StaffId, StaffMember],
    overviews: tuple[LessonOverview, ...],
) -> set[tuple[StaffId, LessonId]]:
    """Which of the lessons read were the readers' own, as far as lines ask."""
    known = {each.lesson.id: each for each in overviews}
    asked = {(each.staff_id, each.lesson_id) for each in lines}
    own = set()
    for staff_id, lesson_id in asked:
        member = staff.get(staff_id) if staff_id else None
        if member is None or lesson_id is None:
            continue
        overview = known.get(lesson_id) or _overview(school, lesson_id)
        if member.role is Role.ADMINISTRATOR or _is_own(school, member, overview):
            own.add((member.id, lesson_id))
    return own


def _is_own(school: School, member: StaffMember, overview: LessonOverview | None) -> bool:
    if overview is None:
        return False
    return teaches(school, member, overview) or mentors(school, member, overview.lesson)


def _overview(school: School, lesson_id: LessonId) -> LessonOverview | None:
    lesson = _lesson(school, lesson_id)
    if lesson is None:
        return None
    around = school.lessons.overviews(lesson.starts_at, lesson.ends_at)
    return next((each for each in around if each.lesson.id == lesson_id), None)


def _lesson(school: School, lesson_id: LessonId | None) -> Lesson | None:
    try:
        return school.lessons.get(lesson_id) if lesson_id else None
    except NotFound:
        return None


def _entry(school: School, line: AccessLine, staff: dict[StaffId, StaffMember]) -> AccessEntry:
    member = staff.get(line.staff_id) if line.staff_id else None
    lesson = _lesson(school, line.lesson_id)
    return AccessEntry(
        at=line.at,
        reader=member.display_name if member else "",
        role=member.role.value if member else "",
        what=line.what,
        lesson=lesson.title if lesson else "",
        subject=line.subject,
        count=line.count,
        oddities=line.oddities,
    )
