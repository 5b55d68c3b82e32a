"""Two more months, where a request is complex: only within the first month, and with a reason."""

from dataclasses import replace

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.ids import RequestId
from app.domain.rights.request import RequestCase
from app.domain.rights.request_facts import EXTENDED
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import case_at_work, checked_words, take_step


def extend_request(
    school: School, actor: StaffMember, request_id: RequestId, words: str
) -> RequestCase:
    """Note that the person has been told of the delay and of its reason (Art. 12(3)).

    Raises:
        BadInput: `request_words_needed`, `request_words_long`.
        Refused: `extension_too_late` (day), `extension_twice`, `request_answered`,
            `request_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = case_at_work(school, request_id)
    words = checked_words(words, needed=True)
    if case.is_answered:
        raise Refused("request_answered", number=case.number)
    if case.extension is not None:
        raise Refused("extension_twice")
    if day_of(school.clock.now()) > case.first_due:
        raise Refused("extension_too_late", day=case.first_due.isoformat())
    case = take_step(school, actor.id, case, EXTENDED, {})
    if case.extension is not None:
        case = replace(case, extension=replace(case.extension, words=words))
    with school.atomic():
        school.requests.save(case)
    return case
