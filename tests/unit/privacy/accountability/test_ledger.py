"""The chain of facts."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privacy.accountability import entry as one_line
from privacy.accountability import segments
from privacy.accountability.chain import verify_ledger
from privacy.accountability.entry import NO_HASH, Draft
from privacy.accountability.ledger import CHECKPOINT_EVERY, Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.documents import canonical
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, Refused
from privacy.subjects import new_subject_ref
from privacy.testing import FixedClock
from tests.unit.privacy.accountability.ledgers import contents, reopened, rewrite, segment
from tests.unit.privacy.harness import Folder


def test_what_is_recorded_is_there_after_a_restart(ledger: Ledger, clock: FixedClock) -> None:
    """Entries come back as they were recorded, in order, each chained to the one before."""
    subject = new_subject_ref()
    entry = ledger.append("seen", {"count": 3, "words": ["å", "b"], "none": None}, subject)
    again = reopened(ledger, clock)
    assert again.entries_of(subject) == (entry,)
    assert again.head == ledger.head == (entry.sequence, entry.hash)
    chained = list(again.entries())
    assert [each.previous for each in chained] == [NO_HASH, *(e.hash for e in chained[:-1])]
    assert (again.installation_id, again.is_demo) == ("pc-1", False)


def test_the_disk_has_the_entry_before_append_returns(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each entry is flushed, and so is the folder when a segment is new."""
    flushed: list[str] = []
    real = os.fsync

    def watched(descriptor: int) -> None:
        flushed.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    ledger.append("seen", {})
    assert flushed == [str(segment(ledger))]


