"""Note what was done, or is going to be done, about a breach and its effects (Art. 33(3)(d))."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, open_incident, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, StepKind


def note_measures(school: School, actor: StaffMember, incident_id: str, measures: str) -> Incident:
    """Append measures; what was noted before stands.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`.
        Refused: `incident_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    words = {"measures": checked_words(measures)}
    return take_step(school, actor.id, incident, StepKind.MEASURES, words=words)
