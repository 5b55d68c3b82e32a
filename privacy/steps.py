"""What long work calls between its steps: there others have their turn, and it can be ended."""

import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

T = TypeVar("T")
Between = Callable[[int, int], None]
"""Gets how much is done, and of how much; (0, 0) where nobody knows. What it raises ends the work,
which then leaves nothing behind."""

_PAUSE_SECONDS: Final = 0.005


class _Ended(Exception):
    """Whoever waits has ended the work; raised on the thread beside."""


def nothing(_done: int, _of: int) -> None:
    """Nobody waits, and nobody ends it."""


def part(between: Between, number: int, parts: int) -> Between:
    """For one of several parts of the work, each as long as the others."""

    def within(done: int, of: int) -> None:
        between(number * of + done, parts * of)

    return within


def do_beside(work: Callable[[Between], T], between: Between) -> T:
    """Do on a thread of its own what needs nothing of this one: a slow disk holds nobody up.

    Args:
        work: gets what it is to call between its steps.
        between: called on this thread every few milliseconds meanwhile. What it raises ends the
            work at its next step, and is raised here once it has ended.
    """
    return _Beside(work).wait(between)


class _Beside(Generic[T]):
    """Work on a thread of its own, and what came of it."""

    def __init__(self, work: Callable[[Between], T]) -> None:
        self._work = work
        self._progress = (0, 0)
        self._is_ended = threading.Event()
        self._outcome: list[T] = []
        self._failed: BaseException | None = None

    def wait(self, between: Between) -> T:
        """What came of it."""
        thread = threading.Thread(target=self._run, name="beside")
        thread.start()
        try:
            while thread.is_alive():
                between(*self._progress)
                thread.join(_PAUSE_SECONDS)
        finally:
            self._is_ended.set()
            thread.join()
        if self._failed is not None:
            raise self._failed
        return self._outcome[0]

    def _run(self) -> None:
        try:
            self._outcome.append(self._work(self._step))
        except BaseException as error:  # noqa: BLE001 - it is raised again where it was asked for
            self._failed = error

    def _step(self, done: int, of: int) -> None:
        if of:
            self._progress = (done, of)
        if self._is_ended.is_set():
            raise _Ended
