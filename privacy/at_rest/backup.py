"""A backup: one file with the database, who can open it, and the ledger.

The database goes in as it lies, encrypted under the vault key of its time; the students' keys never
do, so a template in a backup dies with its key on this PC. The copy is made in steps of some
milliseconds, none of which leaves a reader behind: marks and erasures take place between them, and
what they write is in the copy too. A backup counts when it has been opened again.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from privacy.accountability import segments
from privacy.accountability.signing import PUBLIC_KEY_FILE
from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.at_rest.backup_check import require_opens, try_backup
from privacy.at_rest.backup_form import (
    DATABASE,
    FORM,
    LEDGER,
    MANIFEST,
    PATTERN,
    STAFF_KEYS,
)
from privacy.at_rest.database import Database, create_database, is_whole
from privacy.at_rest.documents import canonical
from privacy.at_rest.places import Places
from privacy.at_rest.vault_key import VaultKey
from privacy.clock import Clock
from privacy.errors import Damaged, NotWritten
from privacy.steps import Between, do_beside, nothing, part

__all__ = [
    "DATABASE",
    "FORM",
    "LEDGER",
    "MANIFEST",
    "STAFF_KEYS",
    "digest_of",
    "make_backup",
    "naming_last_backup",
    "newest_backup",
]

_STEP_PAGES: Final = 128
"""Half a megabyte: some milliseconds."""
_BLOCK_BYTES: Final = 1024 * 1024
_PAUSE_SECONDS: Final = 0.005

_PARTS: Final = 3
"""Copied, packed, tried out."""


def make_backup(
    places: Places,
    target: Path,
    database: Database,
    clock: Clock,
    *,
    key: VaultKey,
    between: Between | None = None,
) -> Path:
    """Write a backup into a folder, whole and tried out, or not at all.

    Args:
        places: the files of the installation.
        target: the folder that the backup goes to; made if it is not there.
        database: open, on this thread, in no transaction.
        clock: names and dates the backup.
        key: the vault key that the database is under.
        between: called on this thread every few milliseconds, in no transaction and with no
            reader: what is urgent is done there. What it raises ends the backup; nothing is left
            behind.

    Returns:
        the file, readable by this user only.

    Raises:
        NotWritten: `file_not_written` with file and why, also where the disk gives back something
            else than was written; nothing is left behind.
        Damaged: `file_missing` or `database_damaged` with file.
        Refused: `disk_too_small` with needed_megabytes: to open again what was written takes as
            much room once more; nothing is left behind.
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
            copying = part(between or nothing, 0, _PARTS)
            copy = _copied(database, Path(scratch), key.database_key(), copying)
            # After the database: the ledger may be ahead of it, never behind.
            members = [_Member.of(DATABASE, copy), *_files(places)]
            beside = Path(scratch) / "backup"
            work = _Work(beside, members, moment.isoformat(), key)
            try:
                work.do(nothing) if between is None else do_beside(work.do, between)
            except Damaged:
                raise _whose_damage(database, copy, key, path) from None
            beside.replace(path)
        sync_folder(target)
    except OSError as error:
        raise not_written(path, error) from error
    return path


def newest_backup(folder: Path) -> Path | None:
    """The newest backup in a folder, by its name."""
    return max(folder.glob(PATTERN), default=None) if folder.is_dir() else None


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


