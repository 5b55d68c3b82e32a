"""Take an account out of use."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import NotFound, Refused
from app.usecases.access import require_role
from app.usecases.ports import School


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
    school.door.revoke_key(member.user_name)
    with school.atomic():
        school.staff.remove(staff_id, school.clock.now())
