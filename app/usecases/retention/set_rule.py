"""Set a period and the decision behind it. The controller's act, on record."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.rights.disposal import RuleSetting
from app.errors import BadInput, NotFound, Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.schedule import BY_ID, goes_by_itself, is_public
from privacy.rights.retention import LONGEST_MONTHS, DisposalDecision

RULE_SET = "retention_rule_set"
LONGEST_WORDS = 120


def set_rule(
    school: School,
    actor: StaffMember,
    rule_id: str,
    months: int,
    decision: DisposalDecision | None = None,
) -> None:
    """Set how long data of a rule are kept, and what allows their disposal.

    Raises:
        NotFound: `retention_rule_unknown`.
        Refused: `retention_rule_fixed`; the law has set it.
        BadInput: `retention_months` (longest), `disposal_decision_needed`,
            `disposal_decision_words` (longest), `disposal_decision_day`.
    """
    require_role(school, actor, Role.CONTROLLER)
    rule = BY_ID.get(rule_id)
    if rule is None:
        raise NotFound("retention_rule_unknown")
    if goes_by_itself(rule):
        raise Refused("retention_rule_fixed")
    if not 0 <= months <= LONGEST_MONTHS:
        raise BadInput("retention_months", longest=LONGEST_MONTHS)
    if decision is None and rule.needs_decision(public_school=is_public(school)):
        raise BadInput("disposal_decision_needed")
    decision = _checked(decision, day_of(school.clock.now())) if decision else None
    body = {
        "rule": rule_id,
        "months": months,
        "decision": decision.id if decision else None,
        "authority": decision.authority if decision else None,
        "decided_on": decision.decided_on.isoformat() if decision else None,
        "by": actor.id,
    }
    entry = school.ledger.append(RULE_SET, body, checkpoint=True)
    with school.atomic():
        school.disposals.put(rule_id, RuleSetting(months, decision, actor.id, entry.at))


def _checked(decision: DisposalDecision, today: date) -> DisposalDecision:
    number, authority = decision.id.strip(), decision.authority.strip()
    if not number or not authority:
        raise BadInput("disposal_decision_needed")
    if max(len(number), len(authority)) > LONGEST_WORDS:
        raise BadInput("disposal_decision_words", longest=LONGEST_WORDS)
    if decision.decided_on > today:
        raise BadInput("disposal_decision_day")
    return DisposalDecision(number, authority, decision.decided_on)