def digest_of(path: Path, between: Between = nothing) -> str:
    """SHA-256 of a file, 64 hexadecimal digits.

    Args:
        path: of the file.
        between: called after every megabyte.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
            between(0, 0)
    return digest.hexdigest()


def _free_name(target: Path, stem: str) -> Path:
    names = (f"{stem}{suffix}.backup" for suffix in ("", *(f"-{n:02}" for n in range(1, 100))))
    return next(path for name in names if not (path := target / name).exists())


def _scratch_prefix(places: Places) -> str:
    """Of this installation alone: others may be writing into the same folder."""
    mine = hashlib.sha256(os.fsencode(places.root.absolute())).hexdigest()[:16]
    return f".upprop-{mine}-"


@dataclass(frozen=True)
class _Member:
    """A file as it goes in: no more of it than there was when the database had been copied."""

    name: str
    source: Path
    size: int

    @classmethod
    def of(cls, name: str, source: Path) -> "_Member":
        return cls(name, source, source.stat().st_size)

    def blocks(self) -> Iterator[bytes]:
        left = self.size
        with self.source.open("rb") as file:
            while left and (block := file.read(min(left, _BLOCK_BYTES))):
                left -= len(block)
                yield block


@dataclass(frozen=True)
class _Work:
    """What is done beside the database: pack, flush, and try out what was written."""

    path: Path
    members: Sequence[_Member]
    made_at: str
    key: VaultKey

    def do(self, between: Between) -> None:
        _pack(self.path, self.members, self.made_at, part(between, 1, _PARTS))
        key, scratch = self.key, self.path.parent
        try_backup(self.path, key.database_key(), key.id, scratch, part(between, 2, _PARTS))


def _whose_damage(
    database: Database, copy: Path, key: VaultKey, path: Path
) -> Damaged | NotWritten:
    """What does not open again was not sound here, or the disk does not keep what it is given."""
    try:
        require_opens(copy, key.database_key())
    except Damaged:
        return Damaged("database_damaged", file=database.file)
    return NotWritten("file_not_written", file=str(path), why="it reads otherwise than written")


def _copied(database: Database, scratch: Path, key: bytes, between: Between) -> Path:
    """A copy under the same key; what was deleted is zeroed in it as it is here."""
    path = scratch / DATABASE
    if database.conn.in_transaction:
        raise NotWritten("file_not_written", file=str(path), why="a transaction is open")
    copy = create_database(path, key)
    try:
        copy.conn.execute("PRAGMA journal_mode = DELETE")
        # What counts is flushed when it has been packed, on a thread for which nobody waits.
        copy.conn.execute("PRAGMA synchronous = OFF")
        database.conn.backup(
            copy.conn,
            pages=_STEP_PAGES,
            progress=lambda _status, left, of: between(of - left, of),
            sleep=_PAUSE_SECONDS,
        )
    except dbapi2.DatabaseError as error:
        raise _why_not_copied(database, path, error) from None
    finally:
        copy.close()
    return path


def _why_not_copied(
    database: Database, path: Path, error: dbapi2.DatabaseError
) -> Damaged | NotWritten:
    """The copy's error has no code: what can be read here to its end was not taken there."""
    if is_whole(database):
        return NotWritten("file_not_written", file=str(path), why=str(error))
    return Damaged("database_damaged", file=database.file)


def _files(places: Places) -> Iterator[_Member]:
    if not places.staff_keys.is_file():
        raise Damaged("file_missing", file=str(places.staff_keys))
    yield _Member.of(STAFF_KEYS, places.staff_keys)
    for segment in segments.segments(places.ledger):
        yield _Member.of(LEDGER + segment.name, segment)
    public_key = places.ledger / PUBLIC_KEY_FILE
    if public_key.is_file():
        yield _Member.of(LEDGER + PUBLIC_KEY_FILE, public_key)


def _pack(path: Path, members: Sequence[_Member], made_at: str, between: Between) -> None:
    done, of = 0, sum(member.size for member in members)
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    with os.fdopen(descriptor, "w+b") as file:
        # Stored, not deflated: what is encrypted does not get smaller.
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive:
            digests = {}
            for member in members:
                digest = hashlib.sha256()
                with contextlib.closing(_put(archive, member)) as blocks:
                    for block in blocks:
                        digest.update(block)
                        done += len(block)
                        between(done, of)
                digests[member.name] = digest.hexdigest()
            manifest = {"format": FORM, "version": 1, "made_at": made_at, "sha256": digests}
            archive.writestr(MANIFEST, canonical(manifest))
        file.flush()
        os.fsync(file.fileno())


def _put(archive: zipfile.ZipFile, member: _Member) -> Generator[bytes, None, None]:
    """Its blocks, each once it has been written."""
    info = zipfile.ZipInfo.from_file(member.source, member.name, strict_timestamps=False)
    with archive.open(info, "w", force_zip64=True) as target:
        for block in member.blocks():
            target.write(block)
            yield block
