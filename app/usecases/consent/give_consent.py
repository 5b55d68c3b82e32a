"""Put a consent on record, whoever was there: beside somebody of the office, alone, or on paper.

Whether the caller may is asked before: `record_consent` asks for an administrator, and the
student's own screen for the student. Whoever sets marks never comes here.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.calendar import day_of
from app.domain.class_list.guardians import GuardianPolicy, last_day, who_consents
from app.domain.class_list.people import Student
from app.errors import Refused
from app.settings import GUARDIAN_POLICY
from app.usecases.faces.face_methods import face_methods
from app.usecases.ports import School
from privacy.consent.consent import MOST_DAYS, ActedBy, Consent, ConsentAct, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class Given:
    """How somebody consents.

    Attributes:
        acted_by: who did.
        method: how.
        language: of the notice that they read.
        valid_until: the last day that they agreed to; it ends earlier where the school year or
            the guardian's part does.
        recorded_by: the staff id of whoever recorded it; empty where the student did alone.
        page_sha256: of the scanned page, on paper only.
    """

    acted_by: ActedBy
    method: Method
    language: str
    valid_until: date
    recorded_by: str = ""
    page_sha256: str = ""


def give_consent(school: School, student: Student, purpose: Purpose, given: Given) -> Consent:
    """Record what was agreed to, for one method, under the newest notice about it.

    Raises:
        Refused: `student_restricted`, `student_protected`, `student_left`, `method_locked`,
            `consent_age_unknown`, `consent_age` (the school's policy asks for somebody else);
            from privacy also `consent_period`, `consent_page`, `erasure_open`.
    """
    now = school.clock.now()
    require_may_have_template(student)
    if purpose not in face_methods(school, now):
        raise Refused("method_locked")
    today = day_of(now)
    if given.acted_by not in may_consent(school, student):
        raise Refused("consent_age")
    act = ConsentAct(
        notice=school.notice(given.language, purpose),
        acted_by=given.acted_by,
        age=student.age_on(today),
        method=given.method,
        valid_until=_last_day(student, given, today),
        recorded_by=given.recorded_by,
        page_sha256=given.page_sha256,
    )
    return school.consents.give(SubjectRef(student.subject_ref), purpose, act)


def _last_day(student: Student, given: Given, today: date) -> date:
    """As agreed, or earlier; what is far out of reach is left to be refused."""
    if given.valid_until > today + timedelta(days=MOST_DAYS):
        return given.valid_until
    return min(given.valid_until, last_day(given.acted_by, student.birth_date, today))


def may_consent(school: School, student: Student) -> tuple[ActedBy, ...]:
    """Whose consent is enough today, by age and the school's policy; the least first.

    Raises:
        Refused: `consent_age_unknown`; without a date of birth nobody can tell.
    """
    age = student.age_on(day_of(school.clock.now()))
    if age is None:
        raise Refused("consent_age_unknown")
    return who_consents(GuardianPolicy(school.settings.get(GUARDIAN_POLICY)), age)


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
