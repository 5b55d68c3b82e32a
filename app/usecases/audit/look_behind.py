"""Say who or what a pointer of an audit stands for. Opening one is a line of the access log.

An audit itself names nobody. Whoever has to put a finding right asks for the name, pointer by
pointer; a shielded identity stays initials for whoever lacks the duty to see it. What no audit
points to is not opened: the officer sees findings and cases, and no class list.
"""

from dataclasses import dataclass

from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.ids import LessonId, StaffId
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.audit.run_audit import READERS
from app.usecases.ports import School
from app.usecases.reading import read_student


@dataclass(frozen=True)
class Opened:
    """A pointer and what it stands for; empty where that is not known here."""

    pointer: str
    words: str


def look_behind(
    school: School, actor: StaffMember, pointers: tuple[str, ...]
) -> tuple[Opened, ...]:
    """What each pointer stands for, as far as an audit that is kept has found something there.

    Raises:
        NotWritten: the disk does not take the access log's line; nobody is named.
    """
    require_role(school, actor, *READERS)
    found = {
        pointer
        for report in school.audits.every()
        for checked in report.findings
        for pointer in checked.evidence.pointers
    }
    return tuple(
        Opened(each, _words(school, actor, each) if each in found else "") for each in pointers
    )


def _words(school: School, actor: StaffMember, pointer: str) -> str:
    kind, _, key = pointer.partition(":")
    try:
        if kind == "subject":
            student = school.students.of_subject(key)
            return "" if student is None else read_student(school, actor, student).name
        if kind == "staff":
            return school.staff.get(StaffId(key)).display_name
        if kind == "lesson":
            lesson = school.lessons.get(LessonId(key))
            return f"{lesson.title}, {day_of(lesson.starts_at).isoformat()}"
    except NotFound:
        return ""
    return ""
