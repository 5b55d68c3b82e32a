"""Writes a whole file or leaves the old one as it was. Never leaves half a file behind."""

import contextlib
import os
import tempfile
from pathlib import Path

from app.errors import Unavailable


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of whatever `path` held; only this user may read it.

    The content is on the disk (fsync) before the name points at it.

    Raises:
        Unavailable: `file_not_written` with file and why; the old content stands.
    """
    try:
        _write_beside_and_replace(path, content)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        raise Unavailable("file_not_written", file=str(path), why=why) from error


def _write_beside_and_replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
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
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
