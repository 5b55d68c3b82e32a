"""Work that tests cancel at one of its steps."""

from collections.abc import Callable

from typing_extensions import override

from app.domain.work import Work
from app.errors import Cancelled


class CancelledAt(Work):
    """Cancelled at its step of that number, and at every one after it until it is too late.

    Args:
        number: of the step.
        between: done at each step, where what is urgent would be done.

    Attributes:
        steps: how many there were so far.
        was_reached: whether it ended the work.
        is_too_late: whether the work has had its last chance.
        told: how far the work said it was, each time that it knew.
    """

    def __init__(self, number: int, between: Callable[[], object] = lambda: None) -> None:
        self._number = number
        self._between = between
        self.is_too_late = False
        self.steps = 0
        self.was_reached = False
        self.told: list[tuple[int, int]] = []

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        self._between()
        self.inner_step(done, of)

    @override
    def inner_step(self, done: int = 0, of: int = 0) -> None:
        if of:
            self.told.append((done, of))
        if self.is_too_late:
            return
        self.steps += 1
        if self.steps >= self._number:
            self.was_reached = True
            raise Cancelled("cancelled")

    @override
    def last_chance(self) -> None:
        self.inner_step()
        self.is_too_late = True
