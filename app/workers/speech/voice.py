"""What reads texts aloud, wherever it lives."""

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """Base of the two ways to speak. Nothing here waits; what is found out is told by signals.

    No ABC: the metaclass of Qt's objects takes no second one beside it.

    Signals:
        found: the languages that it reads, as a frozenset of "sv", "en" and "ar"; again with none
            when it has been lost.
        speaking_changed: True while something is read.
    """

    found = Signal(object)
    speaking_changed = Signal(bool)

    def begin(self) -> None:
        """Look for voices."""
        raise NotImplementedError

    def say(self, text: str, language: str) -> None:
        """Read this, in place of what is read now."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError

    def end(self) -> None:
        """Be silent, and let the system's voice go."""
        raise NotImplementedError
