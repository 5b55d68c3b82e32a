"""The day's backup: one a day, so many kept, and never one that somebody made by hand removed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app.domain.calendar import day_of
from privacy.at_rest.atomic_file import not_written, sync_folder

_DAILY: Final = "upprop-*-daily.backup"


def write_daily(
    folder: Path, kept: int, now: datetime, write: Callable[[Path], Path]
) -> Path | None:
    """Write the day's backup if there is none yet, and keep so many.

    Args:
        folder: of the backups.
        kept: how many daily ones stay.
        now: the moment.
        write: makes one backup file in a folder.

    Raises:
        NotWritten: the disk does not take it; what is there stays.
    """
    today = day_of(now)
    if any(_day_of_backup(path) == today for path in folder.glob(_DAILY)):
        return None
    made = write(folder)
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
