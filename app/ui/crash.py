"""What happens when the program itself is at fault: it is logged, and said plainly. Never silent.

What was saved before the fault is saved; the lesson's list stays where it is.
"""

import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.log import catch_uncaught
from app.ui.notices import Notices


class CrashReporter(QObject):
    """Hears of every exception that nobody caught, on any thread, while it is installed."""

    _happened = Signal(object)

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._hooks = (sys.excepthook, threading.excepthook)
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Log faults from now on, and tell the person at the screen."""
        self._hooks = (sys.excepthook, threading.excepthook)
        catch_uncaught(self._hear)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def _hear(self, error: BaseException) -> None:
        try:
            self._happened.emit(error)
        except RuntimeError:  # the window is gone; the log has it
            return

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self._notices.show_error(error)
