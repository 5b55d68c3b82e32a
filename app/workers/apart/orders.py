"""A process of our own, from within: lines of JSON come in and go out; it ends with its input."""

import json
import os
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal, Slot

_MOST_BYTES: Final = 1 << 16


class Orders(QObject):
    """What the window asks for, line by line. Linux only.

    Signals:
        given: a line, as a dict.
        ended: the window has gone, or wants no more; the process ends after this.
    """

    given = Signal(object)
    ended = Signal()

    def __init__(self, source: int) -> None:
        """Read from an open file, by its number."""
        super().__init__()
        self._source, self._rest = source, b""
        self._notifier = QSocketNotifier(source, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        got = os.read(self._source, _MOST_BYTES)
        if not got:
            self._notifier.setEnabled(False)
            self.ended.emit()
            QCoreApplication.quit()
            return
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            self.given.emit(json.loads(line))


def answer(**words: object) -> None:
    """Write the window a line."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()