def test_a_new_segment_is_flushed_with_its_folder(
    ledger: Ledger, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A segment that a power cut could take away again is not confirmed."""
    flushed: list[Path] = []
    monkeypatch.setattr(segments, "sync_folder", flushed.append)
    clock.advance(days=60)
    ledger.append("seen", {})
    assert flushed == [ledger.folder]


def test_opening_reads_each_line_once(
    ledger: Ledger, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger only grows, so a start in some years has to be as quick as one today."""
    for number in range(20):
        ledger.append("seen", {"n": number})
    read: list[bytes] = []
    written: list[object] = []
    real = one_line.parse_line

    def counted_parse(line: bytes) -> one_line.Entry:
        read.append(line)
        return real(line)

    def counted_write(document: Mapping[str, object]) -> bytes:
        written.append(document)
        return canonical(document)

    monkeypatch.setattr(one_line, "parse_line", counted_parse)
    monkeypatch.setattr(one_line, "canonical", counted_write)
    reopened(ledger, clock)
    assert len(read) == len(written) == ledger.head[0]


def test_each_year_has_a_segment_of_its_own(ledger: Ledger, clock: FixedClock) -> None:
    """The first entry of a year follows from the last one of the year before."""
    for _ in range(3):
        ledger.append("seen", {})
        clock.advance(days=366)
    found = reopened(ledger, clock).verify()
    assert found.segments == ("2026.jsonl", "2027.jsonl", "2028.jsonl")
    assert found.entries == 5


def test_a_clock_that_is_set_back_keeps_the_order(ledger: Ledger, clock: FixedClock) -> None:
    """An entry never goes into a segment before the last one."""
    ledger.append("seen", {})
    clock.set(datetime(2019, 1, 1, tzinfo=UTC))
    ledger.append("seen", {})
    assert reopened(ledger, clock).verify().segments == ("2026.jsonl",)


def test_a_missing_segment_is_found(ledger: Ledger, clock: FixedClock) -> None:
    """A year that was taken out of the middle breaks the chain at the next one's first line."""
    for _ in range(3):
        ledger.append("seen", {})
        clock.advance(days=366)
    (ledger.folder / "2027.jsonl").unlink()
    with pytest.raises(Damaged) as failure:
        ledger.verify()
    assert failure.value.params == {"file": str(ledger.folder / "2028.jsonl"), "line": 1}


def test_a_checkpoint_comes_by_itself_and_on_request(ledger: Ledger) -> None:
    """After so many entries the chain is signed, and right after an entry that asks for it."""
    for _ in range(CHECKPOINT_EVERY):
        ledger.append("seen", {})
    assert ledger.verify().checkpoints == 1
    entry = ledger.append("register_signed", {"digest": "ab"}, checkpoint=True)
    last = list(ledger.entries())[-1]
    assert (last.kind, last.previous) == ("checkpoint", entry.hash)
    assert ledger.verify().checkpoints == 2


def test_without_a_signer_the_chain_is_kept_all_the_same(folder: Folder, clock: FixedClock) -> None:
    """With the vault locked entries are recorded, only not signed."""
    ledger = Ledger.create(folder.ledger, installation_id="pc-1", clock=clock, signer=None)
    ledger.append("seen", {}, checkpoint=True)
    assert Ledger.open(folder.ledger, clock=clock, signer=None).verify().checkpoints == 0


def test_a_new_signer_is_introduced_in_the_chain(ledger: Ledger, clock: FixedClock) -> None:
    """After a change of PC another key signs, and both are known to whoever verifies."""
    ledger.append("seen", {}, checkpoint=True)
    other = LedgerSigner.open_or_create(ledger.folder, VaultKey.new())
    again = Ledger.open(ledger.folder, clock=clock, signer=other)
    again.append("seen", {}, checkpoint=True)
    assert again.verify().checkpoints == 2
    assert [entry.kind for entry in again.entries()].count("signing_key") == 2


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda content: content.replace(b'"n":1', b'"n":2'), 4),
        (lambda content: b"".join(content.splitlines(keepends=True)[1:]), 1),
        (lambda content: content + content.splitlines(keepends=True)[-1], 6),
        (lambda content: content.replace(b'"n":2}', b'"n": 2}'), 5),
        (lambda content: content[:-1] + b"x", 5),
        (lambda content: content + b"x" * 70_000 + b"\n", 6),
        (lambda content: content + b'{"body":{}}\n', 6),
        (lambda content: content + b"[]\n", 6),
        (lambda content: content + b"\n", 6),
        (lambda content: content + b"[" * 60_000 + b"\n", 6),
    ],
    ids=[
        "changed",
        "first gone",
        "doubled",
        "spaced",
        "end changed",
        "endless",
        "short",
        "list",
        "empty",
        "deep",
    ],
)
def test_whatever_is_changed_is_named(
    ledger: Ledger, clock: FixedClock, change: Callable[[bytes], bytes], line: int
) -> None:
    """Damage is found at the start and by the check, with file and line, and left as it is."""
    for number in range(3):
        ledger.append("seen", {"n": number})
    rewrite(ledger, change)
    before = segment(ledger).read_bytes()
    for look in (lambda: reopened(ledger, clock), ledger.verify):
        with pytest.raises(Damaged) as failure:
            look()
        assert failure.value.code == "ledger_damaged"
        assert failure.value.params == {"file": str(segment(ledger)), "line": line}
    assert segment(ledger).read_bytes() == before


def test_a_forged_chain_lacks_the_signature(ledger: Ledger, clock: FixedClock) -> None:
    """Whoever rewrites every hash without the key is found by the next checkpoint."""
    ledger.append("seen", {"n": 1}, checkpoint=True)
    forged_from = [entry for entry in ledger.entries() if entry.kind != "signing_key"]
    lines, head = [], NO_HASH
    for number, entry in enumerate(forged_from, start=1):
        draft = Draft(entry.at, entry.kind, entry.installation, entry.subject, entry.body)
        chained = draft.chained(number, head)
        head = chained.hash
        lines.append(chained.line())
    segment(ledger).write_bytes(b"".join(lines))
    with pytest.raises(Damaged) as failure:
        ledger.verify()
    assert failure.value.params["line"] == 3
    with pytest.raises(Damaged):
        reopened(ledger, clock)


