"""Tries a backup out: unpacks it into a folder of its own, opens everything, puts it away again.

What was only written may be lost all the same; what was opened again was there. Touches nothing of
the installation.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from privacy.accountability.chain import verify_ledger
from privacy.at_rest.atomic_file import not_written
from privacy.at_rest.backup_file import unpack
from privacy.at_rest.backup_form import DATABASE, LEDGER, STAFF_KEYS
from privacy.at_rest.database import Database, open_database
from privacy.at_rest.staff_file import StaffFile
from privacy.errors import Damaged, NotWritten, Refused
from privacy.steps import Between, nothing, part

_PREFIX: Final = ".upprop-trying-"
_CALCULATIONS_A_STEP: Final = 20_000
"""Of the database engine: some milliseconds."""


@dataclass(frozen=True)
class TriedBackup:
    """A backup that opens.

    Attributes:
        made_at: when it was made, as it says.
        entries: of its ledger.
        head: hash of the last of them.
        installation_id: whose it is.
    """

    made_at: str
    entries: int
    head: str
    installation_id: str


def try_backup(
    backup: Path, key: bytes, vault: str, scratch: Path, between: Between = nothing
) -> TriedBackup:
    """Open everything that a backup holds.

    Args:
        backup: an untrusted file.
        key: of the database, as it is now.
        vault: the id of the vault key that it comes from.
        scratch: a folder on a disk with room; nothing stays in it.
        between: called after every megabyte, and some times while the database is looked at.

    Raises:
        Damaged: `backup_damaged` with file.
        Refused: `backup_key_older` (a member was removed since: only a restore with a passphrase
            of then can tell), `disk_too_small` with needed_megabytes.
        NotWritten: the disk does not take the copy.
    """
    _remove_stale(scratch)
    try:
        stage = Path(tempfile.mkdtemp(dir=scratch, prefix=_PREFIX))
    except OSError as error:
        raise not_written(scratch, error) from error
    try:
        return _tried(backup, key, vault, stage, between)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _tried(backup: Path, key: bytes, vault: str, stage: Path, between: Between) -> TriedBackup:
    manifest = unpack(backup, stage, part(between, 0, 2))
    try:
        of_other_key = StaffFile.read(stage / STAFF_KEYS).vault != vault
        ledger = verify_ledger(stage / LEDGER, between=between)
        if not of_other_key:
            require_opens(stage / DATABASE, key, between)
    except Damaged:
        raise Damaged("backup_damaged", file=str(backup)) from None
    if of_other_key:
        raise Refused("backup_key_older")
    return TriedBackup(manifest.made_at, ledger.entries, ledger.head, ledger.installation_id)


def require_opens(path: Path, key: bytes, between: Between = nothing) -> None:
    """Every page answers to the key, and every index agrees with its table.

    Raises:
        Damaged: it does not.
    """
    try:
        database = open_database(path, key)
        try:
            verdict = _verdict_on(database, between)
        finally:
            database.close()
    except NotWritten:
        raise Damaged("database_damaged", file=str(path)) from None
    if verdict != "ok":
        raise Damaged("database_damaged", file=str(path))


def _verdict_on(database: Database, between: Between) -> str:
    """What it raises is swallowed by the database engine, which stops: so it is asked again."""
    database.conn.set_progress_handler(lambda: between(0, 0), _CALCULATIONS_A_STEP)
    try:
        return str(database.conn.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except dbapi2.OperationalError:
        between(0, 0)
        raise


def _remove_stale(scratch: Path) -> None:
    """What a power cut in the middle of an earlier trial left."""
    for stale in scratch.glob(f"{_PREFIX}*"):
        shutil.rmtree(stale, ignore_errors=True)
