"""Backups: one now, one a day, and whether one can be opened.

So many daily ones are kept, and never one that somebody made by hand is removed.
"""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app.domain.calendar import day_of
from app.domain.work import UNWATCHED, Work
from app.paths import DataPaths
from app.storage.door import Door
from privacy.at_rest.atomic_file import not_written, sync_folder
from privacy.at_rest.backup import make_backup
from privacy.at_rest.backup_check import TriedBackup, try_backup
from privacy.at_rest.database import Database
from privacy.clock import Clock
from privacy.steps import do_beside

_DAILY: Final = "upprop-*-daily.backup"


class Backups:
    """The backups of one installation."""

    def __init__(self, paths: DataPaths, database: Database, clock: Clock, door: Door) -> None:
        self._paths = paths
        self._database = database
        self._clock = clock
        self._door = door

    def write(self, folder: Path, work: Work = UNWATCHED) -> Path:
        """Write one backup file into a folder; cancelled, it leaves nothing there."""
        return make_backup(
            self._paths,
            folder,
            self._database,
            self._clock,
            key=self._door.vault_key,
            between=work.step,
        )

    def try_out(self, backup: Path, work: Work = UNWATCHED) -> TriedBackup:
        """Open everything in a backup, in a folder of its own beside the data."""
        key, root = self._door.vault_key, self._paths.root
        database_key = key.database_key()
        return do_beside(
            lambda between: try_backup(backup, database_key, key.id, root, between), work.step
        )

    def write_daily(self, kept: int, work: Work = UNWATCHED) -> Path | None:
        """Write the day's backup if there is none yet; keep so many, and all that others made.

        Raises:
            NotWritten: the disk does not take it; what is there stays.
        """
        folder, today = self._paths.backups, day_of(self._clock.now())
        if any(_day_of_backup(path) == today for path in folder.glob(_DAILY)):
            return None
        made = self.write(folder, work)
        try:
            daily = made.rename(made.with_stem(made.stem + "-daily"))
            for old in sorted(folder.glob(_DAILY))[:-kept]:
                old.unlink()
            sync_folder(folder)
        except OSError as error:
            raise not_written(folder, error) from error
        return daily


def _day_of_backup(path: Path) -> date | None:
    """The school day in a backup's name; None where somebody has renamed it."""
    try:
        moment = datetime.strptime(path.stem.split("-")[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return day_of(moment)
