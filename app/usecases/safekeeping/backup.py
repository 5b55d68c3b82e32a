"""Backups: on demand by the administrator, and one a day by itself. None holds a student's key."""

from pathlib import Path

from app.domain.accounts.staff import Role, StaffMember
from app.domain.work import UNWATCHED, Work
from app.settings import BACKUPS_KEPT
from app.usecases.access import require_role
from app.usecases.ports import School


def backup(school: School, actor: StaffMember, target: Path, work: Work = UNWATCHED) -> Path:
    """Write one backup file into a folder, try it out, and say where it is.

    Args:
        school: the opened school.
        actor: an administrator.
        target: the folder.
        work: stepped every few milliseconds.

    Raises:
        Cancelled: `cancelled`; nothing is left in the folder.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    return school.backups.write(target, work)


def backup_if_due(school: School, actor: StaffMember, work: Work = UNWATCHED) -> Path | None:
    """Write the day's backup where there is none yet, and keep the newest few.

    Returns:
        The new file; None where today's is there already.
    """
    require_role(school, actor, *Role)
    return school.backups.write_daily(school.settings.get(BACKUPS_KEPT), work)
