"""The chain of facts."""

import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

import pytest

from privacy.accountability import entry as one_line
from privacy.accountability import segments
from privacy.accountability.chain import verify_ledger
from privacy.accountability.entry import NO_HASH, Draft
from privacy.accountability.ledger import CHECKPOINT_EVERY, Ledger
from privacy.accountability.signing import LedgerSigner, is_signed
from privacy.at_rest.documents import canonical, write_document
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, NotWritten, Refused
from privacy.subjects import new_subject_ref
from privacy.testing import FixedClock
from tests.unit.privacy.harness import Folder

VAULT_KEY = VaultKey(bytes(range(32)))


@pytest.fixture
def ledger(folder: Folder, clock: FixedClock) -> Ledger:
    """A new ledger that signs."""
    signer = LedgerSigner.open_or_create(folder.ledger, VAULT_KEY)
    return Ledger.create(folder.ledger, installation_id="pc-1", clock=clock, signer=signer)


def reopened(ledger: Ledger, clock: FixedClock) -> Ledger:
    """The same files, opened by another run of the program."""
    signer = LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)
    return Ledger.open(ledger.folder, clock=clock, signer=signer)


def segment(ledger: Ledger) -> Path:
    """The one segment."""
    (path,) = segments.segments(ledger.folder)
    return path


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


def rewrite(ledger: Ledger, change: Callable[[bytes], bytes]) -> None:
    """Change the bytes of the one segment."""
    path = segment(ledger)
    path.write_bytes(change(path.read_bytes()))


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


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the ledger."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


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


def disk_full(*_: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")


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


def test_the_signing_key_is_sealed(ledger: Ledger) -> None:
    """Neither seed nor signer is to be read from the folder or from a log."""
    signer = LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)
    assert repr(signer) == "LedgerSigner()"
    seed = signer._seed  # noqa: SLF001  # the secret that is looked for
    for path in ledger.folder.iterdir():
        assert seed not in path.read_bytes()
        assert seed.hex().encode() not in path.read_bytes()


def test_a_signing_key_of_the_same_vault_that_does_not_open_is_damage(ledger: Ledger) -> None:
    """Bytes of the seal that were changed, with a checksum made right again, are damage."""
    path = ledger.folder / "signing.key"
    document = json.loads(path.read_bytes())
    document.pop("sha256")
    write_document(path, {**document, "seed": "AAAA"})
    with pytest.raises(Damaged, match="file_damaged"):
        LedgerSigner.open_or_create(ledger.folder, VAULT_KEY)


def test_a_signature_out_of_shape_is_none() -> None:
    """Whatever stands in the place of a key or a signature, it is not taken for one."""
    assert not is_signed("zz", "zz", {})
    assert not is_signed("00" * 32, "00" * 64, {})


def test_a_damaged_signing_key_is_named(ledger: Ledger, clock: FixedClock) -> None:
    """A signing key that does not open is damage, and is left as it is."""
    path = ledger.folder / "signing.key"
    path.write_bytes(b"damaged")
    with pytest.raises(Damaged) as failure:
        reopened(ledger, clock)
    assert failure.value.params == {"file": str(path)}
    assert path.read_bytes() == b"damaged"


def test_the_signing_key_of_another_vault_is_never_lost(ledger: Ledger) -> None:
    """Each is kept aside whole, however often the vault changes."""
    path = ledger.folder / "signing.key"
    kept = []
    for _ in range(3):
        kept.append(path.read_bytes())
        LedgerSigner.open_or_create(ledger.folder, VaultKey.new())
    assert [path.with_suffix(f".{n}.key").read_bytes() for n in (1, 2, 3)] == kept


def test_a_full_disk_leaves_the_signing_key_where_it_is(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no moment without one."""
    before = contents(ledger.folder)["signing.key"]
    monkeypatch.setattr(LedgerSigner, "save", disk_full)
    with pytest.raises(OSError, match="No space left"):
        LedgerSigner.open_or_create(ledger.folder, VaultKey.new())
    assert contents(ledger.folder)["signing.key"] == before
