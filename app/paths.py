"""Where an installation keeps its files. Names places only; never makes, reads or writes them.

The demo school lives in a folder of its own, so that nothing done in it can touch a real register.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

FOLDER_VARIABLE = "UPPROP_DATA"


@dataclass(frozen=True)
class DataPaths:
    """The files of one installation, all below one folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "upprop.db"

    @property
    def staff_keys(self) -> Path:
        """The vault key, wrapped once for each member of staff."""
        return self.root / "staff.json"

    @property
    def subject_keys(self) -> Path:
        """Folder with one key per student and purpose; in no backup and no export."""
        return self.root / "keys"

    @property
    def ledger(self) -> Path:
        """Folder with the yearly segments of the ledger."""
        return self.root / "ledger"

    @property
    def backups(self) -> Path:
        """Folder where backups go unless somebody names another."""
        return self.root / "backups"

    @property
    def models(self) -> Path:
        """Folder with the model files that the school has brought; nothing personal."""
        return self.root / "models"

    @property
    def lock(self) -> Path:
        """Held by the one copy of the program that has the data open."""
        return self.root / "upprop.lock"

    @property
    def log(self) -> Path:
        """What the program did, without the name of anybody."""
        return self.root / "log" / "upprop.log"

    @property
    def device_settings(self) -> Path:
        """Settings of this PC that are needed before anybody has signed in."""
        return self.root / "device.json"


def default_data_folder() -> Path:
    """The folder in $UPPROP_DATA, else the place where this system keeps a user's data."""
    chosen = os.environ.get(FOLDER_VARIABLE, "").strip()
    folder = Path(chosen) if chosen else Path(user_data_dir("Upprop", appauthor=False))
    return folder.expanduser().absolute()
