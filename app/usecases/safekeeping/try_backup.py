"""Try a backup out, and put on record that it opened or that it did not."""

from pathlib import Path

from app.domain.accounts.staff import Role, StaffMember
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.at_rest.backup import digest_of
from privacy.at_rest.backup_check import TriedBackup
from privacy.errors import Damaged

BACKUP_TRIED = "backup_tried"


def try_backup(
    school: School, actor: StaffMember, backup: Path, work: Work = UNWATCHED
) -> TriedBackup:
    """Unpack a backup into a temporary folder and open everything in it.

    The ledger remembers when which file was tried and whether it opened, for the next audit.

    Raises:
        Damaged: `backup_damaged` with file.
        Refused: `backup_key_older`, `disk_too_small`.
        NotWritten: the disk does not take it.
        Cancelled: `cancelled`; it was not tried, and nothing of it is on record.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    body = {"staff": actor.id, "name": backup.name, "sha256": digest_of(backup, work.step)}
    try:
        tried = school.backups.try_out(backup, work)
    except Damaged:
        work.last_chance()
        with school.atomic():
            school.ledger.append(BACKUP_TRIED, {**body, "opened": False, "made_at": ""})
        raise
    work.last_chance()
    with school.atomic():
        school.ledger.append(BACKUP_TRIED, {**body, "opened": True, "made_at": tried.made_at})
    return tried
