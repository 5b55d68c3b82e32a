"""Whose consent ends soon, so that they can be asked anew. Shown to administrators only.

Whoever sets marks never sees it: it tells who agreed to what.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.guardians import eighteenth_birthday
from app.domain.class_list.people import Student
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.reading import read_students
from privacy.consent.consent import ActedBy, Consent
from privacy.purposes import Purpose

DAYS_AHEAD = 30


class Cause(StrEnum):
    """Why a consent will end."""

    PERIOD = "period"
    DECISION = "decision"
    OF_AGE = "of_age"
    """The student turns 18, and a guardian alone has agreed: the student is asked anew."""


@dataclass(frozen=True)
class EndingConsent:
    """A consent that ends soon.

    Attributes:
        until: its last day.
    """

    student: Student
    purpose: Purpose
    until: date
    cause: Cause


def ending_consents(
    school: School, actor: StaffMember, days: int = DAYS_AHEAD
) -> tuple[EndingConsent, ...]:
    """Consents that end within so many days, the first to end first."""
    require_role(school, actor, Role.ADMINISTRATOR)
    last = day_of(school.clock.now()) + timedelta(days=days)
    found = []
    for consent in school.consents.all_standing():
        student = school.students.of_subject(consent.subject)
        until, cause = _end(school, consent)
        if student is not None and until <= last:
            found.append(
                EndingConsent(student, consent.purpose, until, _told(cause, student, until))
            )
    if found:
        read_students(school, actor, Read.STUDENT_LIST, {each.student for each in found})
    return tuple(sorted(found, key=lambda each: (each.until, each.student.family_name)))


def _end(school: School, consent: Consent) -> tuple[date, Cause]:
    decision = school.decisions.standing(consent.purpose, school.clock.now())
    if decision is not None and decision.valid_until < consent.valid_until:
        return decision.valid_until, Cause.DECISION
    is_guardians = consent.acted_by is ActedBy.GUARDIAN
    return consent.valid_until, Cause.OF_AGE if is_guardians else Cause.PERIOD


def _told(cause: Cause, student: Student, until: date) -> Cause:
    """A guardian's consent that ends with the school year, long before the birthday, just ends."""
    if cause is not Cause.OF_AGE or student.birth_date is None:
        return cause
    is_birthday = eighteenth_birthday(student.birth_date) - until <= timedelta(days=1)
    return Cause.OF_AGE if is_birthday else Cause.PERIOD
