"""Who has read what of people's data: kinds of reading, a line of the log, what stands out.

No line holds a name of a student: a lesson's id, a subject's reference, and a number of people.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.ids import LessonId, StaffId
from app.domain.roll_call.lesson import Lesson

MANY_PEOPLE = 200
MANY_FAILURES = 5
AROUND_LESSON = timedelta(hours=1)


class Read(StrEnum):
    """An act of reading. One line each: opening a list is one, repainting it is none."""

    REGISTER = "register"
    HISTORY = "history"
    STUDENT_LIST = "student_list"
    ATTENDANCE = "attendance"
    STUDENT = "student"
    PROTECTED = "protected"
    SEARCH = "search"
    EXPORT = "export"
    ACCESS_PACKAGE = "access_package"
    CARDS = "cards"
    AUDIT = "audit"
    BACKUP = "backup"
    ACCESS_LOG = "access_log"
    AI_LOG = "ai_log"
    FAILED_SIGN_IN = "failed_sign_in"
    """Not a reading: so many tries with a wrong passphrase since the school was opened last."""


class Oddity(StrEnum):
    """Why a line deserves a second look. It proves nothing."""

    OUTSIDE_TIMETABLE = "outside_timetable"
    NOT_OWN_LESSON = "not_own_lesson"
    MANY_PEOPLE = "many_people"
    MANY_FAILURES = "many_failures"


@dataclass(frozen=True)
class AccessLine:
    """One act.

    Attributes:
        staff_id: who read; None where no account is known, as after a failed sign-in.
        subject: the reference of the one student it was about, if it was one.
        count: how many people it was about; of failed sign-ins, how many there were.
        oddities: filled in when the log is read.
    """

    at: datetime
    staff_id: StaffId | None
    what: Read
    lesson_id: LessonId | None = None
    subject: str | None = None
    count: int = 1
    oddities: frozenset[Oddity] = frozenset()


def with_oddities(
    lines: Iterable[AccessLine],
    lessons: Collection[Lesson],
    own: Collection[tuple[StaffId, LessonId]],
) -> tuple[AccessLine, ...]:
    """The same lines, each with what stands out about it.

    Args:
        lines: of one period.
        lessons: all of that period.
        own: which lessons are whose to read: taught, taken over, mentored or keyed to a
            substitute. Administrators read by their role, so theirs are never in question.
    """
    found = tuple(lines)
    hours = Counter[tuple[StaffId | None, datetime]]()
    for line in found:
        if line.what is not Read.FAILED_SIGN_IN:
            hours[_hour(line)] += line.count
    return tuple(replace(each, oddities=_oddities(each, lessons, own, hours)) for each in found)


def _oddities(
    line: AccessLine,
    lessons: Collection[Lesson],
    own: Collection[tuple[StaffId, LessonId]],
    hours: Counter[tuple[StaffId | None, datetime]],
) -> frozenset[Oddity]:
    if line.what is Read.FAILED_SIGN_IN:
        return frozenset({Oddity.MANY_FAILURES} if line.count >= MANY_FAILURES else ())
    found = set()
    if not any(_around(line.at, lesson) for lesson in lessons):
        found.add(Oddity.OUTSIDE_TIMETABLE)
    if line.lesson_id and line.staff_id and (line.staff_id, line.lesson_id) not in own:
        found.add(Oddity.NOT_OWN_LESSON)
    if hours[_hour(line)] > MANY_PEOPLE:
        found.add(Oddity.MANY_PEOPLE)
    return frozenset(found)


def _around(moment: datetime, lesson: Lesson) -> bool:
    return lesson.starts_at - AROUND_LESSON <= moment < lesson.ends_at + AROUND_LESSON


def _hour(line: AccessLine) -> tuple[StaffId | None, datetime]:
    return line.staff_id, line.at.replace(minute=0, second=0, microsecond=0)
