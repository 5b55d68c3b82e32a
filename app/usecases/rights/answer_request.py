"""Answer, and close. From the answer on no period runs."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import RequestId
from app.domain.rights.request import Channel, RequestCase
from app.domain.rights.request_facts import CLOSED, REPLIED
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import case_at_work, take_step


def answer_request(
    school: School, actor: StaffMember, request_id: RequestId, how: Channel
) -> RequestCase:
    """Note that the person has been given the answer.

    Raises:
        Refused: `request_undecided`, `request_answered`, `request_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = case_at_work(school, request_id)
    if case.is_answered:
        raise Refused("request_answered", number=case.number)
    if case.ruling is None:
        raise Refused("request_undecided")
    case = take_step(school, actor.id, case, REPLIED, {"how": how.value})
    with school.atomic():
        school.requests.save(case)
    return case


def close_request(
    school: School, actor: StaffMember, request_id: RequestId, *, taken_back: bool = False
) -> RequestCase:
    """End a case that is answered, or that the person has taken back.

    Raises:
        Refused: `request_unanswered`, `request_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = case_at_work(school, request_id)
    if case.replied is None and not taken_back:
        raise Refused("request_unanswered")
    case = take_step(school, actor.id, case, CLOSED, {"taken_back": taken_back})
    with school.atomic():
        school.requests.save(case)
    return case
