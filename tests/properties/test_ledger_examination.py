"""Whatever is done to a real ledger, the examination finds it, names it and says where."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from privacy.accountability.examination import Examined, Fault, PaperHead, examine_ledger
from tests.support.ledgers import (
    entry_at,
    lines_of,
    real_ledger,
    rehashed,
    rewritten_from,
    written,
)

WHOLE = lines_of(real_ledger())
LAST = len(WHOLE) - 1
HEAD = entry_at(WHOLE, LAST).hash
KEY = real_ledger()["public.key"].decode().strip()
QUICK = settings(max_examples=25, deadline=None)
Lines = list[tuple[str, bytes]]


def examined(lines: Lines, *, head: str | None = None, key: str | None = None) -> Examined:
    """What such a ledger is found to be."""
    with written(lines) as folder:
        return examine_ledger(folder, key=key, head=PaperHead.read(head) if head else None)


def faults(found: Examined) -> set[Fault]:
    """What was named."""
    return {finding.fault for finding in found.findings}


def place(lines: Lines, index: int) -> tuple[str, int]:
    """Segment and line, counted from 1, of a line."""
    segment = lines[index][0]
    return segment, sum(1 for name, _ in lines[: index + 1] if name == segment)


def named(found: Examined, fault: Fault) -> list[tuple[str, int]]:
    """Where a fault was found."""
    return [
        (finding.segment, line)
        for finding in found.findings
        if finding.fault is fault
        for line in range(finding.line, finding.last_line + 1)
    ]


def test_a_whole_ledger_is_sound() -> None:
    """Nothing is found wrong with a ledger that nobody has touched, and all of it is signed."""
    found = examined(WHOLE, head=HEAD, key=KEY)
    assert found.is_sound
    assert found.end_is_known
    assert (found.entries, found.head, found.keys) == (len(WHOLE), HEAD, (KEY,))
    assert found.signed_through == len(WHOLE) - 1


@QUICK
@given(index=st.integers(0, LAST), data=st.data())
def test_a_changed_line_is_named(index: int, data: st.DataObject) -> None:
    """One byte of a line changed to any other: that line, and as changed."""
    segment, line = WHOLE[index]
    at = data.draw(st.integers(0, len(line) - 2))
    byte = data.draw(st.integers(32, 126).filter(lambda each: each != line[at]))
    lines = [*WHOLE]
    lines[index] = (segment, line[:at] + bytes([byte]) + line[at + 1 :])
    found = examined(lines)
    assert named(found, Fault.CHANGED) == [place(lines, index)]


@QUICK
@given(index=st.integers(1, LAST - 1))
def test_a_changed_line_with_a_fitting_hash_is_named(index: int) -> None:
    """The next line knew the old hash, so a new one that fits does not help the forger."""
    lines = [*WHOLE]
    lines[index] = (WHOLE[index][0], rehashed(entry_at(WHOLE, index)).line())
    found = examined(lines)
    assert place(lines, index) in named(found, Fault.CHANGED)


@QUICK
@given(first=st.integers(0, LAST - 1), count=st.integers(1, 12))
def test_removed_lines_are_named(first: int, count: int) -> None:
    """Lines taken out anywhere but at the end: which numbers, and before which line."""
    after = min(first + count, LAST)
    lines = [*WHOLE[:first], *WHOLE[after:]]
    found = examined(lines)
    removed = [each for each in found.findings if each.fault is Fault.REMOVED]
    # A file that is gone altogether shows by its numbers too.
    assert (removed[0].first, removed[0].last) == (first + 1, after)
    assert (removed[0].segment, removed[0].line) == place(lines, first)
    assert faults(found) == {Fault.REMOVED}


@QUICK
@given(source=st.integers(0, LAST), target=st.integers(0, LAST))
def test_a_line_for_the_second_time_is_named(source: int, target: int) -> None:
    """A copy of a line put in anywhere but at the very end is found as one too many."""
    lines = [*WHOLE[:target], (WHOLE[target][0], WHOLE[source][1]), *WHOLE[target:]]
    assert Fault.INSERTED in faults(examined(lines))


@QUICK
@given(index=st.integers(1, LAST), count=st.integers(1, 4))
def test_invented_lines_are_named(index: int, count: int) -> None:
    """Well-made entries that nobody recorded, chained to the one before: each line is named."""
    invented: Lines = []
    before = entry_at(WHOLE, index - 1)
    for _ in range(count):
        previous, number = before.hash, before.sequence + 1
        before = rehashed(entry_at(WHOLE, index), previous=previous, sequence=number)
        if before.kind in {"checkpoint", "installation"}:
            return
        invented.append((WHOLE[index][0], before.line()))
    lines = [*WHOLE[:index], *invented, *WHOLE[index:]]
    found = examined(lines)
    wanted = [place(lines, index + number) for number in range(count)]
    assert sorted(named(found, Fault.INSERTED)) == wanted
    assert faults(found) == {Fault.INSERTED}


@QUICK
@given(index=st.integers(0, LAST), noise=st.binary(min_size=1, max_size=200))
def test_a_line_of_noise_is_named(index: int, noise: bytes) -> None:
    """A line that is no entry, put between two that are."""
    noise = noise.replace(b"\n", b" ") + b"\n"
    lines = [*WHOLE[:index], (WHOLE[index][0], noise), *WHOLE[index:]]
    assert named(examined(lines), Fault.INSERTED) == [place(lines, index)]


@QUICK
@example(one=LAST - 1, other=LAST)
@given(one=st.integers(0, LAST), other=st.integers(0, LAST))
def test_swapped_lines_are_named(one: int, other: int) -> None:
    """Two lines that changed places, near or far."""
    if one == other:
        return
    lines = [*WHOLE]
    lines[one], lines[other] = (
        (WHOLE[one][0], WHOLE[other][1]),
        (WHOLE[other][0], WHOLE[one][1]),
    )
    assert Fault.REORDERED in faults(examined(lines))


@QUICK
@given(seed=st.integers(0, 10_000), first=st.integers(0, LAST - 3), count=st.integers(3, 20))
def test_shuffled_lines_are_named(seed: int, first: int, count: int) -> None:
    """A stretch of lines in any other order."""
    stretch = [line for _, line in WHOLE[first : first + count]]
    shuffled = [*stretch]
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - which order does not matter
    if shuffled == stretch:
        return
    names = [name for name, _ in WHOLE[first : first + count]]
    moved = list(zip(names, shuffled, strict=True))
    found = examined([*WHOLE[:first], *moved, *WHOLE[first + count :]])
    assert Fault.REORDERED in faults(found)
    assert Fault.CHANGED not in faults(found)


@QUICK
@given(kept=st.integers(2, LAST))
def test_a_cut_off_end_is_named_with_the_hash_from_paper(kept: int) -> None:
    """With the hash it is found, at any length; without it nobody can know, and that is said."""
    cut = WHOLE[:kept]
    assert faults(examined(cut, head=HEAD)) == {Fault.END_MISSING}
    assert faults(examined(cut, head=f"{LAST + 1}:{HEAD}")) == {Fault.END_MISSING}
    alone = examined(cut)
    assert alone.is_sound
    assert not alone.end_is_known


@QUICK
@given(kept=st.integers(2, LAST - 1))
def test_an_old_copy_that_was_carried_on_is_named(kept: int) -> None:
    """Put back as it was, then as long as before again: another entry stands at that place."""
    lines = rewritten_from(WHOLE, kept, keep=lambda _: True)
    found = examined(lines, head=f"{LAST + 1}:{HEAD}")
    assert Fault.END_REPLACED in faults(found)
    assert Fault.END_MISSING in faults(examined(lines, head=HEAD))


@QUICK
@given(index=st.integers(2, LAST - 1))
def test_a_rewritten_end_fails_its_signatures(index: int) -> None:
    """Whoever makes all hashes anew cannot make the signatures that stood there."""
    lines = rewritten_from(WHOLE, index, keep=lambda _: True)
    assert Fault.FALSE_SIGNATURE in faults(examined(lines))


@QUICK
@given(index=st.integers(2, LAST - 1))
def test_a_rewritten_end_without_signatures_says_how_far_it_is_signed(index: int) -> None:
    """Left out, the signatures are missed: the examination says what none of them covers."""
    lines = rewritten_from(WHOLE, index, keep=lambda entry: entry.kind != "checkpoint")
    found = examined(lines)
    assert found.signed_through < found.last
    assert Fault.END_MISSING in faults(examined(lines, head=HEAD))


def test_another_key_is_named() -> None:
    """A ledger written anew with a key of the forger's own is not the one whose key is known."""
    assert faults(examined(WHOLE, key="ab" * 32)) == {Fault.OTHER_KEY}
    with written(WHOLE, b"cd" * 32 + b"\n") as folder:
        assert faults(examine_ledger(folder)) == {Fault.OTHER_KEY}


