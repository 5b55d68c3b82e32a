"""Put a consent on record. Only the administrator does; whoever sets marks never collects one."""

from datetime import date

from app.domain.calendar import day_of
from app.domain.ids import StudentId
from app.domain.people import Student
from app.domain.staff import Role, StaffMember
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.faces.face_methods import face_methods
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, Consent, ConsentAct
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


def record_consent(  # noqa: PLR0913 - a consent is one act with all its particulars
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    purpose: Purpose,
    *,
    acted_by: ActedBy,
    method: str,
    language: str,
    valid_until: date,
) -> Consent:
    """Record what a student (and guardian) agreed to, under the newest notice.

    Args:
        school: the opened school.
        actor: an administrator.
        student_id: who agrees.
        purpose: to what.
        acted_by: who acted.
        method: how, in a few words (at most 60 characters).
        language: of the notice that they were given.
        valid_until: last day, at most a year ahead.

    Raises:
        Refused: `student_protected`, `student_left`, `method_locked`; from privacy also
            `consent_period`, `consent_age`, `consent_method`, `erasure_open`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    now = school.clock.now()
    require_may_have_template(student)
    if purpose not in face_methods(school, now):
        raise Refused("method_locked")
    act = ConsentAct(
        notice=school.notice(language),
        acted_by=acted_by,
        age=student.age_on(day_of(now)),
        method=method.strip(),
        valid_until=valid_until,
        recorded_by=actor.id,
    )
    return school.consents.give(SubjectRef(student.subject_ref), purpose, act)


def require_may_have_template(student: Student) -> None:
    """Protected students, and those nobody has spoken for, never have a template.

    Raises:
        Refused: `student_protected`, `student_left`, `student_restricted`.
    """
    if student.is_restricted:
        raise Refused("student_restricted")
    if student.protection.shields:
        raise Refused("student_protected")
    if student.left_on is not None:
        raise Refused("student_left")
