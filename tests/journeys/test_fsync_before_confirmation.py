"""What is confirmed on the screen has been flushed to the disk before: a trace shows it."""

from pathlib import Path

import pytest

from app.paths import DataPaths
from tests.support.tracing import (
    Call,
    flushes,
    is_flushed_after_last_write,
    parse,
    said,
    traced,
    why_not_traceable,
    writes,
)

WAL, LEDGER = "upprop.db-wal", ".jsonl"
WITHOUT_FLUSH = """\
71 pwrite64(5</d/upprop.db-wal>, "\\1\\2"..., 24, 0) = 24
71 fdatasync(5</d/upprop.db-wal>) = 0
71 pwrite64(5</d/upprop.db-wal>, "\\1\\2"..., 4096, 24) = 4096
71 fsync(6</d/other>) = 0
71 fdatasync(5</d/upprop.db-wal>) = -1 EIO (Input/output error)
71 write(1<pipe:[9]>, "confirmed\\n", 10) = 10
"""


@pytest.fixture(scope="module")
def trace(module_school: DataPaths, tmp_path_factory: pytest.TempPathFactory) -> list[Call]:
    """What a program that took a roll call wrote and flushed."""
    if reason := why_not_traceable():
        pytest.skip(f"no trace: {reason}")
    log: Path = tmp_path_factory.mktemp("trace") / "calls"
    return traced("tests.support.tracing_lesson", [str(module_school.root)], log)


def between(calls: list[Call], first: str, last: str) -> list[Call]:
    """What was done after one word was said and before another."""
    return calls[said(calls, first) + 1 : said(calls, last)]


def test_a_check_in_is_on_the_disk_before_it_is_confirmed(trace: list[Call]) -> None:
    """The write-ahead log is flushed after its last write and before the word `confirmed`."""
    assert is_flushed_after_last_write(between(trace, "ready", "confirmed"), WAL)


def test_a_decision_on_all_is_on_the_disk_before_it_is_confirmed(trace: list[Call]) -> None:
    """Marking all who are left is flushed before it is confirmed, like a single mark."""
    assert is_flushed_after_last_write(between(trace, "confirmed", "decided"), WAL)


def test_a_signature_is_on_the_disk_twice_before_it_is_confirmed(trace: list[Call]) -> None:
    """Ledger and database are both flushed before a signature is confirmed."""
    calls = between(trace, "decided", "signed")
    assert is_flushed_after_last_write(calls, LEDGER)
    assert is_flushed_after_last_write(calls, WAL)


def test_the_ledger_goes_first(trace: list[Call]) -> None:
    """A signature is flushed in the ledger before the database is written to."""
    calls = between(trace, "decided", "signed")
    assert flushes(calls, LEDGER)[-1] < writes(calls, WAL)[0]


def test_a_missing_flush_would_be_seen() -> None:
    """The reading of a trace tells a late, a failed and another file's flush from a real one."""
    calls = parse(WITHOUT_FLUSH.splitlines())
    before = calls[: said(calls, "confirmed")]
    assert len(writes(before, WAL)) == 2
    assert not is_flushed_after_last_write(before, WAL)
    assert is_flushed_after_last_write(before[:2], WAL)
