"""Absence that somebody has announced: taken down, and proposed when the lesson starts."""

from datetime import datetime, timedelta

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import AbsenceId, StudentId, new_id
from app.domain.roll_call.absence import KnownAbsence
from app.domain.roll_call.register import RegisterState
from app.errors import BadInput
from app.usecases.access import require_role, require_student
from app.usecases.lessons.marking import apply_absence
from app.usecases.ports import School

LONGEST = timedelta(days=366)


def record_known_absence(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    starts_at: datetime,
    ends_at: datetime,
) -> KnownAbsence:
    """Take down an absence; registers already open get their proposal at once.

    Raises:
        BadInput: `absence_times`, it ends before it starts, or lasts over a year.
        NotAllowed: `student_not_yours`.
    """
    require_student(school, actor, student_id)
    if not timedelta() < ends_at - starts_at <= LONGEST:
        raise BadInput("absence_times")
    absence = KnownAbsence(AbsenceId(new_id()), student_id, starts_at, ends_at, actor.id)
    with school.atomic():
        school.absences.add(absence)
        for each in school.lessons.overviews(starts_at, ends_at):
            if each.state is RegisterState.OPEN and absence.covers(each.lesson):
                apply_absence(school, each.lesson.id, absence)
    return absence


def cancel_known_absence(school: School, actor: StaffMember, absence_id: AbsenceId) -> None:
    """Forget an absence; marks it has led to stay and can be undone in their register."""
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR)
    absence = school.absences.get(absence_id)
    require_student(school, actor, absence.student_id)
    with school.atomic():
        school.absences.remove(absence_id)


def known_absences(
    school: School, actor: StaffMember, student_id: StudentId
) -> tuple[KnownAbsence, ...]:
    """What is announced for a student, by start."""
    student = require_student(school, actor, student_id)
    school.access_log.note(actor.id, Read.STUDENT, subject=student.subject_ref)
    return school.absences.of(student_id)
