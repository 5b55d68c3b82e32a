"""What is noted while the window runs: the beats of its event loop, and each repaint's duration.

A beat is due every 5 ms. The time between two beats is the longest that a key or a click had to
wait meanwhile, so a gap is told whole, the 5 ms included. What the thread of the window worked in
it is told beside it: on a machine with other work a gap tells of the neighbours as well.
"""

from collections.abc import Sequence
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from typing_extensions import override

from app.ui.main_window import MainWindow

BEAT_MS = 5
MS = 1000.0
PERCENT = 100


class Heartbeat(QObject):
    """Beats on the thread of the window.

    Attributes:
        gaps_ms: between one beat and the next.
        worked_ms: of each gap, what this thread worked in it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps_ms: list[float] = []
        self.worked_ms: list[float] = []
        self._last = self._worked = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Count from now."""
        self.gaps_ms, self.worked_ms = [], []
        self._last, self._worked = perf_counter(), thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.gaps_ms.append((now - self._last) * MS)
        self.worked_ms.append((worked - self._worked) * MS)
        self._last, self._worked = now, worked


class WatchedWindow(MainWindow):
    """The program's window, which notes how long each of its repaints takes.

    Attributes:
        paints_ms: of every repaint: all dirty widgets, composed and handed to the screen.
    """

    paints_ms: list[float]

    @override
    def event(self, event: QEvent) -> bool:
        """Time what Qt calls an update request; everything else as ever."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        begins = perf_counter()
        try:
            return super().event(event)
        finally:
            if not hasattr(self, "paints_ms"):
                self.paints_ms = []
            self.paints_ms.append((perf_counter() - begins) * MS)


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest value that so many percent of all do not exceed; 0 where there is none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    place = -(-percent * len(ordered) // PERCENT)
    return ordered[max(0, place - 1)]
