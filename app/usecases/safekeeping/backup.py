"""Backups: on demand by the administrator, and one a day by itself. None holds a student's key."""

from pathlib import Path

from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School

KEPT_DAILY = 7


def backup(school: School, actor: StaffMember, target: Path) -> Path:
    """Write one backup file into a folder and say where it is."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.backup_to(target)


def backup_if_due(school: School, actor: StaffMember) -> Path | None:
    """Write the day's backup where there is none yet, and keep the newest seven.

    Returns:
        The new file; None where today's is there already.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR)
    return school.back_up_daily(KEPT_DAILY)
