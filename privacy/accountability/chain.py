"""What makes lines a ledger: each follows from the one before. Only reads.

Checked are hashes, sequence, installation, segments, signed checkpoints, that what is missing at
the beginning was disposed of by an entry that is signed for, and on request that a head hash, noted
on paper, occurs. Cutting off or rolling back the whole end shows only by such a hash, because
whoever can write the folder can also take the last lines away.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.accountability import segments
from privacy.accountability.entry import NO_HASH, Entry
from privacy.accountability.segments import Located
from privacy.accountability.signing import PUBLIC_KEY_FILE, is_signed, read_public_key
from privacy.accountability.tombstones import Tombstone, tombstone_before
from privacy.errors import Damaged
from privacy.steps import Between, nothing

INSTALLATION: Final = "installation"
SIGNING_KEY: Final = "signing_key"
CHECKPOINT: Final = "checkpoint"
_ENTRIES_A_STEP: Final = 256


@dataclass(frozen=True)
class VerifiedLedger:
    """What a complete check found to be in order.

    Attributes:
        installation_id: whose ledger it is.
        entries: how many there are.
        checkpoints: how many of them are signatures, all valid.
        head: hash of the last entry.
        segments: names of the files, oldest first.
        is_torn: whether an unconfirmed last line waits to be put aside.
        begins_at: number of the first; above 1 where older segments were disposed of.
    """

    installation_id: str
    entries: int
    checkpoints: int
    head: str
    segments: tuple[str, ...]
    is_torn: bool
    begins_at: int = 1


def verify_ledger(
    folder: Path, expected_head: str | None = None, between: Between = nothing
) -> VerifiedLedger:
    """Check a ledger from its files alone; needs no passphrase and changes nothing.

    Args:
        folder: with the segments and the public key.
        expected_head: a head hash from a register, receipt or audit; it must occur.
        between: called after every few hundred entries.

    Raises:
        Damaged: `ledger_damaged` with file and line, `ledger_missing` with file, or
            `ledger_head_missing` with file: entries are missing since that hash was noted.
    """
    paths = segments.segments(folder)
    if not paths:
        raise Damaged("ledger_missing", file=str(folder))
    chain = Chain.of(folder, check_every_signature=True)
    wanted = None if expected_head is None else expected_head.strip().lower()
    is_there = False
    for number, located in enumerate(segments.read_entries(folder)):
        if number % _ENTRIES_A_STEP == 0:
            between(0, 0)
        chain.take(located)
        is_there = is_there or located.entry.hash == wanted
    chain.finish(folder)
    if wanted is not None and not is_there:
        raise Damaged("ledger_head_missing", file=str(folder))
    return VerifiedLedger(
        installation_id=chain.installation,
        entries=chain.sequence - chain.begins_at + 1,
        checkpoints=chain.checkpoints,
        head=chain.head,
        segments=tuple(path.name for path in paths),
        is_torn=bool(segments.torn_tail(paths[-1])),
        begins_at=chain.begins_at,
    )


def checkpoint_statement(installation: str, sequence: int, head: str) -> dict[str, object]:
    """What a checkpoint signs."""
    return {
        "use": "upprop/1/ledger-checkpoint",
        "installation": installation,
        "sequence": sequence,
        "head": head,
    }


class Chain:
    """Follows a ledger entry by entry and refuses the first that does not follow."""

    def __init__(self, *, check_every_signature: bool) -> None:
        """Stand before the first entry.

        Args:
            check_every_signature: else only the last checkpoint's, in `finish`.
        """
        self.installation = ""
        self.is_demo = False
        self.sequence = 0
        self.head = NO_HASH
        self.begins_at = 1
        self.checkpoints = 0
        self._tombstone: Tombstone | None = None
        self._check_every_signature = check_every_signature
        self._last_checkpoint: Located | None = None
        self._introduced: list[str] = []
        self._last_introduced_at = 0
        self._extent: dict[Path, tuple[int, int]] = {}

    @classmethod
    def of(cls, folder: Path, *, check_every_signature: bool) -> "Chain":
        """Stand before the first entry that a folder still has."""
        chain = cls(check_every_signature=check_every_signature)
        found = tombstone_before(segments.segments(folder))
        if found is not None:
            chain._begin_after(found)
        return chain

    def take(self, located: Located) -> None:
        """Go on to an entry that was read; that its hash is its own was seen in reading.

        Raises:
            Damaged: it does not follow from the one before.
        """
        if not self._follows(located.entry):
            raise located.damaged()
        if located.entry.kind == CHECKPOINT:
            self._take_checkpoint(located)
        self.advance(located)

    def advance(self, located: Located) -> None:
        """Go on to an entry that is known to follow."""
        entry = located.entry
        if entry.kind == INSTALLATION:
            self.installation = entry.installation
            self.is_demo = entry.body.get("demo") is True
        if entry.kind == SIGNING_KEY:
            self._introduced.append(str(entry.body.get("public_key")))
            self._last_introduced_at = entry.sequence
        self.sequence, self.head = entry.sequence, entry.hash
        self._extent[located.segment] = (
            self.size_of(located.segment) + located.size,
            located.line,
        )

    def finish(self, folder: Path) -> None:
        """Check what can only be checked at the end.

        Raises:
            Damaged: no entry, a false last checkpoint, or another public key beside the ledger.
        """
        if self.sequence == 0:
            raise Damaged("ledger_missing", file=str(folder))
        last = self._last_checkpoint
        if not self.is_vouched_for:
            raise segments.damaged_line(segments.segments(folder)[0], 1)
        if last is not None and not self._is_genuine(last.entry):
            raise last.damaged()
        # The file may lag one key behind: it is written after the entry that introduces the key.
        if self._introduced and read_public_key(folder) not in self._allowed_beside():
            raise Damaged("file_damaged", file=str(folder / PUBLIC_KEY_FILE))

    @property
    def is_vouched_for(self) -> bool:
        """Whether a signature covers what stands for a beginning that was disposed of."""
        last = self._last_checkpoint
        signed = 0 if last is None else last.entry.sequence
        return self._tombstone is None or signed > self._tombstone.sequence

    @property
    def public_keys(self) -> tuple[str, ...]:
        """Every key that was introduced so far, in order."""
        return tuple(self._introduced)

    @property
    def public_key(self) -> str | None:
        """The key that signs from here on."""
        return self._introduced[-1] if self._introduced else None

    def size_of(self, segment: Path) -> int:
        """Bytes of the segment's entries so far."""
        return self._extent.get(segment, (0, 0))[0]

    def lines_of(self, segment: Path) -> int:
        """Lines of the segment so far."""
        return self._extent.get(segment, (0, 0))[1]

    def _begin_after(self, tombstone: Tombstone) -> None:
        self._tombstone = tombstone
        self.installation, self.is_demo = tombstone.installation, tombstone.is_demo
        self.sequence, self.head = tombstone.last, tombstone.last_hash
        self.begins_at = tombstone.last + 1
        self._introduced = list(tombstone.keys)

    def _allowed_beside(self) -> tuple[str | None, ...]:
        if self._last_introduced_at < self.sequence:
            return (self.public_key,)
        before = self._introduced[-2] if len(self._introduced) > 1 else None
        return (self.public_key, before)

    def _follows(self, entry: Entry) -> bool:
        is_first = self.sequence == 0
        return (
            entry.sequence == self.sequence + 1
            and entry.previous == self.head
            and (entry.kind == INSTALLATION) == is_first
            and (is_first or entry.installation == self.installation)
        )

    def _take_checkpoint(self, located: Located) -> None:
        self.checkpoints += 1
        if self._check_every_signature and not self._is_genuine(located.entry):
            raise located.damaged()
        self._last_checkpoint = located

    def _is_genuine(self, entry: Entry) -> bool:
        public_key, signature = entry.body.get("public_key"), entry.body.get("signature")
        statement = checkpoint_statement(entry.installation, entry.sequence - 1, entry.previous)
        return public_key in self._introduced and is_signed(
            str(public_key), str(signature), statement
        )
