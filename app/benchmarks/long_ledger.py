"""How fast a ledger of many years is examined, and in how much memory.

Written by one process and examined by another, whose memory is thus the examination's alone.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Final

from app.benchmarks.memory import now_mb, peak_mb
from privacy.accountability import segments
from privacy.accountability.chain import (
    CHECKPOINT,
    INSTALLATION,
    SIGNING_KEY,
    checkpoint_statement,
)
from privacy.accountability.entry import NO_HASH, Draft, Entry
from privacy.accountability.examination import PaperHead, examine_ledger
from privacy.accountability.ledger import CHECKPOINT_EVERY
from privacy.accountability.signing import LedgerSigner, write_public_key
from privacy.at_rest.vault_key import VaultKey
from privacy.subjects import new_subject_ref

A_YEAR: Final = 100_000
_LINES: Final = 5000
_BEGINS: Final = datetime(2026, 8, 17, 6, 0, tzinfo=UTC)
_ID: Final = "00000000-0000-4000-8000-000000000000"


def write_ledger(folder: Path, entries: int) -> Mapping[str, object]:
    """A signed ledger of so many entries, a hundred thousand a year."""
    signer = LedgerSigner.open_or_create(folder, VaultKey.new())
    write_public_key(folder, signer.public_key)
    began, written, head = perf_counter(), 0, ""
    block: list[bytes] = []
    year = _BEGINS.year
    for entry in _entries(entries, signer):
        if entry.at.year != year or len(block) == _LINES:
            segments.append_bytes(segments.segment_of(folder, year), b"".join(block))
            block, year = [], entry.at.year
        block.append(entry.line())
        written, head = entry.sequence, entry.hash
    segments.append_bytes(segments.segment_of(folder, year), b"".join(block))
    return {"entries": written, "head": head, "write_seconds": perf_counter() - began}


def examine(folder: Path, head: str) -> Mapping[str, object]:
    """One pass over it, every hash and every signature."""
    before = now_mb()
    began = perf_counter()
    found = examine_ledger(folder, head=PaperHead.read(head))
    seconds = perf_counter() - began
    size = sum(path.stat().st_size for path in segments.segments(folder))
    return {
        "entries": found.entries,
        "segments": len(found.segments),
        "signatures": found.checkpoints,
        "megabytes": round(size / 1024**2, 1),
        "is_sound": found.is_sound,
        "end_is_known": found.end_is_known,
        "seconds": round(seconds, 2),
        "entries_per_second": round(found.entries / seconds),
        "rss_before_mb": before,
        "peak_rss_mb": peak_mb(),
    }


def _entries(count: int, signer: LedgerSigner) -> Iterator[Entry]:
    entry = _draft(0, INSTALLATION, {"demo": False}).chained(1, NO_HASH)
    yield entry
    entry = _draft(1, SIGNING_KEY, {"public_key": signer.public_key}).chained(2, entry.hash)
    yield entry
    while entry.sequence < count:
        number = entry.sequence
        if number % CHECKPOINT_EVERY == 0:
            statement = checkpoint_statement(_ID, number, entry.hash)
            body: Mapping[str, object] = {
                "public_key": signer.public_key,
                "signature": signer.sign(statement),
            }
            entry = _draft(number, CHECKPOINT, body).chained(number + 1, entry.hash)
        else:
            body = {"lesson": _ID, "digest": entry.hash, "staff": _ID}
            entry = _draft(number, "register_signed", body).chained(number + 1, entry.hash)
        yield entry


def _draft(number: int, kind: str, body: Mapping[str, object]) -> Draft:
    at = _BEGINS + timedelta(days=365) * (number / A_YEAR)
    subject = new_subject_ref() if kind == "register_signed" else None
    return Draft(at, kind, _ID, subject, body)
