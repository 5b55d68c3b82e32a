"""A student says yes or no. A no costs nothing, and nothing is written down where nothing stood."""

from app.domain.calendar import day_of
from app.domain.class_list.guardians import end_of_school_year
from app.domain.class_list.people import Student
from app.domain.class_list.sign_off import GuardianSignOff, check_sign_off
from app.domain.class_list.student_session import StudentSession
from app.errors import Refused
from app.usecases.consent.give_consent import Given, give_consent, may_consent
from app.usecases.consent.withdraw_consent import FACES, take_back
from app.usecases.kiosk.access import require_session
from app.usecases.kiosk.view_my_choice import notice_for
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, Consent, Method
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef


def say_yes(
    school: School,
    session: StudentSession,
    purpose: Purpose,
    language: str,
    sign_off: GuardianSignOff | None = None,
) -> Consent:
    """Put a yes on record, with the guardian's own where the school's policy asks for it.

    Args:
        school: the opened school.
        session: the student's.
        purpose: to which method; each is asked for by itself.
        language: in which the notice was read.
        sign_off: a guardian's, who stands beside the student.

    Raises:
        Refused: `guardian_needed`; as `give_consent`.
        BadInput: `guardian_name`, `guardian_unconfirmed`.
    """
    student = require_session(school, session)
    acted_by = _acted_by(school, student, sign_off)
    given = Given(
        acted_by=acted_by,
        method=Method.KIOSK,
        language=notice_for(school, language, purpose).language,
        valid_until=end_of_school_year(day_of(school.clock.now())),
    )
    consent = give_consent(school, student, purpose, given)
    if sign_off is not None:
        with school.atomic():
            school.sign_offs.add(student.id, purpose, consent.given_at, sign_off)
    return consent


def say_no(school: School, session: StudentSession, purpose: Purpose) -> ErasureReceipt | None:
    """Have it without this method; what stood for it is withdrawn and erased, with a receipt."""
    student = require_session(school, session)
    subject = SubjectRef(student.subject_ref)
    stands = school.consents.standing(subject, purpose) or school.erasing.holds_face(
        subject, purpose
    )
    return take_back(school, student, (purpose,)) if stands else None


def withdraw_all(school: School, session: StudentSession) -> ErasureReceipt:
    """Take every yes back, in one act and without a reason.

    Raises:
        Refused: `nothing_to_withdraw`.
    """
    return take_back(school, require_session(school, session), FACES)


def _acted_by(school: School, student: Student, sign_off: GuardianSignOff | None) -> ActedBy:
    allowed = may_consent(school, student)
    if sign_off is not None and ActedBy.BOTH in allowed:
        check_sign_off(sign_off)
        return ActedBy.BOTH
    if ActedBy.STUDENT not in allowed:
        raise Refused("guardian_needed")
    return ActedBy.STUDENT
