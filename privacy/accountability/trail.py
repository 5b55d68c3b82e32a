"""Follows the lines of a ledger past what is wrong with them, and names what was done.

Where `Chain` stops at the first line that does not follow, this goes on: it looks one line ahead
and a few hundred back, to tell a line too many from one too few. Its memory does not grow.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from privacy.accountability.chain import INSTALLATION
from privacy.accountability.entry import NO_HASH, Entry
from privacy.accountability.findings import Fault, Finding

MOST_FINDINGS: Final = 1000
_LOOKS_BACK: Final = 512


@dataclass(frozen=True, slots=True)
class Line:
    """A line as read: its place, and the entry if it is one whose hash is its own."""

    segment: str
    number: int
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class _Step:
    """An entry in its place, as far as it is looked back to."""

    segment: str
    line: int
    sequence: int
    hash: str


class Trail:
    """The chain as far as it has been followed, and what was wrong on the way."""

    def __init__(self) -> None:
        """Stand before the first entry."""
        self.installation = ""
        self.sequence, self.head = 0, NO_HASH
        self.entries = 0
        self._recent: deque[_Step] = deque(maxlen=_LOOKS_BACK)
        self._found: list[Finding] = []
        self._gaps: list[Finding] = []
        self._strays: list[Finding] = []
        self._bad: Finding | None = None

    @property
    def is_overwhelmed(self) -> bool:
        """Whether more is wrong than anybody would read."""
        return len(self._found) + len(self._gaps) + len(self._strays) > MOST_FINDINGS

    @property
    def is_unbroken(self) -> bool:
        """Whether nothing was wrong so far."""
        return not (self._found or self._gaps or self._strays or self._bad)

    def begin_at(self, entry: Entry) -> None:
        """Begin in the middle: what came before is not here, or was disposed of."""
        self.sequence, self.head = entry.sequence - 1, entry.previous

    def take(self, line: Line, following: Entry | None) -> None:
        """Go on to the next line.

        Args:
            line: what was read.
            following: the entry of the line after it, if that is one.
        """
        entry = line.entry
        if entry is None:
            self._bad = _grown(self._bad, line)
        elif self._bad is not None:
            self._pass_bad(self._bad, line, entry)
        elif self._follows(entry):
            self._step(line, entry)
        else:
            self._pass_break(line, entry, following)

    def findings(self) -> Iterator[Finding]:
        """Everything that was wrong; what is left over at the end is named now."""
        yield from self._found
        if self._bad is not None:
            yield self._bad
        gaps = [*self._gaps, *self._after_the_end()]
        for stray in self._strays:
            rest = [part for gap in gaps for part in _without(gap, stray)]
            fault = Fault.INSERTED if rest == gaps else Fault.REORDERED
            gaps = rest
            yield replace(stray, fault=fault)
        yield from (gap for gap in gaps if gap.segment)

    def _after_the_end(self) -> Iterator[Finding]:
        """Where lines belong that ought to be the last ones; what is not there is not missed."""
        lines = sum(stray.last - stray.first + 1 for stray in self._strays)
        if lines:
            numbers = (self.sequence + 1, self.sequence + lines)
            yield Finding(Fault.REMOVED, "", 0, 0, *numbers)

    def _follows(self, entry: Entry) -> bool:
        return (
            entry.sequence == self.sequence + 1
            and entry.previous == self.head
            and (entry.kind == INSTALLATION) == (entry.sequence == 1)
            and self.installation in {"", entry.installation}
        )

    def _step(self, line: Line, entry: Entry) -> None:
        self.installation = self.installation or entry.installation
        self.sequence, self.head = entry.sequence, entry.hash
        self.entries += 1
        self._recent.append(_Step(line.segment, line.number, entry.sequence, entry.hash))

    def _pass_bad(self, bad: Finding, line: Line, entry: Entry) -> None:
        """The first entry after lines that are none."""
        self._bad = None
        if self._follows(entry):
            self._found.append(replace(bad, fault=Fault.INSERTED))
            self._step(line, entry)
            return
        first, count = self.sequence + 1, bad.last_line - bad.line + 1
        last = min(self.sequence + count, entry.sequence - 1)
        self._found.append(replace(bad, first=first, last=max(last, first)))
        if entry.sequence <= self.sequence:
            self._stray(line, entry)
            return
        if entry.sequence > last + 1:
            self._gap(line, last + 1, entry.sequence - 1)
        self._step(line, entry)

    def _pass_break(self, line: Line, entry: Entry, following: Entry | None) -> None:
        """An entry that does not follow from the one before."""
        next_follows = following is not None and self._follows(following)
        if next_follows or any(step.hash == entry.hash for step in self._recent):
            self._stray(line, entry)
        elif entry.sequence > self.sequence + 1:
            self._gap(line, self.sequence + 1, entry.sequence - 1)
            self._step(line, entry)
        elif any(gap.first <= entry.sequence <= gap.last for gap in self._gaps):
            self._stray(line, entry)
        elif any(step.hash == entry.previous for step in self._recent):
            self._go_back_to(entry.previous)
            self._step(line, entry)
        elif entry.sequence == self.sequence + 1:
            self._before_was_changed(line)
            self._step(line, entry)
        else:
            self._stray(line, entry)

    def _go_back_to(self, head: str) -> None:
        """What came after that entry was put between it and the one that follows it."""
        while self._recent and self._recent[-1].hash != head:
            step = self._recent.pop()
            self.entries -= 1
            self._put(Fault.INSERTED, step)

    def _before_was_changed(self, line: Line) -> None:
        """Its content was changed and its hash made anew, but the next line knew the old one."""
        if self._recent:
            self._put(Fault.CHANGED, self._recent[-1])
        else:
            self._found.append(Finding(Fault.CHANGED, line.segment, line.number, line.number))

    def _put(self, fault: Fault, step: _Step) -> None:
        place = (step.segment, step.line, step.line, step.sequence, step.sequence)
        self._found.append(Finding(fault, *place))

    def _gap(self, line: Line, first: int, last: int) -> None:
        place = (line.segment, line.number, line.number)
        self._gaps.append(Finding(Fault.REMOVED, *place, first, last))

    def _stray(self, line: Line, entry: Entry) -> None:
        one = (line.segment, line.number, line.number, entry.sequence, entry.sequence)
        stray = Finding(Fault.INSERTED, *one)
        before = self._strays[-1] if self._strays else None
        if before is not None and _carries_on(before, stray):
            self._strays[-1] = replace(before, last_line=stray.line, last=stray.last)
        else:
            self._strays.append(stray)


def _grown(bad: Finding | None, line: Line) -> Finding:
    """The run of lines that are no entries, with one more."""
    if bad is None or bad.segment != line.segment:
        return Finding(Fault.CHANGED, line.segment, line.number, line.number)
    return replace(bad, last_line=line.number)


def _carries_on(before: Finding, after: Finding) -> bool:
    is_next_line = before.segment == after.segment and before.last_line + 1 == after.line
    return is_next_line and before.last + 1 == after.first


def _without(gap: Finding, stray: Finding) -> list[Finding]:
    """What is still missing of a gap once the stray lines are taken as part of it."""
    parts = (
        replace(gap, last=min(gap.last, stray.first - 1)),
        replace(gap, first=max(gap.first, stray.last + 1)),
    )
    if stray.last < gap.first or stray.first > gap.last:
        return [gap]
    return [part for part in parts if part.first <= part.last]
