"""Accounts: one person each, one role each, one passphrase each."""

from app.domain.ids import StaffId, new_id
from app.domain.staff import (
    Role,
    StaffMember,
    check_account,
    check_passphrase,
    typed_user_name,
)
from app.errors import BadInput, NotFound, Refused
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
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    member = StaffMember(StaffId(new_id()), typed_user_name(user_name), display_name.strip(), role)
    check_account(member)
    check_passphrase(passphrase)
    if school.staff.find(member.user_name) is not None:
        raise BadInput("user_name_taken", user_name=member.user_name)
    school.ledger.append("staff_added", {"staff": member.id, "role": role.value, "by": actor.id})
    with school.atomic():
        school.staff.add(member)
        # Inside, so that no account stands without its key.
        school.grant_key(member.user_name, passphrase)
    return member


def list_staff(school: School, actor: StaffMember) -> tuple[StaffMember, ...]:
    """Accounts in use, by display name."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.staff.every()


def change_passphrase(school: School, actor: StaffMember, old: str, new: str) -> None:
    """Replace one's own passphrase.

    Raises:
        WrongPassphrase: the old one does not fit.
        BadInput: `passphrase_short`.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR)
    check_passphrase(new)
    school.change_key(actor.user_name, old, new)


def remove_staff(school: School, actor: StaffMember, staff_id: StaffId) -> None:
    """Take an account out of use; what it has signed stays under its name.

    Raises:
        Refused: `own_account`.
        NotFound: `staff_unknown`, also where the account is out of use already.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    # Whoever is signed in as an administrator stays, so that there is always one.
    if staff_id == actor.id:
        raise Refused("own_account")
    member = school.staff.get(staff_id)
    # The user name may have been given to somebody else since.
    if school.staff.find(member.user_name) != member:
        raise NotFound("staff_unknown")
    school.ledger.append("staff_removed", {"staff": staff_id, "by": actor.id})
    school.revoke_key(member.user_name)
    with school.atomic():
        school.staff.remove(staff_id, school.clock.now())