def test_another_public_key_beside_the_ledger_is_damage(ledger: Ledger, clock: FixedClock) -> None:
    """The key that verifies is the one that the chain introduced."""
    ledger.append("seen", {})
    (ledger.folder / "public.key").write_text("00" * 32 + "\n")
    with pytest.raises(Damaged) as failure:
        reopened(ledger, clock)
    assert failure.value.params == {"file": str(ledger.folder / "public.key")}


def test_a_noted_hash_proves_that_nothing_is_missing(ledger: Ledger) -> None:
    """A head hash from paper is found while its entry is there, and missed when it was cut off."""
    noted = ledger.append("seen", {"n": 1}).hash
    ledger.append("seen", {"n": 2})
    assert ledger.verify(noted.upper()).entries == 4
    rewrite(ledger, lambda content: b"".join(content.splitlines(keepends=True)[:2]))
    ledger.verify()
    with pytest.raises(Damaged, match="ledger_head_missing"):
        ledger.verify(noted)


def test_a_signer_may_come_after_all_checks(ledger: Ledger, clock: FixedClock) -> None:
    """Opening without one writes nothing; the one that comes later is introduced."""
    before = contents(ledger.folder)
    again = Ledger.open(ledger.folder, clock=clock, signer=None)
    assert contents(ledger.folder) == before
    again.sign_with(LedgerSigner.open_or_create(ledger.folder, VaultKey.new()))
    again.append("seen", {}, checkpoint=True)
    assert again.verify().checkpoints == 1


def test_the_segments_are_for_this_user_only(ledger: Ledger) -> None:
    """Nobody else on the PC reads the ledger."""
    for path in ledger.folder.iterdir():
        assert path.stat().st_mode & 0o077 == 0


def test_a_second_writer_is_noticed(ledger: Ledger, clock: FixedClock) -> None:
    """A line that something else wrote is not built upon."""
    reopened(ledger, clock).append("seen", {})
    with pytest.raises(Damaged, match="ledger_damaged"):
        ledger.append("seen", {})


@pytest.mark.parametrize(
    "body",
    [{"x": 0.5}, {"x": {"y": b"bytes"}}, {"x": [object()]}, {1: "x"}, {"x": "y" * 70_000}],
    ids=["float", "bytes", "object", "number as name", "too long"],
)
def test_only_plain_facts_go_in(ledger: Ledger, body: dict[str, object]) -> None:
    """What other programs could write in another way has no place in a hashed line."""
    head = ledger.head
    with pytest.raises(ValueError, match="ledger"):
        ledger.append("seen", body)
    assert ledger.head == head


def test_a_second_ledger_is_never_made_over_the_first(ledger: Ledger, clock: FixedClock) -> None:
    """Creating where there is a ledger is refused; opening where there is none is damage."""
    with pytest.raises(Refused, match="ledger_exists"):
        Ledger.create(ledger.folder, installation_id="pc-2", clock=clock, signer=None)
    nowhere = ledger.folder / "nowhere"
    for look in (
        lambda: Ledger.open(nowhere, clock=clock, signer=None),
        lambda: verify_ledger(nowhere),
    ):
        with pytest.raises(Damaged, match="ledger_missing"):
            look()
    assert not nowhere.exists()


def test_followers_hear_of_everything_once(ledger: Ledger) -> None:
    """A fold gets what is there and then each entry as it is appended, checkpoints too."""
    heard: list[str] = []
    ledger.append("one", {})
    ledger.follow(lambda entry: heard.append(entry.kind))
    ledger.append("two", {}, checkpoint=True)
    assert heard == ["installation", "signing_key", "one", "two", "checkpoint"]


def test_an_entry_that_its_readers_cannot_read_is_named(ledger: Ledger) -> None:
    """A body that is not what its kind promises is damage with file and line."""

    def read(entry: object) -> None:
        raise ValueError(entry)

    with pytest.raises(Damaged) as failure:
        ledger.follow(read)
    assert failure.value.params["line"] == 1
