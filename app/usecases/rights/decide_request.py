"""Decide on a request. Whatever is not granted whole has a reason that the law knows."""

from dataclasses import replace

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import Outcome, RefusalReason, RequestCase, Right
from app.domain.rights.request_facts import DECIDED
from app.errors import BadInput, Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import case_at_work, checked_words, take_step


def decide_request(
    school: School,
    actor: StaffMember,
    request_id: RequestId,
    outcome: Outcome,
    *,
    reason: RefusalReason | None = None,
    words: str = "",
) -> RequestCase:
    """Put the controller's decision on record.

    On a request for human review (Art. 22) it is the review, and its words are needed. An erasure
    is granted by erasing, and in no other way while there is somebody to erase.

    Raises:
        BadInput: `refusal_reason_needed`, `request_words_needed`, `request_words_long`.
        Refused: `identity_unchecked`, `request_answered`, `request_closed`,
            `request_not_erased`.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = require_decidable(school, request_id, reason)
    words = checked_words(words, needed=case.right is Right.HUMAN_REVIEW)
    if outcome is not Outcome.GRANTED and reason is None:
        raise BadInput("refusal_reason_needed")
    if case.right is Right.ERASURE and outcome is not Outcome.REFUSED:
        _require_nobody_left(school, case)
    case = rule(school, actor.id, case, outcome, reason)
    if case.ruling is not None:
        case = replace(case, ruling=replace(case.ruling, words=words))
    with school.atomic():
        school.requests.save(case)
    return case


def _require_nobody_left(school: School, case: RequestCase) -> None:
    is_erased = case.ruling is not None and case.ruling.outcome is not Outcome.REFUSED
    if not is_erased and school.students.of_subject(case.subject_ref) is not None:
        raise Refused("request_not_erased")


def require_decidable(
    school: School, request_id: RequestId, reason: RefusalReason | None = None
) -> RequestCase:
    """A case that can be decided on: not answered, and asked by somebody who is known.

    Raises:
        Refused: `identity_unchecked`, `request_answered`, `request_closed`.
    """
    case = case_at_work(school, request_id)
    if case.is_answered:
        raise Refused("request_answered", number=case.number)
    if case.identified is None and reason is not RefusalReason.NOT_IDENTIFIED:
        raise Refused("identity_unchecked")
    return case


def rule(
    school: School,
    by: StaffId,
    case: RequestCase,
    outcome: Outcome,
    reason: RefusalReason | None,
) -> RequestCase:
    """Put a ruling on record; the caller saves the case."""
    particulars = {"outcome": outcome.value, "reason": reason.value if reason else None}
    return take_step(school, by, case, DECIDED, particulars)
