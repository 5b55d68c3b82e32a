"""Whose attendance changed lately, as far as a teacher may see it.

In lessons they take the roll of and in groups they mentor, from signed registers alone. It ranks
nobody and draws no conclusion: counts of the last two weeks beside the six before.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Student
from app.domain.ids import GroupId, StudentId
from app.domain.roll_call.attendance_change import AttendanceChange, change_between, stretch_of
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.overview import LessonOverview
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role, teaches
from app.usecases.lessons.overviews import signed_lessons
from app.usecases.ports import School
from app.usecases.reading import read_students

LATELY = timedelta(days=14)
COMPARED = timedelta(days=56)


@dataclass(frozen=True)
class PrintedChanges:
    """Changes for paper: shielded students are not on it, only counted."""

    changes: tuple[AttendanceChange, ...]
    left_out: int = 0


def attendance_changes(
    school: School, actor: StaffMember, work: Work = UNWATCHED
) -> tuple[AttendanceChange, ...]:
    """In the order of the class list. Whose use is restricted, and who has left, is not among them.

    Args:
        school: the opened school.
        actor: a teacher.
        work: stepped at each register.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, Role.TEACHER)
    found = _changes(school, actor, work)
    shown = read_students(school, actor, Read.ATTENDANCE, (each.student for each in found))
    return tuple(replace(each, student=student) for each, student in zip(found, shown, strict=True))


def print_attendance_changes(
    school: School, actor: StaffMember, work: Work = UNWATCHED
) -> PrintedChanges:
    """The same for paper, by the rule of every export."""
    require_role(school, actor, Role.TEACHER)
    found = _changes(school, actor, work)
    open_ones = tuple(each for each in found if not each.student.protection.shields)
    work.last_chance()
    school.access_log.note(actor.id, Read.EXPORT, count=len(open_ones))
    return PrintedChanges(open_ones, len(found) - len(open_ones))


def _changes(school: School, actor: StaffMember, work: Work) -> tuple[AttendanceChange, ...]:
    now = school.clock.now()
    names = {group.id: group.name for group in school.groups.every()}
    before: defaultdict[StudentId, list[MarkKind]] = defaultdict(list)
    lately: defaultdict[StudentId, list[MarkKind]] = defaultdict(list)
    students = {each.id: each for each in school.students.every() if not each.is_restricted}
    mentored = school.duties.mentored(actor.id)
    lessons = signed_lessons(school, actor, day_of(now - COMPARED))
    for number, overview in enumerate(lessons):
        work.step(number, len(lessons))
        is_own = teaches(school, actor, overview)
        kinds = lately if _is_lately(overview, now) else before
        for mark in school.registers.marks(overview.lesson.id):
            student = students.get(mark.student_id)
            if student is not None and (is_own or student.group_ids & mentored):
                kinds[student.id].append(mark.kind)
    every = (_change(each, names, before[each.id], lately[each.id]) for each in students.values())
    return tuple(each for each in every if each is not None)


def _change(
    student: Student, names: dict[GroupId, str], before: list[MarkKind], lately: list[MarkKind]
) -> AttendanceChange | None:
    then, now = stretch_of(before), stretch_of(lately)
    change = change_between(then, now)
    if change is None:
        return None
    groups = tuple(sorted(names[each] for each in student.group_ids))
    return AttendanceChange(student, groups, change, now, then)


def _is_lately(overview: LessonOverview, now: datetime) -> bool:
    return overview.lesson.starts_at >= now - LATELY
