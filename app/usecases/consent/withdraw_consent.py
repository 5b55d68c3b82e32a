"""Withdraw a consent: no reason asked, in force at once, and the template is gone within it."""

from collections.abc import Collection

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.consent import EndReason
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt

FACES = tuple(purpose for purpose in Purpose if purpose.is_face)


def withdraw_consent(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    purposes: Collection[Purpose] = FACES,
) -> ErasureReceipt:
    """Put the withdrawal on record, destroy the key, erase the rows, and prove it.

    Attendance stays: it is another purpose. A lesson that is on must fetch its gallery anew.

    Args:
        school: the opened school.
        actor: an administrator, whoever the student told.
        student_id: who changes their mind.
        purposes: for which methods; all of them unless said.

    Raises:
        Refused: `nothing_to_withdraw`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    return take_back(school, school.students.get(student_id), purposes, actor.id)


def take_back(
    school: School, student: Student, purposes: Collection[Purpose] = FACES, recorded_by: str = ""
) -> ErasureReceipt:
    """The same without asking who acts: for the student's own screen, which has asked.

    Raises:
        Refused: `nothing_to_withdraw`.
    """
    receipt = school.erasing.end_face(student, EndReason.WITHDRAWN, recorded_by, purposes)
    if receipt is None:
        raise Refused("nothing_to_withdraw")
    return receipt
