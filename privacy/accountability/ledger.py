"""The ledger: facts that can be shown afterwards. Append-only and hash-chained; never rewritten.

`append` returns when the disk has the entry. One process appends (the caller holds the data lock);
anybody may verify, with the vault locked.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from privacy.accountability import segments
from privacy.accountability.chain import (
    CHECKPOINT,
    INSTALLATION,
    SIGNING_KEY,
    Chain,
    VerifiedLedger,
    checkpoint_statement,
    verify_ledger,
)
from privacy.accountability.entry import Draft, Entry
from privacy.accountability.segments import Located
from privacy.accountability.signing import LedgerSigner, read_public_key, write_public_key
from privacy.accountability.tombstones import SEGMENT_DISPOSED, Tombstone
from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.clock import Clock
from privacy.errors import Damaged, NotWritten, Refused
from privacy.subjects import SubjectRef

__all__ = ["Entry", "Fact", "Ledger", "VerifiedLedger", "verify_ledger"]

CHECKPOINT_EVERY: Final = 50
"""Entries after which a checkpoint comes by itself."""


@dataclass(frozen=True)
class Fact:
    """What is to be recorded; see `Ledger.append` for what a body may hold."""

    kind: str
    body: Mapping[str, object]
    subject: SubjectRef | None = None


class Ledger:
    """The opened ledger of one installation."""

    def __init__(self, folder: Path, clock: Clock, signer: LedgerSigner | None) -> None:
        """Use `create` or `open`."""
        self.folder = folder
        self._clock = clock
        self._signer = signer
        self._chain = Chain(check_every_signature=False)
        self._located: list[Located] = []
        self._followers: list[Callable[[Entry], None]] = []
        self._writing = threading.Lock()
        self._since_checkpoint = 0
        self._is_broken = False
        self._torn = b""

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        installation_id: str,
        clock: Clock,
        signer: LedgerSigner | None,
        demo: bool = False,
    ) -> Self:
        """A new ledger with its first entry, which says what installation this is.

        Raises:
            Refused: `ledger_exists` with file.
            NotWritten: the disk does not take it.
        """
        if segments.segments(folder):
            raise Refused("ledger_exists", file=str(folder))
        make_private_folder(folder)
        ledger = cls(folder, clock, signer)
        ledger._chain.installation = installation_id
        ledger.append(INSTALLATION, {"demo": demo})
        ledger.sign_with(signer)
        return ledger

    @classmethod
    def open(cls, folder: Path, *, clock: Clock, signer: LedgerSigner | None) -> Self:
        """The ledger, with its chain checked from the first entry to the last.

        Writes nothing, unless a signer has to be introduced. A torn last line is passed over, and
        put aside by the first entry that follows. Signatures other than the last are left to
        `verify`.

        Raises:
            Damaged: `ledger_missing` or `ledger_damaged` with file (and line).
        """
        ledger = cls(folder, clock, signer)
        ledger._chain = Chain.of(folder, check_every_signature=False)
        for located in segments.read_entries(folder):
            ledger._chain.take(located)
            ledger._keep(located)
        ledger._chain.finish(folder)
        ledger._torn = segments.torn_tail(segments.segments(folder)[-1])
        ledger.sign_with(signer)
        return ledger

    @property
    def installation_id(self) -> str:
        """Whose ledger it is."""
        return self._chain.installation

    @property
    def is_demo(self) -> bool:
        """Whether the installation was made as a demo school."""
        return self._chain.is_demo

    @property
    def head(self) -> tuple[int, str]:
        """Sequence and hash of the last entry."""
        return self._chain.sequence, self._chain.head

    def append(
        self,
        kind: str,
        body: Mapping[str, object],
        subject: SubjectRef | None = None,
        *,
        checkpoint: bool = False,
    ) -> Entry:
        """Record a fact; returns when the disk has it.

        Args:
            kind: what kind of fact, such as "register_signed".
            body: text, whole numbers, booleans, None, lists and mappings of these; no names.
            subject: whom it is about.
            checkpoint: sign the chain right after it, in the same write.

        Raises:
            NotWritten: `file_not_written` or `ledger_needs_reopening` with file; not recorded.
            Damaged: `ledger_damaged`: something else wrote into the ledger.
            ValueError: the body is not what a body may be.
        """
        return self._record((Fact(kind, body, subject),), checkpoint=checkpoint)[0]

    def append_all(self, facts: Sequence[Fact], *, checkpoint: bool = False) -> tuple[Entry, ...]:
        """Record facts in one write, in their order; returns when the disk has them all.

        What a power cut leaves is a beginning of them.

        Args:
            facts: none is taken too, and nothing is written.
            checkpoint: as for `append`, after the last.

        Raises:
            NotWritten, Damaged, ValueError: as `append`; none is recorded.
        """
        return self._record(facts, checkpoint=checkpoint) if facts else ()

    def sign_with(self, signer: LedgerSigner | None) -> None:
        """Sign checkpoints from here on; a key that the chain does not know is introduced.

        Raises:
            NotWritten: the disk does not take it.
            Damaged: `ledger_damaged`: something else wrote into the ledger.
        """
        self._signer = signer
        self._introduce_signer()

    def sign(self, statement: Mapping[str, object]) -> tuple[str, str]:
        """The public key, and the signature of a statement that stands elsewhere.

        Both are empty where nobody signs here.
        """
        if self._signer is None:
            return "", ""
        return self._signer.public_key, self._signer.sign(statement)

    @property
    def begins_at(self) -> int:
        """Number of the first entry; above 1 where older segments were disposed of."""
        return self._located[0].entry.sequence if self._located else 1

    def past_segments(self) -> tuple[tuple[Entry, ...], ...]:
        """The entries of each segment but the one that is being written, oldest first."""
        found: dict[Path, list[Entry]] = {}
        for located in tuple(self._located):
            found.setdefault(located.segment, []).append(located.entry)
        return tuple(tuple(each) for each in [*found.values()][:-1])

    def rest_after(self, sequence: int) -> "Ledger":
        """As it would be read without what came until then; nothing can be written through it."""
        rest = Ledger(self.folder, self._clock, None)
        rest._chain.installation, rest._chain.is_demo = self.installation_id, self.is_demo
        rest._located = [each for each in self._located if each.entry.sequence > sequence]
        rest._is_broken = True
        return rest

    def dispose_oldest(self, rule: str, decision: str) -> Tombstone:
        """Put on record that the oldest segment goes by a rule, then remove its file.

        Args:
            rule: by which it goes.
            decision: the number of the disposal decision; empty where none is needed.

        Raises:
            NotWritten: the disk does not take it; the next start goes on.
            ValueError: nobody signs here, or there is one segment only.
        """
        if self._signer is None or not self.past_segments():
            raise ValueError("one segment always stays, and a tombstone is signed")
        entries, segment = self.past_segments()[0], self._located[0].segment
        body = {
            "segment": segment.name,
            "first": entries[0].sequence,
            "last": entries[-1].sequence,
            "last_hash": entries[-1].hash,
            "entries": len(entries),
            "rule": rule,
            "decision": decision,
            "demo": self.is_demo,
            "keys": list(self._keys_until(entries[-1].sequence)),
        }
        made = self.append(SEGMENT_DISPOSED, body, checkpoint=True)
        self._remove(segment)
        return Tombstone.of(made)

    def finish_disposals(self) -> int:
        """Remove segments that are here still, or again, though they were disposed of."""
        found = [Tombstone.of(each) for each in self.entries() if each.kind == SEGMENT_DISPOSED]
        gone = 0
        for tombstone in found:
            past = self.past_segments()
            if self._signer is None or not past or past[0][-1].hash != tombstone.last_hash:
                continue
            self._sign_here()
            self._remove(self._located[0].segment)
            gone += 1
        return gone

    def follow(self, take: Callable[[Entry], None]) -> None:
        """Hand over every entry so far, and from now on each one as it is appended.

        Raises:
            Damaged: `ledger_damaged`; an entry's body is not what its kind promises.
        """
        for located in self._located:
            try:
                take(located.entry)
            except (ValueError, KeyError):
                raise located.damaged() from None
        self._followers.append(take)

    def entries(self) -> Iterator[Entry]:
        """Every entry so far, oldest first, as read at opening and recorded since."""
        return (located.entry for located in tuple(self._located))

    def contains(self, sequence: int, head: str) -> bool:
        """Whether the entry at this place has this hash."""
        index = sequence - self.begins_at
        is_there = 0 <= index < len(self._located)
        return is_there and self._located[index].entry.hash == head

    def entries_of(self, subject: SubjectRef) -> tuple[Entry, ...]:
        """Every entry about one person, oldest first."""
        return tuple(entry for entry in self.entries() if entry.subject == subject)

    def verify(self, expected_head: str | None = None) -> VerifiedLedger:
        """Check everything on the disk anew; see `verify_ledger`."""
        return verify_ledger(self.folder, expected_head)

    def _keys_until(self, sequence: int) -> tuple[str, ...]:
        """The keys of the chain without those that were introduced later."""
        later = [
            str(each.body.get("public_key"))
            for each in self.entries()
            if each.kind == SIGNING_KEY and each.sequence > sequence
        ]
        known = self._chain.public_keys
        return known[: len(known) - len(later)]

    def _sign_here(self) -> None:
        """A power cut may have come between a tombstone and the signature on it."""
        with self._writing:
            last = self._located[-1].entry
            entries = [] if last.kind == CHECKPOINT else self._checkpoint_after(last)
            if entries:
                self._write(entries)
        for entry in entries:
            for take in self._followers:
                take(entry)

    def _remove(self, segment: Path) -> None:
        try:
            for path in (*self.folder.glob(f"{segment.stem}.*.torn"), segment):
                path.unlink(missing_ok=True)
            sync_folder(self.folder)
        except OSError as error:
            raise not_written(segment, error) from error
        self._located = [each for each in self._located if each.segment != segment]

    def _record(self, facts: Sequence[Fact], *, checkpoint: bool) -> tuple[Entry, ...]:
        with self._writing:
            made: list[Entry] = []
            sequence, head = self.head
            for fact in facts:
                draft = self._draft(fact.kind, fact.body, fact.subject)
                made.append(draft.chained(sequence + 1, head))
                sequence, head = sequence + 1, made[-1].hash
            entries = list(made)
            if checkpoint or self._since_checkpoint + len(made) >= CHECKPOINT_EVERY:
                entries += self._checkpoint_after(made[-1])
            self._write(entries)
        for entry in entries:
            for take in self._followers:
                take(entry)
        return tuple(made)

    def _draft(self, kind: str, body: Mapping[str, object], subject: SubjectRef | None) -> Draft:
        return Draft(self._clock.now(), kind, self.installation_id, subject, body)

    def _checkpoint_after(self, entry: Entry) -> list[Entry]:
        if self._signer is None:
            return []
        statement = checkpoint_statement(entry.installation, entry.sequence, entry.hash)
        body = {
            "public_key": self._signer.public_key,
            "signature": self._signer.sign(statement),
        }
        draft = self._draft(CHECKPOINT, body, None)
        return [draft.chained(entry.sequence + 1, entry.hash)]

    def _write(self, entries: list[Entry]) -> None:
        path = self._segment(entries[0])
        if self._is_broken:
            raise NotWritten("ledger_needs_reopening", file=str(path))
        self._put_torn_tail_aside()
        if path.exists() and path.stat().st_size != self._chain.size_of(path):
            raise Damaged("ledger_damaged", file=str(path), line=self._chain.lines_of(path) + 1)
        lines = [entry.line() for entry in entries]
        try:
            segments.append_bytes(path, b"".join(lines))
        except OSError as error:
            # Whether the disk has the line cannot be known now; opening the ledger anew tells.
            self._is_broken = not _has_size(path, self._chain.size_of(path))
            raise not_written(path, error) from error
        for entry, line in zip(entries, lines, strict=True):
            located = Located(entry, path, self._chain.lines_of(path) + 1, len(line))
            self._chain.advance(located)
            self._keep(located)

    def _put_torn_tail_aside(self) -> None:
        if not self._torn:
            return
        last = segments.segments(self.folder)[-1]
        # What is no longer as it was at opening is another's: `_write` refuses to build on it.
        if segments.torn_tail(last) == self._torn:
            segments.put_torn_tail_aside(last)
        self._torn = b""

    def _segment(self, entry: Entry) -> Path:
        """A clock that was set back does not open a segment before the last one."""
        last = segments.segments(self.folder)
        path = segments.segment_of(self.folder, entry.at.year)
        return max((path, *last[-1:]))

    def _keep(self, located: Located) -> None:
        entry = located.entry
        self._located.append(located)
        self._since_checkpoint = 0 if entry.kind == CHECKPOINT else self._since_checkpoint + 1

    def _introduce_signer(self) -> None:
        if self._signer is None:
            return
        ours = self._signer.public_key
        if self._chain.public_key != ours:
            self.append(SIGNING_KEY, {"public_key": ours})
        if read_public_key(self.folder) != ours:
            write_public_key(self.folder, ours)


def _has_size(path: Path, size: int) -> bool:
    return (path.stat().st_size if path.exists() else 0) == size
