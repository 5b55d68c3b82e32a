"""Examines a ledger, or a copy of it, from its files alone: in one pass, with constant memory.

Needs no database, no passphrase and no network, changes nothing, and goes on after a fault. What
nobody can know from the files is said and not guessed: whoever can write them can also cut off
their end, or write all of them anew with a key of their own.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.accountability import segments
from privacy.accountability.chain import CHECKPOINT, SIGNING_KEY, checkpoint_statement
from privacy.accountability.entry import Entry, NotAnEntry, genuine_line
from privacy.accountability.findings import Examined, Fault, Finding
from privacy.accountability.signing import PUBLIC_KEY_FILE, is_signed, read_public_key
from privacy.accountability.tombstones import SEGMENT_DISPOSED, Tombstone, tombstone_before
from privacy.accountability.trail import Line, Trail
from privacy.errors import Damaged
from privacy.steps import Between, nothing

__all__ = ["Examined", "Fault", "Finding", "PaperHead", "examine_ledger"]

_LINES_A_STEP: Final = 256


@dataclass(frozen=True)
class PaperHead:
    """A hash as printed on a register, a receipt or an audit.

    Attributes:
        hash: 64 hexadecimal digits.
        sequence: the number of the entry, where it is printed too.
    """

    hash: str
    sequence: int | None = None

    @classmethod
    def read(cls, text: str) -> "PaperHead":
        """From `HASH`, or `NUMBER:HASH`; however it was typed."""
        number, _, digits = text.strip().lower().rpartition(":")
        return cls(digits.strip(), int(number) if number.strip().isdecimal() else None)


def examine_ledger(
    place: Path,
    *,
    key: str | None = None,
    head: PaperHead | None = None,
    between: Between = nothing,
) -> Examined:
    """Say what a ledger is and what is wrong with it.

    Args:
        place: the ledger's folder, an installation's folder with one in it, or one segment.
        key: the public key (64 hexadecimal digits) that is known from elsewhere.
        head: a hash on paper; it must be an entry.
        between: called after every few hundred lines, for what cannot wait.

    Raises:
        Damaged: `ledger_missing` with file; there is no ledger.
    """
    paths = _segments_of(place)
    if not paths:
        raise Damaged("ledger_missing", file=str(place))
    examination = _Examination(paths, key, head, is_part=place.is_file())
    examination.run(between)
    return examination.outcome()


class _Examination:
    """One pass."""

    def __init__(
        self, paths: tuple[Path, ...], key: str | None, head: PaperHead | None, *, is_part: bool
    ) -> None:
        self._paths = paths
        self._key = None if key is None else key.strip().lower()
        self._paper = head
        self._is_part = is_part
        self._trail = Trail()
        self._before = None if is_part else tombstone_before(paths)
        self._disposed: list[Tombstone] = []
        self._covered = 0
        self._begins_at = 1
        self._found: list[Finding] = []
        self._keys: list[str] = []
        self._beside = read_public_key(paths[0].parent)
        self._checkpoints = 0
        self._signed_through = 0
        self._key_signed = False
        self._is_head_there = False
        self._is_torn = False
        self._is_cut_short = False
        self._bytes_read = 0

    def run(self, between: Between) -> None:
        """Read every line once."""
        of = sum(path.stat().st_size for path in self._paths)
        lines = self._lines()
        line = next(lines, None)
        if line is not None and line.entry is not None and (self._is_part or self._before):
            self._begins_at = line.entry.sequence
            self._trail.begin_at(line.entry)
            self._keys += self._before.keys if self._before else ()
        while line is not None:
            following = next(lines, None)
            self._trail.take(line, following.entry if following else None)
            if line.entry is not None:
                self._look_at(line, line.entry)
            if line.number % _LINES_A_STEP == 0:
                between(self._bytes_read, of)
            self._is_cut_short = self._trail.is_overwhelmed
            line = None if self._is_cut_short else following

    def outcome(self) -> Examined:
        """What the pass came to."""
        trail = self._trail
        found = [*trail.findings(), *self._found]
        places = {path.name: number for number, path in enumerate(self._paths)}
        found.sort(key=lambda each: (places.get(each.segment, 0), each.line))
        return Examined(
            installation_id=trail.installation,
            begins_at=self._begins_at,
            entries=trail.entries,
            head=trail.head,
            last=trail.sequence,
            checkpoints=self._checkpoints,
            signed_through=self._signed_through,
            keys=tuple(self._keys),
            segments=tuple(path.name for path in self._paths),
            is_torn=self._is_torn,
            end_is_known=self._is_head_there,
            is_cut_short=self._is_cut_short,
            findings=(*found, *self._of_the_whole()),
            disposed=tuple(self._disposed),
        )

    def _lines(self) -> Iterator[Line]:
        for path in self._paths:
            number = 0
            for number, line in enumerate(segments.lines(path), start=1):
                self._bytes_read += len(line)
                if path == self._paths[-1] and _is_torn(path, line):
                    self._is_torn = True
                    return
                yield Line(path.name, number, _entry_of(line))
            if number == 0 and path != self._paths[-1]:
                self._found.append(Finding(Fault.REMOVED, path.name, 1, 1))

    def _look_at(self, line: Line, entry: Entry) -> None:
        if self._paper is not None and entry.hash == self._paper.hash:
            self._is_head_there = True
        if entry.kind == SIGNING_KEY:
            self._keys.append(str(entry.body.get("public_key")))
        if entry.kind == SEGMENT_DISPOSED:
            with suppress(NotAnEntry):
                self._disposed.append(Tombstone.of(entry))
        if entry.kind == CHECKPOINT:
            self._check_signature(line, entry)

    def _check_signature(self, line: Line, entry: Entry) -> None:
        public_key, signature = entry.body.get("public_key"), entry.body.get("signature")
        statement = checkpoint_statement(entry.installation, entry.sequence - 1, entry.previous)
        is_genuine = is_signed(str(public_key), str(signature), statement)
        # Where lines are wrong or the beginning is elsewhere, that of the key may be among them.
        is_introduced = public_key in self._keys or self._is_part or not self._trail.is_unbroken
        if not (is_genuine and is_introduced):
            number = entry.sequence
            place = (line.segment, line.number, line.number, number, number)
            self._found.append(Finding(Fault.FALSE_SIGNATURE, *place))
            return
        self._checkpoints += 1
        self._covered = entry.sequence - 1
        if self._key is None or public_key == self._key:
            self._key_signed = True
            self._signed_through = entry.sequence - 1

    def _of_the_whole(self) -> Iterator[Finding]:
        """What is wrong with the ledger as a whole."""
        end = (self._paths[-1].name, 0, 0)
        if self._before is not None and self._covered < self._before.sequence:
            # Anybody could have written that what came before was disposed of.
            yield Finding(Fault.REMOVED, self._paths[0].name, 1, 1, 1, self._before.last)
        if self._key is not None and not self._key_signed:
            yield Finding(Fault.OTHER_KEY, *end)
        if self._beside and self._keys and self._beside not in self._keys and not self._is_part:
            yield Finding(Fault.OTHER_KEY, PUBLIC_KEY_FILE, 0, 0)
        if self._paper is not None and not self._is_head_there and not self._is_older(self._paper):
            number, last = self._paper.sequence, self._trail.sequence
            is_replaced = number is not None and number <= last
            fault = Fault.END_REPLACED if is_replaced else Fault.END_MISSING
            yield Finding(fault, *end, number or 0, number or 0)

    def _is_older(self, paper: PaperHead) -> bool:
        """Whether the number on paper lies in what was disposed of: it cannot be looked up."""
        is_before = paper.sequence is not None and paper.sequence < self._begins_at
        return self._before is not None and is_before


def _segments_of(place: Path) -> tuple[Path, ...]:
    if place.is_file():
        return (place,)
    return segments.segments(place) or segments.segments(place / "ledger")


def _entry_of(line: bytes) -> Entry | None:
    try:
        return genuine_line(line[:-1]) if line.endswith(b"\n") else None
    except NotAnEntry:
        return None


def _is_torn(path: Path, line: bytes) -> bool:
    try:
        return not line.endswith(b"\n") and segments.torn_tail(path) == line
    except Damaged:
        return False
