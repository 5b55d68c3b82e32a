"""The backups in the usual folder, and when each was last tried out."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.domain.accounts.staff import Role, StaffMember
from app.domain.safekeeping import KnownBackup
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.safekeeping.try_backup import BACKUP_TRIED
from privacy.at_rest.backup import newest_backup

_MEGABYTE: Final = 1024**2
_PATTERN: Final = "upprop-*.backup"


def list_backups(school: School, actor: StaffMember) -> tuple[KnownBackup, ...]:
    """All in the usual folder, newest first."""
    require_role(school, actor, Role.ADMINISTRATOR)
    folder = school.paths.backups
    if newest_backup(folder) is None:
        return ()
    tried = {
        str(entry.body.get("name")): entry.at
        for entry in school.ledger.entries()
        if entry.kind == BACKUP_TRIED and entry.body.get("opened") is True
    }
    found = sorted(folder.glob(_PATTERN), reverse=True)
    return tuple(_known(path, tried.get(path.name)) for path in found)


def _known(path: Path, tried_at: datetime | None) -> KnownBackup:
    megabytes = -(-path.stat().st_size // _MEGABYTE)
    is_daily = path.stem.endswith("-daily")
    return KnownBackup(path, _made_at(path), megabytes, is_daily, tried_at)


def _made_at(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem.split("-")[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
