"""Waits become counts of ten people, and say no more than these support."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accountability.figures import Difference, Span
from app.domain.accountability.waiting import EDGES, PendingWaits, Waits, Way, after
from app.domain.accountability.waiting_bounds import (
    are_held_up,
    difference_of,
    figures_of,
    half_of,
    nine_of_ten_of,
)
from privacy.subjects import SubjectRef

CARD, FACE, BOTH = Way.CARD, Way.FACE_AT_SPOT, Way.FACE_WITH_CARD
COUNTS = st.tuples(*(st.integers(0, 400) for _ in EDGES))


def waits(**counts: int) -> Waits:
    """So many from each edge on: `from_2=10` waited for two to four seconds."""
    return Waits(tuple(counts.get(f"from_{edge}", 0) for edge in EDGES))


@pytest.mark.parametrize(
    ("seconds", "edge"), [(0.0, 0), (0.99, 0), (1.0, 1), (3.99, 2), (4.0, 4), (29.9, 15), (900, 30)]
)
def test_a_wait_falls_between_two_edges(seconds: float, edge: int) -> None:
    """At or above the lower, below the upper; the last one has no end."""
    assert after(seconds) == waits(**{f"from_{edge}": 1})


def test_nothing_is_ready_before_ten_people() -> None:
    """Thirty waits of nine people stay where they are; the tenth person lets them go."""
    pending = PendingWaits()
    for number in range(30):
        pending.note(CARD, 1.5, SubjectRef(str(number % 9)))
    pending.note_missed(CARD)
    assert pending.ready() == {}
    pending.note(CARD, 0.5, SubjectRef("tenth"))
    assert pending.ready() == {CARD: Waits(waits(from_0=1, from_1=30).done, missed=1)}


def test_each_way_gathers_by_itself() -> None:
    """Ten people with a card let nobody go who has shown a face, and what went is forgotten."""
    pending = PendingWaits()
    for number in range(10):
        pending.note(CARD, 1.5, SubjectRef(str(number)))
    pending.note(FACE, 1.5, SubjectRef("1"))
    for _ in range(40):
        pending.note_missed(FACE)
    assert set(pending.ready()) == {CARD}
    pending.forget(pending.ready())
    assert pending.ready() == {}


def test_pending_waits_show_nobody() -> None:
    """What is in memory meanwhile names nobody where it is printed."""
    pending = PendingWaits()
    pending.note(CARD, 1.5, SubjectRef("somebody"))
    assert "somebody" not in repr(vars(pending))


def middle(counts: tuple[int, ...], share: float) -> tuple[int, float]:
    """Between which edges a share of them was done."""
    passed = 0
    for place, count in enumerate(counts):
        passed += count
        if passed >= share * sum(counts):
            return EDGES[place], EDGES[place + 1] if place + 1 < len(EDGES) else float("inf")
    raise AssertionError(counts)


@given(COUNTS)
def test_what_is_told_holds_what_was_counted(counts: tuple[int, ...]) -> None:
    """The half that was seen overlaps what is told; of fewer than ten nothing is."""
    told = half_of(Waits(counts))
    assert told.is_told is (sum(counts) >= 10)
    if told.is_told:
        low, high = middle(counts, 0.5)
        assert (told.least or 0) <= high
        assert told.most is None or told.most > low


@given(COUNTS)
def test_nine_of_ten_are_told_from_a_hundred_on(counts: tuple[int, ...]) -> None:
    """So that at least ten people waited longer; and it lies no lower than the half."""
    told = nine_of_ten_of(Waits(counts))
    assert told.is_told is (sum(counts) >= 100)
    if told.least is not None:
        assert told.least >= (half_of(Waits(counts)).least or 0)


def test_more_waits_say_it_more_closely() -> None:
    """Ten spread out leave it open; a thousand of the same kind do not."""
    few = Waits((2, 2, 2, 2, 2, 0, 0))
    many = Waits(tuple(500 * each for each in few.done))
    assert half_of(few) == Span(0, 15)
    assert half_of(many) == Span(2, 4)


def test_the_longest_have_no_upper_end() -> None:
    """Whoever waited for half a minute may have waited for longer."""
    assert half_of(waits(from_30=50)) == Span(30, None)


def test_the_difference_lies_between_the_extremes() -> None:
    """Cards of 4 to 8 s against faces of 1 to 2 s: two to seven seconds longer."""
    lots = {CARD: waits(from_4=100), FACE: waits(from_1=60), BOTH: waits(from_1=40)}
    assert difference_of(lots) == Difference(2, 7)
    assert difference_of({CARD: waits(from_30=100), FACE: waits(from_1=50)}) == Difference(28, None)
    assert difference_of({CARD: waits(from_1=50), FACE: waits(from_30=50)}) == Difference(None, -28)


def test_nothing_is_compared_with_a_few() -> None:
    """Nine on either side, and there is no difference to tell."""
    enough, few = waits(from_2=50), waits(from_2=9)
    assert difference_of({CARD: enough}) is None
    assert difference_of({CARD: few, FACE: enough}) is None
    assert difference_of({CARD: enough, FACE: few}) is None
    assert [each.way for each in figures_of({CARD: enough, FACE: few}).ways] == [CARD]


def test_a_few_hidden_faces_do_not_come_out_in_the_difference() -> None:
    """Nine of a way that is not told are not part of the ways that are compared."""
    lots = {CARD: waits(from_4=50), FACE: waits(from_1=12), BOTH: waits(from_30=9)}
    without = {CARD: waits(from_4=50), FACE: waits(from_1=12)}
    assert difference_of(lots) != difference_of(without)
    assert figures_of(lots) == figures_of(without)


@pytest.mark.parametrize(
    ("card", "face", "held_up"),
    [
        (waits(from_8=50), waits(from_1=50), True),
        (waits(from_4=50), waits(from_1=50), False),  # 4 s may be twice 2 s and no more
        (waits(from_1=50), waits(from_8=50), False),  # the face is slow; that is no cost of a no
        (waits(from_2=50), waits(from_0=50), False),  # less than two seconds, perhaps
        (waits(from_8=9), waits(from_1=50), False),
        (waits(from_8=50), waits(from_1=9), False),
        (waits(from_30=50), waits(from_15=50), False),
    ],
)
def test_held_up_is_twice_as_long_and_two_seconds(card: Waits, face: Waits, held_up: bool) -> None:  # noqa: FBT001 - a case of the table
    """Said only where both are sure."""
    assert are_held_up({CARD: card, FACE: face}) is held_up
