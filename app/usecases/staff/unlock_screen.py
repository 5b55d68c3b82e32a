"""Go on where one was, after the window has locked."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School


def unlock_screen(school: School, actor: StaffMember, passphrase: str) -> None:
    """Make sure that it is still the one who is signed in.

    Raises:
        WrongPassphrase: with wait_seconds until the next try.
        NotAllowed: `not_signed_in`, the account was taken out of use; `substitute_time_over`.
    """
    require_role(school, actor, *Role)
    school.door.check_passphrase(actor.user_name, passphrase)
