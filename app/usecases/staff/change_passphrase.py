"""Replace one's own passphrase."""

from app.domain.accounts.staff import Role, StaffMember, check_passphrase
from app.usecases.access import require_role
from app.usecases.ports import School


def change_passphrase(school: School, actor: StaffMember, old: str, new: str) -> None:
    """Replace one's own passphrase. A substitute's stands on paper and ends by itself.

    Raises:
        WrongPassphrase: the old one does not fit.
        BadInput: `passphrase_short`.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR, Role.CONTROLLER, Role.OFFICER)
    check_passphrase(new)
    school.door.change_key(actor.user_name, old, new)
