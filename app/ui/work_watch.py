"""Looks now and then at what takes its time on the records thread, for as long as it does.

What is soon done needs no word. The thread is never asked and never waits: it is only looked at.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.workers.long_work import LongWork
from app.workers.records import RecordsThread

PATIENCE_MS = 700
"""What is done sooner is not told."""

LOOK_MS = 100


class WorkWatch(QObject):
    """At work while the records thread is busy, and idle otherwise.

    Signals:
        changed: another piece of work is told of, or it has come further, or it is over.
    """

    changed = Signal()

    def __init__(self, records: RecordsThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._work: LongWork | None = None
        self._seen: object = None
        self._patience.timeout.connect(self._looks.start)
        self._patience.timeout.connect(self._look)
        self._looks.timeout.connect(self._look)
        records.busy_changed.connect(self._follow)
        self._follow(records.is_busy)

    @property
    def work(self) -> LongWork | None:
        """What has gone on for so long that it is told of."""
        return self._work

    @property
    def is_nameless(self) -> bool:
        """True while something takes its time that nobody expected to."""
        return self._looks.isActive() and self._records.long_work is None

    def cancel(self) -> bool:
        """Cancel what somebody has asked for, told of or not; False where that cannot be done."""
        work = self._records.long_work
        if work is None or not work.is_wished or not work.cancel():
            return False
        self._look()
        return True

    @Slot(bool)
    def _follow(self, is_busy: bool) -> None:  # noqa: FBT001 - what the signal brings
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._looks.stop()
            self._look()

    @Slot()
    def _look(self) -> None:
        work = self._records.long_work
        is_told = work is not None and self._looks.isActive() and 1000 * work.seconds > PATIENCE_MS
        self._work = work if is_told else None
        seen = (self._work, self.is_nameless, _state_of(self._work))
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()


def _state_of(work: LongWork | None) -> object:
    return None if work is None else (work.progress, work.can_be_cancelled, work.is_cancelled)
