"""Note how the school made sure who is asking. No copy of any document is kept."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import RequestId
from app.domain.rights.request import IdentityCheck, RequestCase
from app.domain.rights.request_facts import IDENTIFIED
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import case_at_work, take_step


def check_identity(
    school: School, actor: StaffMember, request_id: RequestId, how: IdentityCheck
) -> RequestCase:
    """Note the check; a later one takes its place.

    Raises:
        Refused: `request_closed`.
    """
    require_role(school, actor, Role.CONTROLLER, Role.ADMINISTRATOR)
    case = case_at_work(school, request_id)
    case = take_step(school, actor.id, case, IDENTIFIED, {"how": how.value})
    with school.atomic():
        school.requests.save(case)
    return case
