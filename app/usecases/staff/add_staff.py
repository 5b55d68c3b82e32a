"""Make an account: one person, one role, one passphrase."""

from app.domain.accounts.staff import (
    Role,
    StaffMember,
    check_account,
    check_passphrase,
    typed_user_name,
)
from app.domain.ids import StaffId, new_id
from app.errors import BadInput, Refused
from app.usecases.access import require_role
from app.usecases.ports import School


def add_staff(
    school: School,
    actor: StaffMember,
    user_name: str,
    display_name: str,
    role: Role,
    passphrase: str,
) -> StaffMember:
    """Make an account, on record.

    Raises:
        BadInput: `user_name_taken`, `user_name_form`, `display_name_form`, `passphrase_short`.
        Refused: `substitute_by_key`; a substitute gets a printed key for certain lessons.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    if role is Role.SUBSTITUTE:
        raise Refused("substitute_by_key")
    member = StaffMember(StaffId(new_id()), typed_user_name(user_name), display_name.strip(), role)
    check_account(member)
    check_passphrase(passphrase)
    if school.staff.find(member.user_name) is not None:
        raise BadInput("user_name_taken", user_name=member.user_name)
    school.ledger.append("staff_added", {"staff": member.id, "role": role.value, "by": actor.id})
    with school.atomic():
        school.staff.add(member)
        # Inside, so that no account stands without its key.
        school.door.grant_key(member.user_name, passphrase)
    return member
