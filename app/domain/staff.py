"""Staff members and what their role covers."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import StaffId
from app.errors import NotAllowed


class Role(StrEnum):
    """What somebody is here to do. One account, one role."""

    TEACHER = "teacher"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class StaffMember:
    """Somebody with an account of their own."""

    id: StaffId
    user_name: str
    display_name: str
    role: Role


def require_role(actor: StaffMember, *roles: Role) -> None:
    """Deny by default.

    Raises:
        NotAllowed: the actor has none of the roles.
    """
    if actor.role not in roles:
        raise NotAllowed("role_needed", role=roles[0].value)
