"""The files of the ledger: one a year, read line by line with limits. Repairs nothing.

The only thing ever taken away is a last line without its end: whoever wrote it died before the
disk had confirmed it, so nobody was told that it was there. It is kept aside in a file of its own.
"""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final

from privacy.accountability.entry import (
    MOST_LINE_BYTES,
    Entry,
    NotAnEntry,
    genuine_line,
    parse_line,
)
from privacy.at_rest.atomic_file import not_written, sync_folder, write_whole
from privacy.errors import Damaged

_NAME: Final = re.compile(r"\d{4}\.jsonl", re.ASCII)


@dataclass(frozen=True, slots=True)
class Located:
    """An entry whose hash is that of its content, and where it stands.

    Attributes:
        entry: as it was read or written.
        segment: the file.
        line: counted from 1.
        size: bytes of the line with its newline.
    """

    entry: Entry
    segment: Path
    line: int
    size: int

    def damaged(self) -> Damaged:
        """The error that names segment and line."""
        return damaged_line(self.segment, self.line)


def segments(folder: Path) -> tuple[Path, ...]:
    """The segments in the order of their years."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name)))


def segment_of(folder: Path, year: int) -> Path:
    """The segment of a year."""
    return folder / f"{year:04}.jsonl"


def read_entries(folder: Path) -> Iterator[Located]:
    """Every entry of every segment; a torn last line of the last segment is passed over.

    Raises:
        Damaged: `ledger_damaged` with file and line.
    """
    paths = segments(folder)
    for path in paths:
        yield from _read_segment(path, is_last=path == paths[-1])


def torn_tail(path: Path) -> bytes:
    """What stands after the last newline of a segment: nothing, unless a write was cut off.

    Raises:
        Damaged: `ledger_damaged`; it is not the beginning of a line that was being written.
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - MOST_LINE_BYTES - 1, 0))
        tail = file.read()
    tail = tail[tail.rfind(b"\n") + 1 :]
    if len(tail) > MOST_LINE_BYTES or _is_whole_but_for_its_end(tail):
        raise Damaged("ledger_damaged", file=str(path), line=_lines(path) + 1)
    return tail


def put_torn_tail_aside(path: Path) -> None:
    """Move the torn last line of a segment to a file of its own.

    Raises:
        Damaged: `ledger_damaged` with file and line.
        NotWritten: the disk does not take it.
    """
    tail = torn_tail(path)
    aside = next(
        beside
        for number in range(1, 10_000)
        if not (beside := path.with_suffix(f".{number}.torn")).exists()
    )
    write_whole(aside, tail)
    _cut(path, len(tail))


def append_bytes(path: Path, content: bytes) -> None:
    """Append whole lines; returns when the disk has them.

    Raises:
        OSError: the disk did not take them; the segment is as it was, if that could be done.
    """
    is_new = not path.exists()
    with open(path, "ab", buffering=0, opener=_for_this_user) as file:
        before = file.tell()
        try:
            _write_all(file, content)
            os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                file.truncate(before)
            raise
    if is_new:
        sync_folder(path.parent)


def damaged_line(path: Path, line: int) -> Damaged:
    """The error that names segment and line."""
    return Damaged("ledger_damaged", file=str(path), line=line)


def _read_segment(path: Path, *, is_last: bool) -> Iterator[Located]:
    number = 0
    for number, line in enumerate(lines(path), start=1):
        if not line.endswith(b"\n"):
            if is_last and torn_tail(path) == line:
                return
            raise damaged_line(path, number)
        try:
            yield Located(genuine_line(line[:-1]), path, number, len(line))
        except NotAnEntry:
            raise damaged_line(path, number) from None
    if number == 0 and not is_last:
        raise damaged_line(path, 1)


def lines(path: Path) -> Iterator[bytes]:
    """Lines with their newlines; one that is too long comes in parts without.

    Raises:
        Damaged: `ledger_damaged` with file and line; the disk does not give it.
    """
    number = 0
    try:
        with path.open("rb") as file:
            while line := file.readline(MOST_LINE_BYTES + 1):
                number += 1
                yield line
    except OSError as error:
        raise damaged_line(path, number + 1) from error


def _for_this_user(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write_all(file: FileIO, content: bytes) -> None:
    # A disk that is almost full takes a part and says so only by the count.
    if file.write(content) != len(content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _is_whole_but_for_its_end(tail: bytes) -> bool:
    """A changed newline makes a confirmed line look torn; a torn line lacks more than that."""
    with suppress(NotAnEntry):
        parse_line(tail[:-1])
        return True
    return False


def _cut(path: Path, tail_bytes: int) -> None:
    try:
        with path.open("r+b") as file:
            file.truncate(file.seek(0, os.SEEK_END) - tail_bytes)
            os.fsync(file.fileno())
    except OSError as error:
        raise not_written(path, error) from error


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
