"""What stands on the paper that answers a request: the case, the school, the person's name."""

from dataclasses import dataclass

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import RequestId
from app.domain.rights.request import RequestCase
from app.errors import Refused
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School


@dataclass(frozen=True)
class Reply:
    """An answer before it is printed; `person` is empty for the shielded and the erased."""

    case: RequestCase
    school: str
    person: str


def read_reply(school: School, actor: StaffMember, request_id: RequestId) -> Reply:
    """The answer to a case that is decided.

    Raises:
        Refused: `request_undecided`.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = school.requests.get(request_id)
    if case.ruling is None:
        raise Refused("request_undecided")
    student = None if case.is_cut else school.students.of_subject(case.subject_ref)
    person = student.name if student and not student.protection.shields else ""
    if student is not None:
        school.access_log.note(actor.id, Read.STUDENT, subject=case.subject_ref)
    return Reply(case, school.settings.get(SCHOOL_NAME), person)
