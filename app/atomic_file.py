"""Writes a whole file or leaves the old one as it was, in the words of the app's errors."""

from pathlib import Path

from app.errors import Unavailable
from privacy.at_rest import atomic_file
from privacy.errors import NotWritten


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of whatever `path` held; only this user may read it.

    The content is on the disk (fsync) before the name points at it.

    Raises:
        Unavailable: `file_not_written` with file and why; the old content stands.
    """
    try:
        atomic_file.write_whole(path, content)
    except NotWritten as error:
        raise Unavailable(error.code, **error.params) from error
