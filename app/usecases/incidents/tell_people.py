"""Note that the people concerned were told of a breach, or why not (Art. 34)."""

from datetime import datetime

from app.domain.accounts.staff import Role, StaffMember
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, open_incident, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, StepKind


def tell_people(
    school: School, actor: StaffMember, incident_id: str, *, at: datetime, how: str
) -> Incident:
    """Note when they were told, how, and of what.

    Raises:
        BadInput: `incident_moment`, `incident_words_needed`, `incident_words_long`.
        Refused: `incident_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    if not incident.aware_at <= at <= school.clock.now():
        raise BadInput("incident_moment")
    facts, words = {"told_at": at.isoformat()}, {"how": checked_words(how)}
    return take_step(school, actor.id, incident, StepKind.TOLD, facts=facts, words=words)


def do_not_tell_people(school: School, actor: StaffMember, incident_id: str, why: str) -> Incident:
    """Note why they are not told: no high risk, or a reason of Art. 34(3).

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`.
        Refused: `incident_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    words = {"why": checked_words(why)}
    return take_step(school, actor.id, incident, StepKind.NOT_TOLD, words=words)
