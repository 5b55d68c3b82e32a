"""How far the school has come; read from what is there, so that a pause loses nothing."""

from collections import Counter

from app.domain.accounts.staff import Role, StaffMember
from app.domain.setting_up import SetUpState, Step, steps_named
from app.settings import SET_UP_SKIPPED
from app.usecases.access import require_role
from app.usecases.ports import School

APART = (Role.ADMINISTRATOR, Role.CONTROLLER, Role.OFFICER)


def set_up_state(school: School, actor: StaffMember, *, has_camera: bool) -> SetUpState:
    """What is done and what was skipped.

    Args:
        school: opened.
        actor: an administrator.
        has_camera: whether a camera of this PC was chosen, with its spot.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    staff = school.staff.every()
    controllers, officers = _names(staff, Role.CONTROLLER), _names(staff, Role.OFFICER)
    is_done = {
        Step.ACCOUNTS: bool(controllers and officers),
        Step.SHEET: school.door.has_sheet(),
        Step.CAMERA: has_camera,
        Step.CLASS_LIST: bool(school.students.every()),
    }
    return SetUpState(
        frozenset(step for step, done in is_done.items() if done),
        steps_named(school.settings.get(SET_UP_SKIPPED)),
        controllers,
        officers,
        _twice(staff),
    )


def _names(staff: tuple[StaffMember, ...], role: Role) -> tuple[str, ...]:
    return tuple(each.display_name for each in staff if each.role is role)


def _twice(staff: tuple[StaffMember, ...]) -> tuple[str, ...]:
    """Names by which one person seems to hold two of the accounts that should be apart."""
    apart = [each.display_name for each in staff if each.role in APART]
    roles = Counter(
        name
        for name, _role in {
            (each.display_name.casefold(), each.role) for each in staff if each.role in APART
        }
    )
    return tuple(dict.fromkeys(name for name in apart if roles[name.casefold()] > 1))
