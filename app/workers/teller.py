"""How the threads of one run tell the UI thread something."""

from contextlib import suppress
from typing import Any

from PySide6.QtCore import SignalInstance


class Teller:
    """Called from any thread; what is said arrives later on the UI thread, with the run's number.

    Whoever hears it drops what an earlier run said.
    """

    def __init__(self, heard: SignalInstance, generation: int) -> None:
        """Tell through a signal that is connected queued.

        Args:
            heard: carries (number of the run, what is said).
            generation: that number.
        """
        self._heard = heard
        self._generation = generation

    def __call__(self, said: Any) -> None:
        """Say it."""
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._heard.emit(self._generation, said)
