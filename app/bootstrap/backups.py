"""What putting a backup back needs, made of the real parts."""

from pathlib import Path
from typing import Final

from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import Work
from app.paths import DataPaths
from app.storage.looking_into import look_into, restore_with_receipt
from app.ui.backup.recipes import BackupRecipes, Who
from app.usecases.ports import School
from privacy.at_rest.backup_file import require_form
from privacy.clock import SystemClock


def _look(school: School, backup: Path, who: Who, work: Work) -> BackupContents:
    present = school.vault.database
    return look_into(school.paths, backup, present, who=who, clock=SystemClock(), work=work)


def _restore(paths: DataPaths, backup: Path, who: Who, work: Work) -> RestoreOutcome:
    return restore_with_receipt(paths, backup, who=who, clock=SystemClock(), work=work)


BACKUP_RECIPES: Final = BackupRecipes(require_form, _look, _restore)
