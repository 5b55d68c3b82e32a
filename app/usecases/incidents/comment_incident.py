"""Say something about a breach: the officer's way of advising on it; also after its closing."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, StepKind


def comment_incident(
    school: School, actor: StaffMember, incident_id: str, comment: str
) -> Incident:
    """Append a comment.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`.
    """
    require_role(school, actor, Role.OFFICER, Role.CONTROLLER, Role.ADMINISTRATOR)
    incident = school.incidents.get(incident_id)
    words = {"comment": checked_words(comment)}
    return take_step(school, actor.id, incident, StepKind.COMMENTED, words=words)
