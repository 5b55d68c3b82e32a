"""What putting a backup back needs of the program outside the screens."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import Work
from app.paths import DataPaths
from app.usecases.ports import School

Who = tuple[str, str]
"""User name and passphrase."""


@dataclass(frozen=True)
class BackupRecipes:
    """Jobs for the records thread.

    Attributes:
        require_form: (backup); raises where the file is no backup. Needs no key.
        look: (open school, backup, who, work) -> what is in it; changes nothing.
        restore: (files of the installation, backup, who, work) -> what it came to; no school may
            be open.
    """

    require_form: Callable[[Path], None]
    look: Callable[[School, Path, Who, Work], BackupContents]
    restore: Callable[[DataPaths, Path, Who, Work], RestoreOutcome]
