"""Long work beside the thread that waits for it."""

import threading

import pytest

from privacy.steps import Between, do_beside, nothing, part


class Cancelled(Exception):
    """Somebody does not want it any more."""


def test_a_part_counts_as_its_share_of_the_whole() -> None:
    """The second of four parts begins at a quarter; what nobody knows stays unknown."""
    told: list[tuple[int, int]] = []
    second = part(lambda *step: told.append(step), 1, 4)
    second(0, 10)
    second(10, 10)
    second(0, 0)
    assert told == [(10, 40), (20, 40), (0, 0)]


def test_whoever_waits_goes_on_meanwhile_and_gets_what_came_of_it() -> None:
    """The work runs on another thread, and how far it has come is told on this one."""
    waiting, told = threading.Event(), list[tuple[int, int]]()

    def work(step: Between) -> str:
        step(1, 2)
        assert waiting.wait(5)
        return threading.current_thread().name

    def between(done: int, of: int) -> None:
        told.append((done, of))
        if (done, of) == (1, 2):
            waiting.set()

    assert do_beside(work, between) == "beside"
    assert (1, 2) in told


def test_a_failure_beside_is_raised_where_it_was_asked_for() -> None:
    """As if it had been done here."""

    def work(_step: Between) -> None:
        raise ValueError("full")

    with pytest.raises(ValueError, match="full"):
        do_beside(work, nothing)


def test_what_is_ended_ends_beside_at_its_next_step() -> None:
    """Nobody waits until a large file has been written for nothing, and no thread is left."""
    steps: list[int] = []
    begun = threading.Event()

    def work(step: Between) -> None:
        for number in range(10_000):
            step(number, 0)
            steps.append(number)
            begun.set()
            threading.Event().wait(0.001)

    def between(_done: int, _of: int) -> None:
        assert begun.wait(5)
        raise Cancelled

    with pytest.raises(Cancelled):
        do_beside(work, between)
    assert 0 < len(steps) < 1000
    assert not any(each.name == "beside" for each in threading.enumerate())
