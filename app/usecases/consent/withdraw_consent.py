"""Withdraw a consent: no reason asked, in force at once, and the template is gone within it."""

from app.domain.ids import StudentId
from app.domain.staff import Role, StaffMember
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.consent import EndReason
from privacy.rights.erasure import ErasureReceipt


def withdraw_consent(school: School, actor: StaffMember, student_id: StudentId) -> ErasureReceipt:
    """Put the withdrawal on record, destroy the key, erase the rows, and prove it.

    Attendance stays: it is another purpose. A lesson that is on must fetch its gallery anew.

    Raises:
        Refused: `nothing_to_withdraw`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    receipt = school.end_face(student, EndReason.WITHDRAWN, actor.id)
    if receipt is None:
        raise Refused("nothing_to_withdraw")
    return receipt
