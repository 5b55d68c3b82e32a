"""What the office hands out about a consent: receipts, printed as often as wanted, and forms."""

from dataclasses import dataclass

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.consent_paper import ConsentPaper, Controller, IssuedReceipt
from app.domain.class_list.guardians import end_of_school_year
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.errors import NotFound, Refused
from app.settings import CONTACT, CONTROLLER, EMAIL, PHONE, POSTAL_ADDRESS, SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.consent.give_consent import may_consent, require_may_have_template
from app.usecases.faces.face_methods import face_methods
from app.usecases.ports import School
from privacy.consent.consent import Consent
from privacy.consent.form import FormReference
from privacy.consent.receipt import ConsentReceipt, receipts_in
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class ConsentHistory:
    """What stands, and what happened.

    Attributes:
        standing: at most one for each method.
        receipts: newest first.
    """

    standing: tuple[Consent, ...]
    receipts: tuple[ConsentReceipt, ...]


def consent_history(school: School, actor: StaffMember, student_id: StudentId) -> ConsentHistory:
    """A student's consents; noted in the access log under their reference."""
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    school.access_log.note(actor.id, Read.STUDENT, subject=student.subject_ref)
    subject = SubjectRef(student.subject_ref)
    standing = (school.consents.standing(subject, each) for each in Purpose)
    return ConsentHistory(
        tuple(each for each in standing if each is not None),
        receipts_in(school.consents.history(subject)),
    )


def issue_receipt(
    school: School, actor: StaffMember, student_id: StudentId, receipt_id: str, language: str
) -> IssuedReceipt:
    """A copy of one receipt, as the ledger tells it now.

    Raises:
        NotFound: `receipt_unknown`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    return receipt_for(school, school.students.get(student_id), receipt_id, language)


def receipt_for(school: School, student: Student, receipt_id: str, language: str) -> IssuedReceipt:
    """The same without asking who acts: for the student's own screen, which has asked.

    Raises:
        NotFound: `receipt_unknown`.
    """
    history = school.consents.history(SubjectRef(student.subject_ref))
    for receipt in receipts_in(history):
        if receipt.id == receipt_id:
            return IssuedReceipt(
                receipt,
                person=student.name,
                controller=controller_of(school),
                language=language,
                head=school.ledger.head,
                issued_at=school.clock.now(),
            )
    raise NotFound("receipt_unknown")


def make_form(
    school: School, actor: StaffMember, student_id: StudentId, purpose: Purpose, language: str
) -> ConsentPaper:
    """The form for one method: each has its own, and none is filled in.

    Raises:
        Refused: `student_restricted`, `student_protected`, `student_left`, `method_locked`,
            `consent_age_unknown`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    require_may_have_template(student)
    now = school.clock.now()
    if purpose not in face_methods(school, now):
        raise Refused("method_locked")
    notice = school.notice(language, purpose)
    subject = SubjectRef(student.subject_ref)
    return ConsentPaper(
        person=student.name,
        controller=controller_of(school),
        notice=notice,
        reference=FormReference(subject, purpose, notice.version, language),
        who=may_consent(school, student),
        last_day=end_of_school_year(day_of(now)),
    )


def controller_of(school: School) -> Controller:
    """Who answers for the data, as the settings say."""
    settings = school.settings
    school_name = settings.get(SCHOOL_NAME)
    return Controller(
        name=settings.get(CONTROLLER) or school_name,
        school=school_name,
        contact=settings.get(CONTACT),
        address=settings.get(POSTAL_ADDRESS),
        email=settings.get(EMAIL),
        phone=settings.get(PHONE),
    )
