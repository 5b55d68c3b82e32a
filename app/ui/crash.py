"""What happens when the program itself is at fault: it is logged, and said plainly. Never silent.

The log gets the traceback, which has lines of code and no names of people.
"""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import UppropError
from app.ui.notices import Notices

log = logging.getLogger(__name__)


class Faulty(UppropError):
    """A fault of the program's own; what was saved before it is saved."""

    family = "program_fault"


class CrashReporter(QObject):
    """Takes over from `sys.excepthook` while it is installed."""

    _happened = Signal(object)

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._hooks = (sys.excepthook, threading.excepthook)
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every exception that nobody caught, on any thread."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault and have it told on the UI thread. Ctrl+C stays what it is."""
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        frames = _places(trace)
        log.error("program fault: %s at %s", kind.__name__, " < ".join(reversed(frames)))
        log.debug("program fault in full", exc_info=(kind, error, trace))
        self._happened.emit(error)

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UppropError):
            self._notices.show_error(error)
        else:
            self._notices.show_error(Faulty("program_fault", kind=type(error).__name__))


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places
