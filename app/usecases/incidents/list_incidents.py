"""Read the register of incidents: whole for whoever handles it, one's own for a teacher."""

from app.domain.accountability.incident_view import IncidentPaper, IncidentView
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import NotAllowed, NotFound
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.accountability.incidents import Incident, in_order

READERS = (Role.CONTROLLER, Role.OFFICER, Role.ADMINISTRATOR, Role.TEACHER)


def list_incidents(school: School, actor: StaffMember) -> tuple[IncidentView, ...]:
    """Those whose clock runs first. A teacher gets what they have reported."""
    require_role(school, actor, *READERS)
    found = in_order(school.incidents.every())
    return tuple(_view(school, each) for each in found if _may_read(actor, each))


def view_incident(school: School, actor: StaffMember, incident_id: str) -> IncidentView:
    """One incident.

    Raises:
        NotAllowed: `incident_not_yours`.
        NotFound: `incident_unknown`.
    """
    require_role(school, actor, *READERS)
    incident = school.incidents.get(incident_id)
    if not _may_read(actor, incident):
        raise NotAllowed("incident_not_yours")
    return _view(school, incident)


def find_incident(school: School, actor: StaffMember, number: str) -> IncidentView:
    """The incident of a number.

    Raises:
        NotFound: `incident_unknown`.
    """
    require_role(school, actor, *READERS)
    found = school.incidents.find(number)
    if found is None:
        raise NotFound("incident_unknown")
    return view_incident(school, actor, found.id)


def paper_of(school: School, actor: StaffMember, incident_id: str) -> IncidentPaper:
    """Everything for the paper in the form that the authority asks for."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    officers = [each for each in school.staff.every() if each.role is Role.OFFICER]
    view = view_incident(school, actor, incident_id)
    names = tuple(each.display_name for each in officers)
    return IncidentPaper(view, school.settings.get(SCHOOL_NAME), names)


def _may_read(actor: StaffMember, incident: Incident) -> bool:
    return actor.role is not Role.TEACHER or incident.steps[0].by == actor.id


def _view(school: School, incident: Incident) -> IncidentView:
    names = {each.by: _name(school, each.by) for each in incident.steps}
    return IncidentView(incident, school.clock.now(), names)


def _name(school: School, staff_id: str) -> str:
    try:
        return school.staff.get(StaffId(staff_id)).display_name
    except NotFound:
        # The account is younger than the restored backup.
        return ""
