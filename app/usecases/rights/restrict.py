"""Restriction (Art. 18): a person's data are kept and not used until it is lifted.

No face is compared, nothing is exported, nothing is disposed of. Roll call goes on: attendance of
the day is a legal duty, and without it the person would lose more than by it.
"""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StudentId, new_id
from app.domain.rights.restriction import Restriction, RestrictionReason
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.subjects import SubjectRef

SET, LIFTED = "restriction_set", "restriction_lifted"


def restrict(
    school: School, actor: StaffMember, student_id: StudentId, reason: RestrictionReason
) -> Restriction:
    """Restrict from now on (R25); a lesson that is on must fetch its gallery anew.

    Raises:
        Refused: `restricted_already`.
    """
    require_role(school, actor, Role.CONTROLLER)
    student = school.students.get(student_id)
    subject = SubjectRef(student.subject_ref)
    if student.is_restricted:
        raise Refused("restricted_already")
    restriction_id = new_id()
    body = {"restriction": restriction_id, "reason": reason.value, "by": actor.id}
    entry = school.ledger.append(SET, body, subject)
    made = Restriction(restriction_id, subject, reason, entry.at, actor.id)
    with school.atomic():
        school.restrictions.add(made)
    return made


def lift_restriction(school: School, actor: StaffMember, student_id: StudentId) -> None:
    """Use the data again; the person has been told before (Art. 18(3)).

    Raises:
        Refused: `not_restricted`.
    """
    require_role(school, actor, Role.CONTROLLER)
    student = school.students.get(student_id)
    if not student.is_restricted:
        raise Refused("not_restricted")
    entry = school.ledger.append(LIFTED, {"by": actor.id}, SubjectRef(student.subject_ref))
    with school.atomic():
        school.restrictions.lift(student.subject_ref, entry.at, actor.id)
