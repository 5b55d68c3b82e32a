"""A backup: one file with the database, who can open it, and the ledger.

The database goes in as it lies, encrypted under the vault key of its time; the students' keys never
do, so a template in a backup dies with its key on this PC.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from privacy.accountability import segments
from privacy.accountability.signing import PUBLIC_KEY_FILE
from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.at_rest.database import Database
from privacy.at_rest.documents import canonical
from privacy.at_rest.places import Places
from privacy.clock import Clock
from privacy.errors import Damaged, NotWritten

MANIFEST: Final = "manifest.json"
DATABASE: Final = "database"
STAFF_KEYS: Final = "staff.json"
LEDGER: Final = "ledger/"
FORM: Final = "upprop-backup"
_PATTERN: Final = "upprop-*.backup"


def make_backup(places: Places, target: Path, database: Database, clock: Clock) -> Path:
    """Write a backup into a folder, whole or not at all.

    Args:
        places: the files of the installation.
        target: the folder that the backup goes to; made if it is not there.
        database: open, on this thread, in no transaction.
        clock: names and dates the backup.

    Returns:
        the file, readable by this user only.

    Raises:
        NotWritten: `file_not_written` with file and why; nothing is left behind.
        Damaged: `file_missing` or `database_damaged` with file.
    """
    make_private_folder(target)
    moment = clock.now().astimezone(UTC)
    path = _free_name(target, moment.strftime("upprop-%Y%m%dT%H%M%SZ"))
    try:
        prefix = _scratch_prefix(places)
        # What a power cut in the middle of an earlier backup of this installation left.
        for stale in target.glob(f"{prefix}*"):
            shutil.rmtree(stale)
        with tempfile.TemporaryDirectory(dir=target, prefix=prefix) as scratch:
            members = {DATABASE: _copied(database, Path(scratch)), **_files(places)}
            beside = Path(scratch) / "backup"
            _pack(beside, members, moment.isoformat())
            beside.replace(path)
        sync_folder(target)
    except OSError as error:
        raise not_written(path, error) from error
    return path


def newest_backup(folder: Path) -> Path | None:
    """The newest backup in a folder, by its name."""
    return max(folder.glob(_PATTERN), default=None) if folder.is_dir() else None


@contextlib.contextmanager
def naming_last_backup(folder: Path) -> Iterator[None]:
    """Add the newest backup of the folder, if there is one, to a `Damaged` that passes by."""
    try:
        yield
    except Damaged as error:
        newest = newest_backup(folder)
        if newest is not None:
            error.params.setdefault("last_backup", str(newest))
        raise


def digest_of(path: Path) -> str:
    """SHA-256 of a file, 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _free_name(target: Path, stem: str) -> Path:
    names = (f"{stem}{suffix}.backup" for suffix in ("", *(f"-{n:02}" for n in range(1, 100))))
    return next(path for name in names if not (path := target / name).exists())


def _scratch_prefix(places: Places) -> str:
    """Of this installation alone: others may be writing into the same folder."""
    mine = hashlib.sha256(os.fsencode(places.root.absolute())).hexdigest()[:16]
    return f".upprop-{mine}-"


def _copied(database: Database, scratch: Path) -> Path:
    """A copy under the same key, without what was deleted."""
    path = scratch / DATABASE
    try:
        database.conn.execute("VACUUM INTO ?", (str(path),))
    except dbapi2.OperationalError as error:
        raise NotWritten("file_not_written", file=str(path), why=str(error)) from None
    except dbapi2.DatabaseError:
        raise Damaged("database_damaged", file=database.file) from None
    return path


def _files(places: Places) -> dict[str, Path]:
    if not places.staff_keys.is_file():
        raise Damaged("file_missing", file=str(places.staff_keys))
    members = {STAFF_KEYS: places.staff_keys}
    for segment in segments.segments(places.ledger):
        members[LEDGER + segment.name] = segment
    public_key = places.ledger / PUBLIC_KEY_FILE
    if public_key.is_file():
        members[LEDGER + PUBLIC_KEY_FILE] = public_key
    return members


def _pack(path: Path, members: dict[str, Path], made_at: str) -> None:
    digests = {name: digest_of(source) for name, source in members.items()}
    manifest = {"format": FORM, "version": 1, "made_at": made_at, "sha256": digests}
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    with os.fdopen(descriptor, "w+b") as file:
        # Stored, not deflated: what is encrypted does not get smaller.
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive:
            archive.writestr(MANIFEST, canonical(manifest))
            for name, source in members.items():
                archive.write(source, name)
        file.flush()
        os.fsync(file.fileno())
