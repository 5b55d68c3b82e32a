"""Show who has an account."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School


def list_staff(school: School, actor: StaffMember) -> tuple[StaffMember, ...]:
    """Accounts in use, by display name."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.staff.every()
