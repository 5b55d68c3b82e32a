"""Runs `upprop` in a process of its own and waits at a step of its work for Ctrl+C.

    python -m tests.support.interrupting STEP WORD...

Everything but the waiting is the program's own.
"""

import sys
import time

from typing_extensions import override

from app.__main__ import main
from app.cli import working

AT_THE_STEP = "at the step"
_LONGEST_SECONDS = 20.0


class Waiting(working.TerminalWork):
    """Says when it has come to a step, and goes on once it has been interrupted."""

    number = 1

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # as it was given
        self._steps = 0
        self._is_interrupted = False

    @override
    def interrupt(self, *_signal: object) -> None:
        self._is_interrupted = True
        super().interrupt()

    @override
    def inner_step(self, done: int = 0, of: int = 0) -> None:
        self._steps += 1
        if self._steps == self.number:
            self._wait()
        super().inner_step(done, of)

    def _wait(self) -> None:
        sys.stdout.write(AT_THE_STEP + "\n")
        sys.stdout.flush()
        until = time.monotonic() + _LONGEST_SECONDS
        while not self._is_interrupted and time.monotonic() < until:
            time.sleep(0.005)


if __name__ == "__main__":
    Waiting.number = int(sys.argv[1])
    working.TerminalWork = Waiting  # type: ignore[assignment, misc]  # only the moment is chosen here
    sys.argv[1:] = sys.argv[2:]
    main()
