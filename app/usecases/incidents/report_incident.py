"""Report a breach: whoever notices it, at once. The clock runs from when the school knew."""

from collections.abc import Collection
from datetime import datetime

from app.domain.accounts.staff import Role, StaffMember
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, Nature, StepKind


def report_incident(
    school: School,
    actor: StaffMember,
    what: str,
    *,
    aware_at: datetime,
    natures: Collection[Nature],
) -> Incident:
    """Begin an incident (Art. 33(1) and (5)).

    Args:
        school: the opened school.
        actor: a teacher, an administrator or the controller.
        what: what happened, at most 2,000 characters, without names.
        aware_at: when the school became aware, with its zone; now or earlier.
        natures: at least one.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`, `incident_moment`,
            `incident_nature_needed`.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR, Role.CONTROLLER)
    words = checked_words(what)
    if aware_at > school.clock.now():
        raise BadInput("incident_moment")
    if not natures:
        raise BadInput("incident_nature_needed")
    facts = {
        "aware_at": aware_at.isoformat(),
        "natures": sorted(each.value for each in natures),
    }
    return take_step(school, actor.id, None, StepKind.REPORTED, facts=facts, words={"what": words})
