"""Reads a backup as what it is: a file that anybody may have made. Unpacks only what it expects.

Every name is one that a backup can have, nothing is compressed (so nothing grows), sizes and
digests are those of the manifest. Unpacks into a folder it is given and touches nothing else.
"""

import errno
import hashlib
import json
import os
import re
import shutil
import zipfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.at_rest.backup_form import DATABASE, FORM, MANIFEST, STAFF_KEYS
from privacy.errors import Damaged, Refused
from privacy.steps import Between, nothing

_EXPECTED: Final = re.compile(r"database|staff\.json|ledger/(\d{4}\.jsonl|public\.key)", re.ASCII)
_DIGEST: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MOST_MEMBERS: Final = 200
_MOST_BYTES: Final = 8 * 1024**3
_MOST_MANIFEST_BYTES: Final = 1024 * 1024
_BLOCK_BYTES: Final = 1024 * 1024
# What zipfile raises at bytes that are no such archive: not one at all, packed in a way that it
# does not know, cut off, locked with a password, impossible numbers or names.
_NO_ARCHIVE: Final = (
    zipfile.BadZipFile,
    NotImplementedError,
    EOFError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True)
class Manifest:
    """What a backup says that it holds.

    Attributes:
        made_at: when it was made, as text.
        digests: SHA-256 by name.
    """

    made_at: str
    digests: dict[str, str]


def unpack(backup: Path, into: Path, between: Between = nothing) -> Manifest:
    """Unpack a backup whose every part is as its manifest says.

    Args:
        backup: an untrusted file.
        into: an empty folder of this user's.
        between: called after every megabyte.

    Raises:
        Damaged: `backup_damaged` with file; it is no backup or not as it was made.
        Refused: `backup_unreadable` with file; `disk_too_small` with needed_megabytes.
        NotWritten: the disk does not take it.
    """
    try:
        with _telling_what_is_wrong(backup), zipfile.ZipFile(backup) as archive:
            members, manifest = _listed(archive, backup)
            _require_room(members, into)
            done, of = 0, sum(member.file_size for member in members)
            for member in members:
                digest = hashlib.sha256()
                with closing(_extracted(archive, member, into)) as blocks:
                    for block in blocks:
                        digest.update(block)
                        done += len(block)
                        between(done, of)
                if digest.hexdigest() != manifest.digests[member.filename]:
                    raise _damaged(backup)
        for folder in {(into / member.filename).parent for member in members}:
            sync_folder(folder)
    except OSError as error:
        raise not_written(into, error) from error
    return manifest


def require_form(backup: Path) -> None:
    """Look whether a file has the form of a backup, without any key; reads only its list.

    Raises:
        Damaged: `backup_damaged` with file; whatever was asked of a person would be in vain.
        Refused: `backup_unreadable` with file; it may be whole, but cannot be looked at.
    """
    try:
        with _telling_what_is_wrong(backup), zipfile.ZipFile(backup) as archive:
            _listed(archive, backup)
    except OSError as error:
        raise _unreadable(backup) from error


@contextmanager
def _telling_what_is_wrong(backup: Path) -> Iterator[None]:
    """Tell a file that is no backup from one that may be whole and could not be opened.

    Nobody shall throw a good backup away because a memory stick was not in. What the disk says
    while it is written to goes on to the caller.
    """
    try:
        yield
    except _NO_ARCHIVE:
        raise _damaged(backup) from None
    except OSError as error:
        if error.filename == str(backup):
            raise _unreadable(backup) from error
        # A place in the file that cannot be, as its own list gives it.
        if error.errno in {None, errno.EINVAL}:
            raise _damaged(backup) from None
        raise


def _listed(archive: zipfile.ZipFile, backup: Path) -> tuple[list[zipfile.ZipInfo], Manifest]:
    """What a backup says that it holds, each part of it there."""
    members = _expected_members(archive, backup)
    manifest = _manifest(archive, backup)
    if set(manifest.digests) != {member.filename for member in members}:
        raise _damaged(backup)
    return members, manifest


def _expected_members(archive: zipfile.ZipFile, backup: Path) -> list[zipfile.ZipInfo]:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    members = [info for info in infos if info.filename != MANIFEST]
    is_expected = (
        len(infos) <= _MOST_MEMBERS
        and len(set(names)) == len(names)
        and {MANIFEST, DATABASE, STAFF_KEYS} <= set(names)
        and any(name.endswith(".jsonl") for name in names)
        and all(_EXPECTED.fullmatch(info.filename) for info in members)
        and all(info.compress_type == zipfile.ZIP_STORED for info in infos)
        and all(info.file_size == info.compress_size for info in infos)
        and sum(info.file_size for info in infos) <= _MOST_BYTES
    )
    if not is_expected:
        raise _damaged(backup)
    return members


def _manifest(archive: zipfile.ZipFile, backup: Path) -> Manifest:
    with archive.open(MANIFEST) as file:
        untrusted = file.read(_MOST_MANIFEST_BYTES + 1)
    document = json.loads(untrusted) if len(untrusted) <= _MOST_MANIFEST_BYTES else None
    if not isinstance(document, dict) or document.get("format") != FORM:
        raise _damaged(backup)
    digests = document.get("sha256")
    if document.get("version") != 1 or not isinstance(digests, dict):
        raise _damaged(backup)
    if not all(
        isinstance(digest, str) and _DIGEST.fullmatch(digest) for digest in digests.values()
    ):
        raise _damaged(backup)
    return Manifest(str(document.get("made_at"))[:40], digests)


def _require_room(members: list[zipfile.ZipInfo], into: Path) -> None:
    needed = sum(member.file_size for member in members) + _BLOCK_BYTES
    if shutil.disk_usage(into).free < needed:
        raise Refused("disk_too_small", needed_megabytes=needed // 1024**2 + 1)


def _extracted(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, into: Path
) -> Generator[bytes, None, None]:
    """Its blocks, each once it has been written; on the disk at the end."""
    path = into / member.filename
    make_private_folder(path.parent)
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    with os.fdopen(descriptor, "wb") as file, archive.open(member) as source:
        while block := source.read(_BLOCK_BYTES):
            file.write(block)
            yield block
        file.flush()
        os.fsync(file.fileno())


def _unreadable(backup: Path) -> Refused:
    return Refused("backup_unreadable", file=str(backup))


def _damaged(backup: Path) -> Damaged:
    return Damaged("backup_damaged", file=str(backup))
