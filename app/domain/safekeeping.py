"""What a backup is, what a restore would cost, and what it came to: plain values for screens."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class KnownBackup:
    """A backup in the usual folder.

    Attributes:
        path: the file.
        made_at: as its name says; None where somebody has renamed it.
        megabytes: its size, rounded up.
        is_daily: whether it was made by itself.
        tried_at: when it was last opened as a test; None where it never was.
    """

    path: Path
    made_at: datetime | None
    megabytes: int
    is_daily: bool
    tried_at: datetime | None


@dataclass(frozen=True)
class BackupContents:
    """What is in a backup, and what would be lost by putting it back.

    Attributes:
        made_at: as text, as the backup says.
        school_name: of its school.
        students: on its class lists.
        marks_lost: steps of marks made here since then.
    """

    made_at: str
    school_name: str
    students: int
    marks_lost: int


@dataclass(frozen=True)
class RestoreOutcome:
    """What a restore came to.

    Attributes:
        made_at: of the backup, as text.
        aside: where the data from before lie.
        receipts: numbers in the ledger of what was erased once more.
        head: hash of the ledger's last entry, to be noted.
    """

    made_at: str
    aside: Path
    receipts: tuple[int, ...]
    head: str
