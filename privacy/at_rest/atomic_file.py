"""Whole files, or the old ones. Every small file of privacy is written here.

A temporary file with restrictive rights is made before it has content, flushed to the disk, put in
place of the old one in a single step, and the folder is flushed, so that a power cut leaves
either the old content or the new. Never leaves a file half written, nor readable by others.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from privacy.errors import NotWritten

_PART: Final = ".part"


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of whatever `path` held; only this user may read it.

    Raises:
        NotWritten: `file_not_written` with file and why; the old content stands.
    """
    try:
        _write_beside_and_replace(path, content)
    except OSError as error:
        raise not_written(path, error) from error


def make_private_folder(path: Path) -> None:
    """Make the folder and those above it, for this user only, unless they are there.

    Raises:
        NotWritten: `file_not_written` with file and why.
    """
    try:
        _make_private(path)
    except OSError as error:
        raise not_written(path, error) from error


def shred(path: Path) -> bool:
    """Overwrite a file with random bytes, then remove it; tells whether there was one.

    What a write of it that was cut off had left behind goes the same way. What the disk itself,
    a file system's copies or somebody's image keep is beyond reach.

    Raises:
        NotWritten: `file_not_written` with file and why.
    """
    try:
        leftovers = sorted(path.parent.glob(f"{_beside(path)}*{_PART}"))
        shredded = [_overwrite_and_unlink(each) for each in (*leftovers, path)]
    except OSError as error:
        raise not_written(path, error) from error
    return any(shredded)


def overwrite(path: Path, content: bytes) -> bool:
    """Put content of the same length where the old one lies on the disk.

    Returns:
        False, with nothing changed, where the file has another length.

    Raises:
        NotWritten: as `write_whole`; the file may hold some of either content.
    """
    try:
        with path.open("r+b") as file:
            if file.seek(0, os.SEEK_END) != len(content):
                return False
            file.seek(0)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise not_written(path, error) from error
    return True


def shred_all(folder: Path, paths: Iterable[Path]) -> None:
    """Overwrite and remove files of one folder, whose names are made to last once, at the end.

    Each content is overwritten on the disk before the next file is begun.

    Raises:
        NotWritten: as `shred`; those before it are gone.
    """
    at = folder
    try:
        for path in paths:
            at = path
            if _overwrite(path):
                path.unlink()
        sync_folder(folder)
    except OSError as error:
        raise not_written(at, error) from error


def sync_folder(folder: Path) -> None:
    """Make names in the folder last through a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def not_written(path: Path, error: OSError) -> NotWritten:
    """The error that says which file the disk did not take, and why in the system's words."""
    why = os.strerror(error.errno) if error.errno else type(error).__name__
    return NotWritten("file_not_written", file=str(path), why=why)


def _make_private(path: Path) -> None:
    """Each on its own: `mkdir(parents=True)` gives those above to everybody, and flushes none."""
    if path.is_dir() or path == path.parent:
        return
    _make_private(path.parent)
    path.mkdir(mode=0o700, exist_ok=True)
    sync_folder(path.parent)


def _beside(path: Path) -> str:
    return f".{path.name}."


def _write_beside_and_replace(path: Path, content: bytes) -> None:
    _make_private(path.parent)
    # mkstemp gives the file the rights 0600 before it has any content.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=_beside(path), suffix=_PART)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def _overwrite_and_unlink(path: Path) -> bool:
    if not _overwrite(path):
        return False
    path.unlink()
    sync_folder(path.parent)
    return True


def _overwrite(path: Path) -> bool:
    try:
        with path.open("r+b") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            file.write(os.urandom(size))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return False
    return True
