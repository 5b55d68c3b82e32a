"""Put a consent on record that was given at the office: on screen there, or on a signed form."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StudentId
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.consent.give_consent import Given, give_consent, require_may_have_template
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, Consent, Method
from privacy.consent.form import FormReference
from privacy.purposes import Purpose

__all__ = ["record_consent", "record_form", "require_may_have_template"]


def record_consent(  # noqa: PLR0913 - a consent is one act with all its particulars
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    purpose: Purpose,
    *,
    acted_by: ActedBy,
    method: Method,
    language: str,
    valid_until: date,
) -> Consent:
    """Record what a student (and guardian) agreed to on screen, under the newest notice.

    Args:
        school: the opened school.
        actor: an administrator.
        student_id: who agrees.
        purpose: to what.
        acted_by: who acted, as the school's policy and the age on the day ask for.
        method: on screen; what came on paper goes through `record_form`.
        language: of the notice that they were shown.
        valid_until: last day; at most the end of the school year.

    Raises:
        Refused: as `give_consent`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    given = Given(acted_by, method, language, valid_until, recorded_by=actor.id)
    return give_consent(school, school.students.get(student_id), purpose, given)


def record_form(  # noqa: PLR0913 - as above
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    form: FormReference,
    page_sha256: str,
    *,
    acted_by: ActedBy,
    valid_until: date,
) -> Consent:
    """Record what was signed on the printed form. The scanned page is not kept, its digest is.

    Args:
        school: the opened school.
        actor: an administrator, who has looked at the signatures.
        student_id: whose form it is meant to be.
        form: what the code on the page says.
        page_sha256: of the file with the scanned page.
        acted_by: who signed.
        valid_until: last day; at most the end of the school year.

    Raises:
        Refused: `form_of_another`, `form_outdated` (there is a newer notice: print it again);
            else as `give_consent`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    if form.subject != student.subject_ref:
        raise Refused("form_of_another")
    if form.notice_version != school.notice(form.language, form.purpose).version:
        raise Refused("form_outdated")
    given = Given(
        acted_by,
        Method.PAPER,
        form.language,
        valid_until,
        recorded_by=actor.id,
        page_sha256=page_sha256,
    )
    return give_consent(school, student, form.purpose, given)
