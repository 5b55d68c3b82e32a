"""A ledger whose oldest segments were disposed of verifies, and meddling with the rest shows."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacy.accountability.chain import verify_ledger
from privacy.accountability.entry import Draft, parse_line
from privacy.accountability.examination import Fault, PaperHead, examine_ledger
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.accountability.tombstones import SEGMENT_DISPOSED
from privacy.at_rest.ledger_choice import LedgerSource, stage_ledger
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, Refused
from privacy.testing import FixedClock
from tests.support.ledgers import real_ledger

QUICK = settings(max_examples=30, deadline=None)
Files = dict[str, bytes]


@contextmanager
def folder_of(files: Files) -> Iterator[Path]:
    """A ledger's folder with these files."""
    with tempfile.TemporaryDirectory() as name:
        for each, content in files.items():
            (Path(name) / each).write_bytes(content)
        yield Path(name)


def opened(folder: Path) -> Ledger:
    """The ledger, signed with the key of the real one."""
    clock = FixedClock()
    clock.advance(days=3 * 365)
    key = LedgerSigner.open_or_create(folder, VaultKey(bytes(32)))
    return Ledger.open(folder, clock=clock, signer=key)


@cache
def disposed(count: int) -> Files:
    """The files of a ledger of which so many years are gone."""
    with folder_of(dict(real_ledger())) as folder:
        ledger = opened(folder)
        for _ in range(count):
            ledger.dispose_oldest("ledger_segment", "UN 2029/1")
        ledger.append("seen", {}, checkpoint=True)
        return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("count", [1, 2])
def test_what_is_left_verifies_and_is_carried_on(count: int) -> None:
    """From the tombstone; the examination names it; the next entries follow."""
    with folder_of(disposed(count)) as folder:
        ledger = opened(folder)
        assert ledger.begins_at > 1
        assert not ledger.contains(1, "0" * 64)
        ledger.append("seen", {})
        verified = verify_ledger(folder, ledger.head[1])
        assert verified.begins_at == ledger.begins_at
        assert verified.entries == len([*ledger.entries()])
        found = examine_ledger(folder, head=PaperHead.read(ledger.head[1]))
        assert found.is_sound
        assert found.begins_at == ledger.begins_at
        names = [each.segment for each in found.disposed]
        assert names == sorted(set(real_ledger()) - {"public.key"})[:count]
        assert found.disposed[-1].last == ledger.begins_at - 1
        assert found.disposed[-1].decision == "UN 2029/1"


@QUICK
@given(count=st.integers(1, 2), data=st.data())
def test_any_changed_byte_of_the_rest_is_noticed(count: int, data: st.DataObject) -> None:
    """The tombstone's own bytes among them."""
    files = dict(disposed(count))
    name = data.draw(st.sampled_from(sorted(each for each in files if each.endswith(".jsonl"))))
    whole = files[name]
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda each: each != whole[at]))
    files[name] = whole[:at] + bytes([byte]) + whole[at + 1 :]
    with folder_of(files) as folder:
        assert not examine_ledger(folder).is_sound
        with pytest.raises(Damaged):
            verify_ledger(folder)


@QUICK
@given(count=st.integers(0, 2), data=st.data())
def test_lines_that_no_rule_took_are_missed(count: int, data: st.DataObject) -> None:
    """From the beginning of what is left: one line, some, or a whole segment."""
    files = dict(disposed(count)) if count else dict(real_ledger())
    names = sorted(each for each in files if each.endswith(".jsonl"))
    lines = files[names[0]].splitlines(keepends=True)
    cut = data.draw(st.integers(1, len(lines)))
    if cut == len(lines):
        del files[names[0]]
    else:
        files[names[0]] = b"".join(lines[cut:])
    with folder_of(files) as folder:
        if not list(folder.glob("*.jsonl")):
            return
        assert not examine_ledger(folder).is_sound
        with pytest.raises(Damaged):
            verify_ledger(folder)


def test_a_tombstone_that_nobody_signed_stands_for_nothing() -> None:
    """Whoever can write the files can add an entry, but cannot sign it."""
    files = dict(real_ledger())
    first, *_, last = sorted(each for each in files if each.endswith(".jsonl"))
    gone = [parse_line(line) for line in files[first].splitlines()]
    end = parse_line(files[last].splitlines()[-1])
    body = {
        "segment": first,
        "first": 1,
        "last": gone[-1].sequence,
        "last_hash": gone[-1].hash,
        "entries": len(gone),
        "rule": "ledger_segment",
        "decision": "",
        "demo": False,
        "keys": [files["public.key"].decode().strip()],
    }
    forged = Draft(end.at, SEGMENT_DISPOSED, end.installation, None, body)
    files[last] += forged.chained(end.sequence + 1, end.hash).line()
    del files[first]
    with folder_of(files) as folder:
        found = examine_ledger(folder)
        assert {each.fault for each in found.findings} == {Fault.REMOVED}
        assert found.findings[0].last == gone[-1].sequence
        with pytest.raises(Damaged):
            verify_ledger(folder)


def test_a_segment_that_is_there_again_goes_again() -> None:
    """A power cut before its removal, or an old copy that somebody put back."""
    first = min(each for each in real_ledger() if each.endswith(".jsonl"))
    with folder_of({**disposed(1), first: real_ledger()[first]}) as folder:
        assert verify_ledger(folder).begins_at == 1
        ledger = opened(folder)
        assert ledger.finish_disposals() == 1
        assert ledger.finish_disposals() == 0
        assert not (folder / first).exists()
        assert verify_ledger(folder, ledger.head[1]).begins_at == ledger.begins_at > 1


def test_a_hash_on_paper_from_before_is_not_called_cut_off() -> None:
    """Its number says that it stood in what was disposed of."""
    with folder_of(disposed(1)) as folder:
        found = examine_ledger(folder, head=PaperHead.read(f"1:{'ab' * 32}"))
        assert found.is_sound
        assert not found.end_is_known


def test_the_last_segment_always_stays() -> None:
    """What is written into is never disposed of."""
    with folder_of(disposed(2)) as folder:
        ledger = opened(folder)
        while ledger.past_segments():
            ledger.dispose_oldest("ledger_segment", "")
        with pytest.raises(ValueError, match="always stays"):
            ledger.dispose_oldest("ledger_segment", "")
        assert verify_ledger(folder).head == ledger.head[1]


def test_a_backup_from_before_is_not_put_back() -> None:
    """Orders to erase since then are gone, and could not be carried out again."""
    first = min(each for each in real_ledger() if each.endswith(".jsonl"))
    old = {each: real_ledger()[each] for each in (first, "public.key")}
    with (
        folder_of(disposed(1)) as present,
        folder_of(old) as staged,
        pytest.raises(Refused, match="backup_before_disposal"),
    ):
        stage_ledger(present, staged, staged)


def test_a_backup_from_after_the_last_entry_that_went_is_put_back() -> None:
    """It knows the year that is gone here, and agrees on all that both have."""
    with folder_of(disposed(1)) as present, folder_of(dict(real_ledger())) as staged:
        source, _ = stage_ledger(present, staged, staged)
        assert source is LedgerSource.KEPT
        assert verify_ledger(present).begins_at > 1


def test_an_emptied_pc_takes_the_ledger_of_the_backup() -> None:
    """One that begins with its second year is as good as any."""
    with folder_of({}) as present, folder_of(disposed(1)) as staged:
        source, _ = stage_ledger(present, staged, staged)
        assert source is LedgerSource.FROM_BACKUP
