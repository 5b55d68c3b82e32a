"""The queue of cases, and one case: whole for the controller, without names for the officer."""

from dataclasses import dataclass
from datetime import date

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.ids import RequestId, StudentId
from app.domain.rights.request import RequestCase, queue_order
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.ports import School

READERS = (Role.CONTROLLER, Role.ADMINISTRATOR, Role.OFFICER)


@dataclass(frozen=True)
class CaseView:
    """A case as one role may see it.

    Attributes:
        name: of the person; empty for the officer, for whoever is shielded, and after an erasure.
        student_id: None in the same cases but the second.
        today: the day on which it was read.
    """

    case: RequestCase
    name: str
    student_id: StudentId | None
    is_shielded: bool
    is_restricted: bool
    today: date

    @property
    def is_overdue(self) -> bool:
        """True where the last day has passed without an answer."""
        return self.case.is_overdue(self.today)

    @property
    def days_left(self) -> int:
        """Days until the last one; negative where it has passed."""
        return self.case.days_left(self.today)


def list_cases(school: School, actor: StaffMember) -> tuple[CaseView, ...]:
    """All cases: those that wait by their last day, then those that are answered."""
    require_role(school, actor, *READERS)
    cases = sorted(school.requests.every(), key=queue_order)
    views = tuple(_view(school, actor, case) for case in cases)
    if any(view.name for view in views):
        school.access_log.note(actor.id, Read.STUDENT_LIST, count=len(views))
    return views


def view_case(school: School, actor: StaffMember, request_id: RequestId) -> CaseView:
    """One case."""
    require_role(school, actor, *READERS)
    view = _view(school, actor, school.requests.get(request_id))
    if view.student_id is not None:
        school.access_log.note(actor.id, Read.STUDENT, subject=view.case.subject_ref)
    return view


def find_case(school: School, actor: StaffMember, number: str) -> CaseView:
    """The case of a number.

    Raises:
        NotFound: `request_unknown`.
    """
    require_role(school, actor, *READERS)
    case = school.requests.find(number)
    if case is None:
        raise NotFound("request_unknown")
    return view_case(school, actor, case.id)


def _view(school: School, actor: StaffMember, case: RequestCase) -> CaseView:
    student = None if case.is_cut else school.students.of_subject(case.subject_ref)
    today = day_of(school.clock.now())
    if student is None or actor.role is Role.OFFICER:
        is_restricted = school.restrictions.restricts(case.subject_ref)
        return CaseView(case, "", None, is_shielded=False, is_restricted=is_restricted, today=today)
    shields = student.protection.shields
    return CaseView(
        case,
        "" if shields else student.name,
        student.id,
        is_shielded=shields,
        is_restricted=student.is_restricted,
        today=today,
    )
