"""A controller and an officer for the small school, and requests in any state. Factories only."""

from dataclasses import replace
from datetime import timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId, new_id
from app.domain.rights.request import Channel, IdentityCheck, RequestCase, Right
from app.settings import SCHOOL_KIND
from app.usecases.rights.check_identity import check_identity
from app.usecases.rights.register_request import register_request
from tests.support.school import SmallSchool


def account(small: SmallSchool, name: str, role: Role) -> StaffMember:
    """An account that has signed in; made without a passphrase, which costs time."""
    found = small.school.staff.find(name)
    if found is None:
        found = StaffMember(StaffId(new_id()), name, name.capitalize(), role)
        with small.school.atomic():
            small.school.staff.add(found)
    small.school.door.signed_in |= {found}
    return found


def controller(small: SmallSchool) -> StaffMember:
    """The principal."""
    return account(small, "principal", Role.CONTROLLER)


def officer(small: SmallSchool) -> StaffMember:
    """The data protection officer."""
    return account(small, "officer", Role.OFFICER)


def received(small: SmallSchool, right: Right, number: str = "1") -> RequestCase:
    """A request that came in today."""
    return register_request(
        small.school,
        controller(small),
        small.id_of(number),
        right,
        received_on=small.clock.now().date(),
        channel=Channel.DESK,
        language="sv",
    )


def identified(small: SmallSchool, right: Right, number: str = "1") -> RequestCase:
    """A request of somebody whom the school knows."""
    case = received(small, right, number)
    return check_identity(small.school, controller(small), case.id, IdentityCheck.KNOWN)


def make_independent(small: SmallSchool) -> None:
    """Let the school be an independent one."""
    with small.school.atomic():
        small.school.settings.put(SCHOOL_KIND, "independent")


def let_leave(small: SmallSchool, number: str) -> None:
    """Let a student leave the school."""
    student = small.student(number)
    gone = replace(student, left_on=small.clock.now().date() - timedelta(days=1))
    with small.school.atomic():
        small.school.students.save(gone)
