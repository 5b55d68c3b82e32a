"""Close an incident when everything that the law asks of it is there, or take it up again."""

from app.domain.accounts.staff import Role, StaffMember
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, open_incident, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, StepKind


def close_incident(school: School, actor: StaffMember, incident_id: str) -> Incident:
    """End it.

    Raises:
        Refused: `incident_closed`, `incident_unfinished` (missing: codes with blanks between).
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    missing = incident.missing()
    if missing:
        raise Refused("incident_unfinished", missing=" ".join(missing))
    return take_step(school, actor.id, incident, StepKind.CLOSED)


def reopen_incident(school: School, actor: StaffMember, incident_id: str, why: str) -> Incident:
    """Take a closed incident up again.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`.
        Refused: `incident_not_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = school.incidents.get(incident_id)
    words = {"why": checked_words(why)}
    if not incident.is_closed:
        raise Refused("incident_not_closed", number=incident.number)
    return take_step(school, actor.id, incident, StepKind.REOPENED, words=words)
