"""Whatever happens to the bytes of a ledger, it is noticed or it is a torn last line."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from privacy.accountability.chain import verify_ledger
from privacy.accountability.entry import NotAnEntry, parse_line
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged
from privacy.subjects import new_subject_ref
from privacy.testing import FixedClock

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
bodies = st.dictionaries(st.text(max_size=8), plain, max_size=4)


@cache
def written() -> tuple[bytes, str]:
    """A segment with entries of every sort, and the public key beside it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        signer = LedgerSigner.open_or_create(folder, VaultKey(bytes(32)))
        ledger = Ledger.create(folder, installation_id="pc-1", clock=FixedClock(), signer=signer)
        ledger.append("consent_given", {"age": 16, "method": "papper å"}, new_subject_ref())
        ledger.append("register_signed", {"digest": "ab" * 32}, checkpoint=True)
        ledger.append("seen", {"list": [1, None, True]})
        return (folder / "2026.jsonl").read_bytes(), signer.public_key


@contextmanager
def ledger_of(content: bytes) -> Iterator[Path]:
    """A ledger folder whose one segment has this content."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "2026.jsonl").write_bytes(content)
        (folder / "public.key").write_text(written()[1] + "\n")
        yield folder


def is_found_damaged(content: bytes) -> bool:
    """Whether the check of such a ledger says that it is damaged."""
    with ledger_of(content) as folder:
        try:
            verify_ledger(folder)
        except Damaged:
            return True
    return False


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_changed_byte_is_noticed(data: st.DataObject) -> None:
    """One byte changed to any other, anywhere: never a different ledger that verifies."""
    whole, _ = written()
    position = data.draw(st.integers(0, len(whole) - 1))
    value = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[position]))
    assert is_found_damaged(whole[:position] + bytes([value]) + whole[position + 1 :])


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_inserted_or_removed_byte_is_noticed(data: st.DataObject) -> None:
    """Bytes more or less are noticed, unless only the end of the last line is missing."""
    whole, _ = written()
    position = data.draw(st.integers(0, len(whole) - 2))
    inserted = whole[:position] + bytes([data.draw(st.integers(0, 255))]) + whole[position:]
    assert inserted == whole or is_found_damaged(inserted)
    removed = whole[:position] + whole[position + 1 :]
    assert removed == whole or is_found_damaged(removed)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_cut_anywhere_leaves_confirmed_lines_alone(data: st.DataObject) -> None:
    """A file that ends anywhere opens as it is; the next entry puts what was torn aside."""
    whole, _ = written()
    first_lines = whole.index(b"\n", whole.index(b"\n") + 1) + 1
    end = data.draw(st.integers(first_lines, len(whole)))
    with ledger_of(whole[:end]) as folder:
        again = Ledger.open(folder, clock=FixedClock(), signer=None)
        assert (folder / "2026.jsonl").read_bytes() == whole[:end]
        added = again.append("seen", {}).line()
        kept = (folder / "2026.jsonl").read_bytes().removesuffix(added)
        aside = b"".join(path.read_bytes() for path in folder.glob("*.torn"))
        assert kept + aside == whole[:end]
        assert kept.count(b"\n") == whole[:end].count(b"\n")
        assert not verify_ledger(folder).is_torn


@settings(max_examples=60, deadline=None)
@given(recorded=st.lists(bodies, max_size=4))
def test_what_is_recorded_is_read_back(recorded: list[dict[str, object]]) -> None:
    """Any plain body comes back equal, and the chain verifies."""
    with tempfile.TemporaryDirectory() as name:
        clock = FixedClock()
        ledger = Ledger.create(Path(name), installation_id="pc-1", clock=clock, signer=None)
        for body in recorded:
            ledger.append("seen", body)
        again = Ledger.open(Path(name), clock=clock, signer=None)
        assert [entry.body for entry in again.entries()][1:] == recorded
        assert again.verify(ledger.head[1]).entries == len(recorded) + 1


@given(untrusted=st.binary(max_size=200) | bodies.map(str).map(str.encode))
def test_any_bytes_are_an_entry_or_not(untrusted: bytes) -> None:
    """Reading a line never fails in any other way than saying that it is no entry."""
    try:
        parse_line(untrusted)
    except NotAnEntry:
        return
    raise AssertionError("nothing this short is an entry")
