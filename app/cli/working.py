"""Ctrl+C while a command works: it ends at its next step, with nothing half made.

A second Ctrl+C ends the program there and then; what that leaves is put in order at the next start.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from typing_extensions import override

from app.cli.terminal import Terminal
from app.domain.work import Work
from app.errors import Cancelled

CANCELLED: Final = 130
"""The exit status of a command that somebody has ended: 128 and the signal's number."""


class TerminalWork(Work):
    """Work that Ctrl+C cancels.

    Args:
        show: shows how much is done, of how much.
    """

    def __init__(self, show: Callable[[int, int], object]) -> None:
        self._show = show
        self._is_cancelled = False
        self._is_too_late = False

    def interrupt(self, *_signal: object) -> None:
        """What Ctrl+C does now.

        Raises:
            KeyboardInterrupt: it is not the first time.
        """
        if self._is_cancelled:
            raise KeyboardInterrupt
        self._is_cancelled = True

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        self.inner_step(done, of)

    @override
    def inner_step(self, done: int = 0, of: int = 0) -> None:
        if of:
            self._show(done, of)
        if self._is_cancelled and not self._is_too_late:
            raise Cancelled("cancelled")

    @override
    def last_chance(self) -> None:
        self.inner_step()
        self._is_too_late = True


@contextmanager
def watched(terminal: Terminal, words: str) -> Iterator[Work]:
    """Let Ctrl+C cancel what is done inside, and show how far it has come.

    Args:
        terminal: where people look.
        words: what is being done.
    """
    with _bar(terminal) as progress:
        task = progress.add_task(words, total=None)
        work = TerminalWork(lambda done, of: progress.update(task, completed=done, total=of))
        with _instead_of_stopping(work.interrupt):
            yield work


@contextmanager
def _instead_of_stopping(handler: Callable[..., None]) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread hears of signals
        return
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _bar(terminal: Terminal) -> Progress:
    """It disappears at the end, and is not there where nobody looks."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=terminal.people,
        transient=True,
    )
