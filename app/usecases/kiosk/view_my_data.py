"""Everything that is held on a student, who has looked at it, and how their attendance looks."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role
from app.domain.class_list.people import Student
from app.domain.class_list.student_session import StudentSession
from app.domain.ids import StaffId
from app.domain.rights.access_package import AccessPackage
from app.domain.rights.request import RequestCase
from app.domain.roll_call.mark import MarkKind
from app.errors import NotFound
from app.usecases.kiosk.access import require_session
from app.usecases.ports import School
from app.usecases.rights.make_access_package import collect, require_of_one

SHOWN = timedelta(days=70)
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_PACKAGE_LANGUAGES = ("sv", "en")


@dataclass(frozen=True)
class Reading:
    """Somebody of the staff has looked. Of them the role is told, and no more.

    Attributes:
        by: None where no account is known any more.
        count: how many people were on the list that was read.
    """

    at: datetime
    what: Read
    by: Role | None
    count: int


@dataclass(frozen=True)
class Attended:
    """One lesson and what its register says.

    Attributes:
        kind: None where nothing is marked yet.
        is_signed: the teacher has signed; until then it is proposed.
    """

    title: str
    starts_at: datetime
    kind: MarkKind | None
    minutes_late: int
    is_signed: bool


@dataclass(frozen=True)
class MyData:
    """What stands on the page 'My data'.

    Attributes:
        package: to take along.
        readings: newest first.
        attendance: of the last ten weeks, by start.
        cases: what they have asked for, newest first.
    """

    package: AccessPackage
    readings: tuple[Reading, ...]
    attendance: tuple[Attended, ...]
    cases: tuple[RequestCase, ...]


def view_my_data(school: School, session: StudentSession, language: str) -> MyData:
    """All of it. It is no reading of somebody's data by another, and is not logged as one.

    Raises:
        Refused: `package_names_others`.
    """
    student = require_session(school, session)
    package = collect(school, student, _package_language(language))
    require_of_one(school, student, package)
    cases = [each for each in school.requests.every() if each.subject_ref == student.subject_ref]
    return MyData(
        package,
        _readings(school, student),
        _attendance(school, student),
        tuple(sorted(cases, key=lambda each: each.received.on, reverse=True)),
    )


def _package_language(language: str) -> str:
    return language if language in _PACKAGE_LANGUAGES else _PACKAGE_LANGUAGES[0]


def _readings(school: School, student: Student) -> tuple[Reading, ...]:
    until = school.clock.now() + timedelta(minutes=1)
    lines = school.access_log.about(student.subject_ref, _FIRST, until)
    return tuple(
        Reading(each.at, each.what, _role(school, each.staff_id), each.count)
        for each in reversed(lines)
    )


def _role(school: School, staff_id: StaffId | None) -> Role | None:
    try:
        return school.staff.get(staff_id).role if staff_id else None
    except NotFound:
        return None


def _attendance(school: School, student: Student) -> tuple[Attended, ...]:
    now = school.clock.now()
    found = []
    for overview in school.lessons.overviews(now - SHOWN, now):
        lesson = overview.lesson
        head = school.registers.head(lesson.id)
        if head is None or not school.registers.lists(lesson.id, student.id):
            continue
        mark = school.registers.mark(lesson.id, student.id)
        found.append(
            Attended(
                lesson.title,
                lesson.starts_at,
                mark.kind if mark else None,
                mark.minutes_late if mark else 0,
                head.signature is not None,
            )
        )
    return tuple(found)