def test_one_file_alone_can_be_examined() -> None:
    """A segment says where it begins, and what is wrong in it, without those before."""
    year = [(name, line) for name, line in WHOLE if name == "2027.jsonl"]
    with written(year) as folder:
        found = examine_ledger(folder / "2027.jsonl")
    assert found.is_sound
    assert found.begins_at == next(
        number for number, (name, _) in enumerate(WHOLE, start=1) if name == "2027.jsonl"
    )
    with written([*year[:3], *year[4:]]) as folder:
        assert faults(examine_ledger(folder / "2027.jsonl")) == {Fault.REMOVED}


def test_a_missing_year_is_named() -> None:
    """A segment that is gone is named with the numbers of its entries."""
    lines = [(name, line) for name, line in WHOLE if name != "2027.jsonl"]
    (finding,) = examined(lines).findings
    assert finding.fault is Fault.REMOVED
    assert finding.last - finding.first + 1 == len(WHOLE) - len(lines)


def test_a_torn_last_line_is_no_fault() -> None:
    """What a power cut leaves was confirmed to nobody, and is told apart from meddling."""
    found = examined([*WHOLE[:-1], (WHOLE[-1][0], WHOLE[-1][1][:40])])
    assert found.is_sound
    assert found.is_torn


def test_a_ledger_of_noise_is_not_read_for_ever() -> None:
    """Where everything is wrong the examination stops and says so."""
    lines: Lines = []
    for index in range(0, LAST, 2):
        lines += [WHOLE[index], (WHOLE[index][0], b"x\n")] * 40
    found = examined(lines)
    assert found.is_cut_short
    assert not found.is_sound


@pytest.mark.parametrize(
    ("typed", "number"), [("AB" * 32, None), (f" 12:{'ab' * 32} ", 12), ("x:" + "ab" * 32, None)]
)
def test_a_hash_is_read_however_it_was_typed(typed: str, number: int | None) -> None:
    """Spaces and capitals do not matter; a number before it is taken along."""
    assert PaperHead.read(typed) == PaperHead("ab" * 32, number)
