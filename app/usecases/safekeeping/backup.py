"""Backups: on demand by the administrator, and one a day by itself. None holds a student's key."""

from pathlib import Path

from app.domain.staff import Role, StaffMember
from app.settings import BACKUPS_KEPT
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.at_rest.backup import Between


def backup(
    school: School, actor: StaffMember, target: Path, between: Between | None = None
) -> Path:
    """Write one backup file into a folder, try it out, and say where it is.

    Args:
        school: the opened school.
        actor: an administrator.
        target: the folder.
        between: what is urgent, done every few milliseconds meanwhile.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.backups.write(target, between)


def backup_if_due(
    school: School, actor: StaffMember, between: Between | None = None
) -> Path | None:
    """Write the day's backup where there is none yet, and keep the newest few.

    Returns:
        The new file; None where today's is there already.
    """
    require_role(school, actor, *Role)
    return school.backups.write_daily(school.settings.get(BACKUPS_KEPT), between)
