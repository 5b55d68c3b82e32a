"""Work on the records thread that takes its time: how far it has come, and whether it is to end.

The records thread calls its steps; the window reads it and cancels it. Both may do so at any time.
"""

import threading
from collections.abc import Callable
from time import monotonic

from typing_extensions import override

from app.domain.work import Work
from app.errors import Cancelled


class LongWork(Work):
    """One piece of work.

    Attributes:
        words: what is being done, for the person who waits.
        is_wished: False for what is done without anybody having asked for it.
    """

    def __init__(
        self,
        words: str,
        give_way: Callable[[], None],
        *,
        is_wished: bool = True,
        can_be_cancelled: bool = True,
    ) -> None:
        self.words = words
        self.is_wished = is_wished
        self._give_way = give_way
        self._lock = threading.Lock()
        self._can_be_cancelled = can_be_cancelled
        self._is_cancelled = False
        self._progress = (0, 0)
        self._began_at = monotonic()

    def begin(self) -> None:
        """Its turn has come; until now it has waited behind other work."""
        self._began_at = monotonic()

    @property
    def seconds(self) -> float:
        """How long it has been under way."""
        return monotonic() - self._began_at

    @property
    def progress(self) -> tuple[int, int]:
        """How much is done, of how much; (0, 0) where nobody knows."""
        return self._progress

    @property
    def can_be_cancelled(self) -> bool:
        """False from the moment when it is done to its end."""
        return self._can_be_cancelled

    @property
    def is_cancelled(self) -> bool:
        """True once somebody has cancelled it, also while it has not ended yet."""
        return self._is_cancelled

    def cancel(self) -> bool:
        """Let it end at its next step; False where it is too late for that."""
        with self._lock:
            self._is_cancelled = self._can_be_cancelled
            return self._is_cancelled

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        self._give_way()
        self.inner_step(done, of)

    @override
    def inner_step(self, done: int = 0, of: int = 0) -> None:
        if of:
            self._progress = (done, of)
        if self._is_cancelled:
            raise Cancelled("cancelled")

    @override
    def last_chance(self) -> None:
        with self._lock:
            if self._is_cancelled:
                raise Cancelled("cancelled")
            self._can_be_cancelled = False
