"""Keep a template: only under a permit, only sealed, never for somebody who is shielded."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StudentId
from app.usecases.access import require_role
from app.usecases.consent.record_consent import require_may_have_template
from app.usecases.ports import School
from privacy.consent.permit import Permit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


def may_enrol(
    school: School, actor: StaffMember, student_id: StudentId, engine_id: str | None = None
) -> None:
    """Return silently where the student may be enrolled, else raise with the reason.

    Raises:
        Refused: `student_protected`, `student_left`.
        NoPermit: no consent, or no decision that covers the engine.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    _permit(school, student_id, engine_id)


def enrol(
    school: School, actor: StaffMember, student_id: StudentId, template: bytes, engine_id: str
) -> None:
    """Seal a student's template; an earlier one is replaced.

    Raises:
        Refused: `student_protected`, `student_left`.
        NoPermit: no consent, or no decision that covers the engine.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    school.vault.enrol(_permit(school, student_id, engine_id), template, engine_id)


def _permit(school: School, student_id: StudentId, engine_id: str | None) -> Permit:
    student = school.students.get(student_id)
    require_may_have_template(student)
    return school.consents.require(
        SubjectRef(student.subject_ref), Purpose.FACE_AT_SPOT, engine_id=engine_id
    )
