"""The folders to which a restore moves the data of before, and how long they stay.

They hold an encrypted database and a list of staff as they were, which no erasure of today
reaches. Templates in them opened with students' keys that are not there; names and attendance
remain, so the folders do not outlive their use.
"""

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from privacy.accountability.ledger import Ledger
from privacy.at_rest.atomic_file import not_written, shred, sync_folder
from privacy.at_rest.places import Places
from privacy.clock import Clock

KEPT_FOR: Final = timedelta(days=30)
ASIDE_REMOVED: Final = "aside_removed"
_NAME: Final = "aside-%Y%m%dT%H%M%S%fZ"
_SHAPE: Final = re.compile(r"aside-\d{8}T\d{12}Z", re.ASCII)


def aside_at(places: Places, moment: datetime) -> Path:
    """The folder for what is moved aside at a moment; not made yet."""
    return places.root / moment.astimezone(UTC).strftime(_NAME)


def set_aside(places: Places) -> tuple[Path, ...]:
    """The folders that hold the data from before a restore, oldest first."""
    if not places.root.is_dir():
        return ()
    found = (path for path in places.root.iterdir() if _SHAPE.fullmatch(path.name))
    return tuple(sorted(path for path in found if path.is_dir() and not path.is_symlink()))


def remove_old_asides(places: Places, ledger: Ledger, clock: Clock) -> tuple[str, ...]:
    """Remove the folders that are older than 30 days, each on record; the names of those.

    The entry is written when the content is gone and before the empty folder goes: a power cut in
    between leads to a second entry, not to none.

    Raises:
        NotWritten: the disk does not take it; the next call goes on.
    """
    old = [path for path in set_aside(places) if _age(path, clock) > KEPT_FOR]
    for folder in old:
        _empty(folder)
        ledger.append(ASIDE_REMOVED, {"folder": folder.name})
        _remove(folder)
    return tuple(folder.name for folder in old)


def _age(folder: Path, clock: Clock) -> timedelta:
    """Of a folder whose name is no moment: none, so that it stays."""
    try:
        moment = datetime.strptime(folder.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return timedelta()
    return clock.now() - moment


def _empty(folder: Path) -> None:
    # First what opens the rest: from here on the database in there is noise.
    for path in sorted(folder.glob("*.json")):
        shred(path)
    try:
        for path in sorted(folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        sync_folder(folder)
    except OSError as error:
        raise not_written(folder, error) from error


def _remove(folder: Path) -> None:
    try:
        folder.rmdir()
        sync_folder(folder.parent)
    except OSError as error:
        raise not_written(folder, error) from error
