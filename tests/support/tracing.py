"""Runs a program under strace and tells what it wrote and flushed, in order. Linux only."""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

CALLS = "fsync,fdatasync,write,writev,pwrite64,pwritev,sync_file_range"
WRITES = frozenset({"write", "writev", "pwrite64", "pwritev"})
FLUSHES = frozenset({"fsync", "fdatasync"})
_ROOT = Path(__file__).resolve().parents[2]
# With -y: pwrite64(5</folder/upprop.db-wal>, "..."..., 4096, 0) = 4096
_CALL = re.compile(
    r"(?:\d+\s+)?(?P<name>\w+)\(\d+<(?P<file>[^>]*)>(?P<rest>.*)\)\s+=\s+(?P<result>-?\d+)"
)


@dataclass(frozen=True)
class Call:
    """One system call that succeeded.

    Attributes:
        file: what the descriptor stood for: a path, or `pipe:[number]`.
        text: the beginning of the other arguments, as strace writes them.
    """

    name: str
    file: str
    text: str


def why_not_traceable() -> str:
    """Why nothing can be traced here; empty where it can."""
    if not sys.platform.startswith("linux"):
        return "strace exists on Linux only"
    strace = shutil.which("strace")
    if strace is None:
        return "strace is not installed"
    tried = subprocess.run(  # noqa: S603 - a fixed command
        [strace, "-o", "/dev/null", sys.executable, "-c", ""], check=False, capture_output=True
    )
    return "" if tried.returncode == 0 else "this machine does not let one process trace another"


def traced(module: str, arguments: Sequence[str], log: Path) -> list[Call]:
    """Run `python -m module arguments` to its end and tell what it wrote and flushed.

    Raises:
        CalledProcessError: the program failed.
    """
    strace = shutil.which("strace") or "strace"
    options = ["-f", "-y", "-s", "32", "-e", f"trace={CALLS}", "-o", str(log)]
    subprocess.run(  # noqa: S603 - arguments come from the test
        [strace, *options, sys.executable, "-m", module, *arguments],
        check=True,
        capture_output=True,
        cwd=_ROOT,
        timeout=60,
    )
    return parse(log.read_text(encoding="utf-8", errors="replace").splitlines())


def parse(lines: Sequence[str]) -> list[Call]:
    """The calls in strace's output that did not fail."""
    found = (_CALL.match(line) for line in lines)
    return [
        Call(match["name"], match["file"], match["rest"])
        for match in found
        if match and int(match["result"]) >= 0
    ]


def said(calls: Sequence[Call], word: str) -> int:
    """Where the program wrote this word, and its newline, to its output.

    Raises:
        LookupError: it never did.
    """
    for place, call in enumerate(calls):
        if call.name == "write" and call.text.startswith(f', "{word}\\n"'):
            return place
    raise LookupError(word)


def writes(calls: Sequence[Call], ending: str) -> list[int]:
    """Where a file with this ending was written to."""
    return [
        place
        for place, call in enumerate(calls)
        if call.name in WRITES and call.file.endswith(ending)
    ]


def flushes(calls: Sequence[Call], ending: str) -> list[int]:
    """Where a file with this ending was flushed to the disk."""
    return [
        place
        for place, call in enumerate(calls)
        if call.name in FLUSHES and call.file.endswith(ending)
    ]


def is_flushed_after_last_write(calls: Sequence[Call], ending: str) -> bool:
    """True where these calls write to the file, and flush it after the last of the writes."""
    written, flushed = writes(calls, ending), flushes(calls, ending)
    return bool(written) and bool(flushed) and flushed[-1] > written[-1]
