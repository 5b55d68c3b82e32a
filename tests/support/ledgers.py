"""A real ledger over three years, and copies of it that somebody has meddled with."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from privacy.accountability.entry import NO_HASH, Draft, Entry, parse_line
from privacy.accountability.ledger import Ledger
from privacy.accountability.segments import segments
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.vault_key import VaultKey
from privacy.subjects import new_subject_ref
from privacy.testing import FixedClock

YEARS = 3
A_YEAR = 10


@cache
def real_ledger() -> Mapping[str, bytes]:
    """The files of a signed ledger with every sort of entry, by name."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), FixedClock()
        signer = LedgerSigner.open_or_create(folder, VaultKey(bytes(32)))
        ledger = Ledger.create(folder, installation_id="pc-1", clock=clock, signer=signer)
        for _ in range(YEARS):
            _a_year(ledger)
            clock.advance(days=365)
        wanted = [*segments(folder), folder / "public.key"]
        return {path.name: path.read_bytes() for path in wanted}


def _a_year(ledger: Ledger) -> None:
    for number in range(A_YEAR // 2):
        subject = new_subject_ref()
        ledger.append("consent_given", {"age": 16, "method": "papper å"}, subject)
        ledger.append("register_signed", {"n": number}, checkpoint=number % 3 == 2)
    ledger.append("audited", {"list": [1, None, True]}, checkpoint=True)


def lines_of(files: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    """Every line with the name of its segment, in order."""
    return [
        (name, line)
        for name, content in sorted(files.items())
        if name.endswith(".jsonl")
        for line in content.splitlines(keepends=True)
    ]


@contextmanager
def written(lines: list[tuple[str, bytes]], public_key: bytes | None = None) -> Iterator[Path]:
    """A folder with these lines in these segments, and the public key beside them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for segment in {segment for segment, _ in lines}:
            content = b"".join(line for each, line in lines if each == segment)
            (folder / segment).write_bytes(content)
        (folder / "public.key").write_bytes(public_key or real_ledger()["public.key"])
        yield folder


def entry_at(lines: list[tuple[str, bytes]], index: int) -> Entry:
    """The entry of a line."""
    return parse_line(lines[index][1][:-1])


def rehashed(entry: Entry, *, previous: str | None = None, sequence: int | None = None) -> Entry:
    """The entry with another content and a hash that fits it, as a forger would make it."""
    body = {**entry.body, "forged": True}
    draft = Draft(entry.at, entry.kind, entry.installation, entry.subject, body)
    return draft.chained(sequence or entry.sequence, previous or entry.previous)


def rewritten_from(
    lines: list[tuple[str, bytes]], index: int, keep: Callable[[Entry], bool]
) -> list[tuple[str, bytes]]:
    """Every line from there on made anew so that the chain holds; those not kept are left out."""
    result = list(lines[:index])
    before = entry_at(result, -1) if result else None
    sequence, head = (before.sequence, before.hash) if before else (0, NO_HASH)
    for position in range(index, len(lines)):
        old = entry_at(lines, position)
        if not keep(old):
            continue
        body = {**old.body, "forged": True} if position == index else old.body
        draft = Draft(old.at, old.kind, old.installation, old.subject, body)
        fresh = draft.chained(sequence + 1, head)
        sequence, head = fresh.sequence, fresh.hash
        result.append((lines[position][0], fresh.line()))
    return result
