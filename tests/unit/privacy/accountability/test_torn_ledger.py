"""A ledger whose last write was cut off, and disks that take no more."""

import os
from io import FileIO
from pathlib import Path

import pytest

from privacy.accountability import segments
from privacy.accountability.ledger import Ledger
from privacy.errors import Damaged, NotWritten
from privacy.testing import FixedClock
from tests.unit.privacy.accountability.ledgers import (
    contents,
    disk_full,
    reopened,
    rewrite,
    segment,
)


def test_a_torn_last_line_is_put_aside(ledger: Ledger, clock: FixedClock) -> None:
    """A line that was never confirmed is passed over, and kept aside by the first that follows."""
    ledger.append("seen", {"n": 1})
    head = ledger.head
    with segment(ledger).open("ab") as file:
        file.write(b'{"at":"2026-11-23T08:0')
    assert ledger.verify().is_torn
    before = contents(ledger.folder)
    again = reopened(ledger, clock)
    assert again.head == head
    assert contents(ledger.folder) == before
    again.append("seen", {"n": 2})
    assert (ledger.folder / "2026.1.torn").read_bytes() == b'{"at":"2026-11-23T08:0'
    assert not again.verify().is_torn


def test_a_ledger_damaged_elsewhere_keeps_its_torn_line(ledger: Ledger, clock: FixedClock) -> None:
    """Nothing is tidied in a ledger that is not sound."""
    ledger.append("seen", {"n": 1})
    rewrite(ledger, lambda content: content.replace(b'"n":1', b'"n":2') + b'{"at"')
    before = segment(ledger).read_bytes()
    with pytest.raises(Damaged):
        reopened(ledger, clock)
    assert segment(ledger).read_bytes() == before


def test_many_torn_lines_are_all_kept(ledger: Ledger, clock: FixedClock) -> None:
    """A second torn line does not take the place of the first."""
    for number in (1, 2):
        with segment(ledger).open("ab") as file:
            file.write(b"x" * number)
        reopened(ledger, clock).append("seen", {"n": number})
    assert (ledger.folder / "2026.1.torn").read_bytes() == b"x"
    assert (ledger.folder / "2026.2.torn").read_bytes() == b"xx"


def test_a_torn_line_that_cannot_be_cut_off_is_said(
    ledger: Ledger, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that takes nothing leaves the torn line where it is."""
    with segment(ledger).open("ab") as file:
        file.write(b"torn")
    with monkeypatch.context() as patch:
        patch.setattr(segments, "write_whole", lambda *_: None)
        patch.setattr(os, "fsync", disk_full)
        with pytest.raises(NotWritten):
            reopened(ledger, clock).append("seen", {})
    assert ledger.verify().is_torn is False


def test_a_torn_line_goes_aside_before_a_new_year_begins(ledger: Ledger, clock: FixedClock) -> None:
    """Only the last segment may end in a torn line."""
    with segment(ledger).open("ab") as file:
        file.write(b"torn")
    again = reopened(ledger, clock)
    clock.advance(days=60)
    again.append("seen", {})
    assert again.verify().segments == ("2026.jsonl", "2027.jsonl")


def test_a_torn_line_that_has_changed_is_somebody_elses(ledger: Ledger, clock: FixedClock) -> None:
    """What another program does to the end of the ledger is noticed, and left."""
    with segment(ledger).open("ab") as file:
        file.write(b"torn")
    again = reopened(ledger, clock)
    with segment(ledger).open("ab") as file:
        file.write(b" and more")
    before = contents(ledger.folder)
    with pytest.raises(Damaged, match="ledger_damaged"):
        again.append("seen", {})
    assert contents(ledger.folder) == before


def test_an_almost_full_disk_is_full() -> None:
    """A write that took only a part is a failure, not a success."""

    class AlmostFull(FileIO):
        """Takes ten bytes at most."""

        def write(self, content: object) -> int:  # type: ignore[explicit-override]  # not in 3.11
            """Take a part."""
            return min(10, len(bytes(content)))  # type: ignore[call-overload]  # any buffer

    with AlmostFull(os.devnull, "w") as file, pytest.raises(OSError, match="No space left"):
        segments._write_all(file, b"x" * 100)  # noqa: SLF001  # no disk fills up on request


def test_a_segment_that_got_no_line_is_nothing(ledger: Ledger, clock: FixedClock) -> None:
    """A power cut between making a segment and its first line does no harm."""
    (ledger.folder / "2027.jsonl").touch()
    again = reopened(ledger, clock)
    clock.advance(days=300)
    again.append("seen", {})
    assert again.verify().segments == ("2026.jsonl", "2027.jsonl")


def test_a_segment_that_cannot_be_read_is_named(ledger: Ledger, clock: FixedClock) -> None:
    """A bad sector, a missing right: the file and the line are said."""
    (ledger.folder / "2027.jsonl").mkdir()
    for look in (lambda: reopened(ledger, clock), ledger.verify):
        with pytest.raises(Damaged) as failure:
            look()
        assert failure.value.code == "ledger_damaged"
        assert failure.value.params == {"file": str(ledger.folder / "2027.jsonl"), "line": 1}


def test_an_empty_segment_in_the_middle_is_damage(ledger: Ledger, clock: FixedClock) -> None:
    """Emptying an older year is not taken for a power cut."""
    clock.advance(days=366)
    ledger.append("seen", {})
    os.truncate(ledger.folder / "2026.jsonl", 0)
    with pytest.raises(Damaged, match="ledger_damaged"):
        reopened(ledger, clock)


@pytest.mark.parametrize("fails", ["write", "fsync"])
def test_what_the_disk_did_not_take_is_not_recorded(
    ledger: Ledger, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """A full disk is said; the ledger is as it was and goes on when there is room again."""
    head = ledger.head
    with monkeypatch.context() as patch:
        if fails == "fsync":
            patch.setattr(os, "fsync", disk_full)
        else:
            patch.setattr(segments, "_write_all", write_a_part)
        with pytest.raises(NotWritten) as failure:
            ledger.append("seen", {})
    assert failure.value.params["file"] == str(segment(ledger))
    assert ledger.head == head
    ledger.append("seen", {})
    assert reopened(ledger, clock).head == ledger.head


def write_a_part(file: FileIO, content: bytes) -> None:
    """What an almost full disk does."""
    file.write(content[:10])
    disk_full()


def test_a_ledger_in_doubt_takes_nothing_until_it_is_opened_anew(
    ledger: Ledger, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the beginning of a line could not be taken back, nothing is written after it."""
    with monkeypatch.context() as patch:
        patch.setattr(segments, "append_bytes", leave_a_part)
        with pytest.raises(NotWritten, match="file_not_written"):
            ledger.append("seen", {})
    with pytest.raises(NotWritten, match="ledger_needs_reopening"):
        ledger.append("seen", {})
    again = reopened(ledger, clock)
    again.append("seen", {})
    assert again.verify().entries == 3


def leave_a_part(path: Path, content: bytes) -> None:
    """What happens when the disk dies while it writes."""
    path.write_bytes(path.read_bytes() + content[:10])
    disk_full()
