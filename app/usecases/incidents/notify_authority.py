"""Note that the authority was told of a breach, or why it need not be (Art. 33(1), (4), (5))."""

from datetime import datetime

from app.domain.accounts.staff import Role, StaffMember
from app.errors import BadInput, Refused
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, open_incident, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import (
    LONGEST_REFERENCE,
    Incident,
    Risk,
    StepKind,
)


def notify_authority(
    school: School,
    actor: StaffMember,
    incident_id: str,
    *,
    at: datetime,
    reference: str = "",
    late_reason: str = "",
) -> Incident:
    """Note a notification; what follows in phases is noted again.

    Args:
        school: the opened school.
        actor: the controller.
        incident_id: of an open incident.
        at: when it was sent, with its zone; after the school became aware.
        reference: the authority's case number, where there is one yet.
        late_reason: needed where the first notification comes after seventy-two hours.

    Raises:
        BadInput: `incident_moment`, `incident_late_reason`, `incident_words_long`.
        Refused: `incident_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    if not incident.aware_at <= at <= school.clock.now():
        raise BadInput("incident_moment")
    reason = checked_words(late_reason, needed=False)
    if incident.notified_at is None and at > incident.due_at and not reason:
        raise BadInput("incident_late_reason")
    words = {
        "reference": checked_words(reference, longest=LONGEST_REFERENCE, needed=False),
        "late": reason,
    }
    facts = {"notified_at": at.isoformat()}
    return take_step(school, actor.id, incident, StepKind.NOTIFIED, facts=facts, words=words)


def do_not_notify_authority(
    school: School, actor: StaffMember, incident_id: str, why: str
) -> Incident:
    """Note why it is unlikely that the breach means a risk for anybody.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`.
        Refused: `incident_closed`, `incident_has_risk`; only what was assessed as unlikely to mean
            a risk is kept from the authority.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    words = {"why": checked_words(why)}
    if incident.risk is not Risk.UNLIKELY:
        raise Refused("incident_has_risk")
    return take_step(school, actor.id, incident, StepKind.NOT_NOTIFIED, words=words)
