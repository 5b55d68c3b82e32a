"""What stands in place of a segment that was disposed of, so that the rest still is a ledger.

The entry is written, signed and on the disk before the file goes. It says where the file began and
ended, which keys it had introduced, and by which rule and decision it went: the first entry that is
left has to follow from it. Only the oldest segments go, so that nothing is ever missing between.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.accountability import segments
from privacy.accountability.entry import Entry, NotAnEntry, genuine_line

SEGMENT_DISPOSED: Final = "segment_disposed"
_KIND: Final = b'"kind":"segment_disposed"'
_IS_FIRST: Final = b',"sequence":1,"subject":'
"""Of the line that every ledger was begun with; read once, when the chain is followed."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A segment that is gone by a rule.

    Attributes:
        sequence: of the entry that says so; a signature has to cover it.
        segment: name of the file.
        first: number of its first entry.
        last: number of its last entry.
        last_hash: hash of its last entry.
        rule: by which it went.
        decision: the disposal decision's number; empty where none was needed.
        installation: whose ledger it is.
        is_demo: whether that is a demo school.
        keys: public keys that had been introduced by its end, in order.
    """

    sequence: int
    segment: str
    first: int
    last: int
    last_hash: str
    rule: str
    decision: str
    installation: str
    is_demo: bool
    keys: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry) -> "Tombstone":
        """What an entry of this kind says.

        Raises:
            NotAnEntry: it does not say all of it.
        """
        return cls(
            sequence=entry.sequence,
            segment=entry.text("segment"),
            first=entry.number("first"),
            last=entry.number("last"),
            last_hash=entry.text("last_hash"),
            rule=entry.text("rule"),
            decision=entry.text("decision"),
            installation=entry.installation,
            is_demo=entry.body.get("demo") is True,
            keys=entry.texts("keys"),
        )

    def is_before(self, entry: Entry) -> bool:
        """Whether the entry is the one that followed what is gone."""
        return entry.sequence == self.last + 1 and entry.previous == self.last_hash


def tombstone_before(paths: Sequence[Path]) -> Tombstone | None:
    """What stands for all that came before the first of these segments; None for a whole ledger.

    Reads one line, and only where that is not the first of all, the rest.
    """
    if not paths:
        return None
    line = next(segments.lines(paths[0]), b"")
    first = None if _IS_FIRST in line else _entry(line)
    if first is None or first.sequence == 1:
        return None
    for path in paths:
        for line in segments.lines(path):
            entry = _entry(line) if _KIND in line else None
            found = _tombstone(entry) if entry is not None else None
            if found is not None and found.is_before(first):
                return found
    return None


def _tombstone(entry: Entry) -> Tombstone | None:
    with suppress(NotAnEntry):
        return Tombstone.of(entry) if entry.kind == SEGMENT_DISPOSED else None
    return None


def _entry(line: bytes) -> Entry | None:
    with suppress(NotAnEntry):
        return genuine_line(line[:-1])
    return None
