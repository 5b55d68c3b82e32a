"""What every presenter of these screens has in common: it asks the records thread and waits.

It never touches a widget and never blocks; the answer comes back on the UI thread.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.work import Work
from app.ui.session import Session
from app.usecases.ports import School
from app.workers.records import RecordsThread

T = TypeVar("T")


class Asking(QObject):
    """Whatever waits for the records thread, whoever is signed in.

    Attributes:
        failed: an act did not succeed; carries the exception for the one place that tells it.
        recovered: the first that was asked after a failure, and did succeed.
        busy_changed: True while an answer is awaited.
    """

    failed = Signal(object)
    recovered = Signal()
    busy_changed = Signal(bool)

    def __init__(self, records: RecordsThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = records
        self._awaited = 0
        self._failures = self._told = 0

    @property
    def is_busy(self) -> bool:
        """True while the records thread owes this screen an answer."""
        return self._awaited > 0

    def ask(
        self, job: Callable[[School], T], then: Callable[[T], None], *, urgent: bool = False
    ) -> None:
        """Run a job where the data lives and hand its outcome to `then` on this thread.

        A screen that was closed in the meantime is left in peace.
        """
        self.records.submit(job, *self._awaiting(then), urgent=urgent)

    def ask_long(
        self, words: str, job: Callable[[School, Work], T], then: Callable[[T], None]
    ) -> None:
        """As `ask`, for what takes its time: the window says so, and it can be cancelled.

        Args:
            words: what is being done, for whoever waits.
            job: gets the school, and what it calls between its steps.
            then: gets what came of it; whoever cancels hears of it as of a failure.
        """
        self.records.submit_long(words, job, *self._awaiting(then))

    def _awaiting(
        self, then: Callable[[T], None]
    ) -> tuple[Callable[[T], None], Callable[[Exception], None]]:
        """What is called with the answer, and with the failure; counts until one of them was."""
        failures = self._failures

        def answered(outcome: T) -> None:
            if isValid(self):
                self._await(-1)
                self._recover_from(failures)
                then(outcome)

        def refused(error: Exception) -> None:
            if isValid(self):
                self._await(-1)
                self._failures += 1
                self.failed.emit(error)

        self._await(1)
        return answered, refused

    def _recover_from(self, failures: int) -> None:
        """What was asked before the failure proves nothing by succeeding after it."""
        if self._told < failures == self._failures:
            self._told = failures
            self.recovered.emit()

    def _await(self, step: int) -> None:
        was_busy = self.is_busy
        self._awaited += step
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)


class Presenter(Asking):
    """A screen's decisions, for the member of staff who has signed in."""

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, parent)
        self.session = session
