"""What the use cases of safekeeping need: settings, backups, and what may be done with them."""

from pathlib import Path
from typing import Protocol, TypeVar

from app.domain.work import UNWATCHED, Work
from app.settings import Setting
from privacy.at_rest.backup_check import TriedBackup

T = TypeVar("T")


class Settings(Protocol):
    """The school's settings."""

    def get(self, setting: Setting[T]) -> T:
        """The stored value, or the default."""

    def put(self, setting: Setting[T], value: T) -> None:
        """Store a value; raises BadInput where it is not allowed."""


class Backups(Protocol):
    """The backups of one installation."""

    def write(self, folder: Path, work: Work = UNWATCHED) -> Path:
        """Write one backup file into a folder; cancelled, it leaves nothing there."""

    def try_out(self, backup: Path, work: Work = UNWATCHED) -> TriedBackup:
        """Open everything in a backup, in a folder of its own."""

    def write_daily(self, kept: int, work: Work = UNWATCHED) -> Path | None:
        """Write the day's backup if there is none yet, and keep so many of them."""
