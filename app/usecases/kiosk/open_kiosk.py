"""Hand the PC over to students, and take it back."""

from app.domain.accounts.staff import Role, StaffMember
from app.errors import NotAllowed
from app.usecases.access import require_role
from app.usecases.ports import School


def open_kiosk(school: School, actor: StaffMember) -> None:
    """Let students sign in here. Whoever opens it is signed out: no staff member can act now."""
    require_role(school, actor, Role.ADMINISTRATOR)
    school.student_sessions.open(actor.id)
    school.door.dismiss(actor)


def leave_kiosk(school: School, host: StaffMember, passphrase: str) -> StaffMember:
    """Go back to the staff's side; whoever opened the kiosk shows their passphrase anew.

    Raises:
        WrongPassphrase: with wait_seconds; the kiosk stays.
        NotAllowed: `not_signed_in`, somebody else opened it; `account_unknown`.
    """
    if school.student_sessions.host != host.id:
        raise NotAllowed("not_signed_in")
    school.door.check_passphrase(host.user_name, passphrase)
    school.student_sessions.close()
    return school.door.admit(host.user_name)
