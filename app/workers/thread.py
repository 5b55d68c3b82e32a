"""A thread of ours: started once, asked to end, and waited for no longer than two seconds."""

import threading
from abc import ABC, abstractmethod

STOP_SECONDS = 2.0


class OwnThread(ABC):
    """Base of the threads that read, show and look; what one does stands in `_work`."""

    def __init__(self, name: str) -> None:
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @abstractmethod
    def end(self) -> None:
        """Ask the thread to end, without waiting for it."""

    def stop(self) -> bool:
        """Let everything go; True when the thread has ended within two seconds."""
        self.end()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        return not self._thread.is_alive()

    @abstractmethod
    def _work(self) -> None:
        """What the thread does until it is asked to end."""
