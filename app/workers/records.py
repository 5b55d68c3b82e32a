"""The records thread: the only thread that touches the data at rest.

A job is a value: what to do with the opened school, what then, what if not. Jobs run one at a
time; marks and withdrawals jump the queue. What a job returns must be frozen, because it comes
back to the UI thread. Never holds a widget, and never hands out the opened school.
"""

import itertools
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from queue import Empty, PriorityQueue
from time import monotonic
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.accounts.staff import StaffMember
from app.domain.work import Work
from app.errors import Unavailable
from app.log import get_logger
from app.workers.long_work import LongWork
from app.workers.opened import OpenedSchool

T = TypeVar("T")
Failure = Callable[[Exception], None]
Opener = Callable[[], tuple[OpenedSchool, StaffMember]]

STOP_SECONDS = 2.0
PATIENCE_SECONDS = 60.0
JOIN_SECONDS = 0.05
URGENT, LAST_CALL, ORDINARY = 0, 1, 2

log = get_logger(__name__)


@dataclass(order=True)
class _Ticket:
    """A job in the queue; compared by priority, then by age."""

    priority: int
    number: int
    run: Callable[[], Any] | None = field(compare=False)
    work: LongWork | None = field(default=None, compare=False)


@dataclass(frozen=True)
class _Receiver:
    """Who waits for a job's outcome, on the UI thread.

    Attributes:
        job: kept until the outcome is delivered, because it may hold the last reference to a part
            of the window, and such a part must not end on another thread.
    """

    then: Callable[[Any], None] | None
    failed: Failure | None
    job: object = None


class RecordsThread(QObject):
    """Runs jobs on the opened school, and brings what they return back to the UI thread.

    Signals:
        went_wrong: a failure that nobody asked to hear of, for the notices.
        busy_changed: True while jobs are under way.
    """

    went_wrong = Signal(object)
    busy_changed = Signal(bool)
    _done = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: PriorityQueue[_Ticket] = PriorityQueue()
        self._numbers = itertools.count(1)
        self._receivers: dict[int, _Receiver] = {}
        self._outcomes: dict[int, Any] = {}
        self._marks: set[int] = set()
        self._school: OpenedSchool | None = None
        self._long_work: LongWork | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="records", daemon=True)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """True from `start` until `stop` has joined the thread."""
        return self._thread.is_alive()

    @property
    def is_busy(self) -> bool:
        """True while jobs are under way."""
        return bool(self._receivers)

    @property
    def long_work(self) -> LongWork | None:
        """What is under way and takes its time; None where what is done is soon done."""
        return self._long_work

    def start(self) -> None:
        """Begin to take jobs; those submitted before wait in the queue."""
        self._thread.start()

    def open(
        self,
        opener: Opener,
        then: Callable[[StaffMember], None],
        failed: Failure | None = None,
        *,
        words: str = "",
    ) -> None:
        """Open a school's data on this thread; a school opened before is closed first.

        Args:
            opener: runs on this thread; it cannot be cancelled.
            then: hears who is signed in.
            failed: as in `submit`.
            words: what is being done, where that takes its time.
        """
        work = LongWork(words, self.give_way, can_be_cancelled=False) if words else None
        self._enqueue(lambda: self._open(opener), _Receiver(then, failed), ORDINARY, work)

    def close(self, then: Callable[[None], None] | None = None) -> None:
        """Close the opened school (signing out); the thread stays."""
        self._enqueue(self._close, _Receiver(then, None), ORDINARY)

    def submit(
        self,
        job: Callable[[Any], T],
        then: Callable[[T], None] | None = None,
        failed: Failure | None = None,
        *,
        urgent: bool = False,
    ) -> None:
        """Run a job on the opened school.

        Args:
            job: runs on the records thread with the opened school as its only argument.
            then: runs on the UI thread with what the job returned, after the commit.
            failed: runs on the UI thread with the exception; without it, `went_wrong` tells.
            urgent: jumps the queue; for marks and withdrawals only.
        """
        priority = URGENT if urgent else ORDINARY
        self._enqueue(lambda: job(self._opened()), _Receiver(then, failed), priority)

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failure | None = None,
    ) -> None:
        """Run a job that needs the data folder and no opened school, such as a restore."""
        self._enqueue(job, _Receiver(then, failed), ORDINARY)

    def submit_long(
        self,
        words: str,
        job: Callable[[Any, Work], T],
        then: Callable[[T], None] | None = None,
        failed: Failure | None = None,
        *,
        is_wished: bool = True,
    ) -> None:
        """As `submit`, for what takes its time: the window shows it, and it can be cancelled.

        Args:
            words: what is being done, for whoever waits.
            job: gets the opened school, and what it calls between its steps.
            then: as in `submit`.
            failed: as in `submit`; gets `Cancelled` where the person has cancelled it.
            is_wished: False for what is done without anybody having asked for it.
        """
        work = LongWork(words, self.give_way, is_wished=is_wished)
        run = partial(self._with_school, job, work)
        self._enqueue(run, _Receiver(then, failed), ORDINARY, work)

    def run_long(
        self,
        words: str,
        job: Callable[[Work], T],
        then: Callable[[T], None] | None = None,
        failed: Failure | None = None,
    ) -> None:
        """As `submit_long`, for what needs the data folder and no opened school."""
        work = LongWork(words, self.give_way)
        self._enqueue(lambda: job(work), _Receiver(then, failed), ORDINARY, work)

    def give_way(self) -> None:
        """Do the urgent jobs that wait; long work calls it on this thread between its steps."""
        while (ticket := self._next_urgent()) is not None:
            self._do(ticket)

    def stop(self) -> bool:
        """Finish the urgent jobs, cancel long work, drop the rest, close the school.

        Returns:
            True when the thread has ended; False when it still works after two seconds, or a
            minute where marks wait to be written.
        """
        self._stopping = True
        work = self._long_work
        if work is not None:
            work.cancel()
        # Held until the thread has ended: what they refer to of the window must end here.
        dropped = tuple(self._receivers.values())
        self._receivers.clear()
        if not self._thread.is_alive():
            return True
        self._queue.put(_Ticket(LAST_CALL, next(self._numbers), None))
        self._wait_for_marks()
        self._thread.join(STOP_SECONDS)
        del dropped
        return not self._thread.is_alive()

    def _wait_for_marks(self) -> None:
        """Wait behind whatever slow job stands before them."""
        until = monotonic() + PATIENCE_SECONDS
        while self._marks and self._thread.is_alive() and monotonic() < until:
            self._thread.join(JOIN_SECONDS)
        if self._marks:
            log.error("the program ends with %d urgent jobs undone", len(self._marks))

    def _enqueue(
        self,
        run: Callable[[], Any],
        receiver: _Receiver,
        priority: int,
        work: LongWork | None = None,
    ) -> None:
        if self._stopping:
            return
        number = next(self._numbers)
        self._receivers[number] = replace(receiver, job=run)
        if priority == URGENT:
            self._marks.add(number)
        if len(self._receivers) == 1:
            self.busy_changed.emit(True)
        self._queue.put(_Ticket(priority, number, run, work))

    def _with_school(self, job: Callable[[Any, Work], T], work: Work) -> T:
        return job(self._opened(), work)

    def _opened(self) -> OpenedSchool:
        if self._school is None:
            raise Unavailable("not_signed_in")
        return self._school

    def _open(self, opener: Opener) -> StaffMember:
        self._close()
        self._school, actor = opener()
        return actor

    def _close(self) -> None:
        school, self._school = self._school, None
        if school is not None:
            school.close()

    def _work(self) -> None:
        while (ticket := self._queue.get()).run is not None:
            self._do(ticket)
        try:
            self._close()
        except Exception:
            log.exception("the school could not be closed cleanly")

    def _next_urgent(self) -> "_Ticket | None":
        """Only this thread takes from the queue, so what is not urgent goes back to its place."""
        try:
            ticket = self._queue.get_nowait()
        except Empty:
            return None
        if ticket.priority == URGENT:
            return ticket
        self._queue.put(ticket)
        return None

    def _do(self, ticket: _Ticket) -> None:
        run, ticket.run = ticket.run, None
        if run is None:
            return
        before, self._long_work = self._long_work, ticket.work or self._long_work
        if ticket.work is not None:
            ticket.work.begin()
        self._outcomes[ticket.number] = _outcome(run)
        self._long_work = before
        del run
        self._marks.discard(ticket.number)
        self._announce(ticket.number)

    def _announce(self, number: int) -> None:
        try:
            self._done.emit(number)
        except RuntimeError:  # the window is gone; the work was done all the same
            log.info("nobody is left to hear of a finished job")

    @Slot(int)
    def _deliver(self, number: int) -> None:
        outcome = self._outcomes.pop(number)
        receiver = self._receivers.pop(number, None)
        if receiver is None:
            return
        if not self._receivers:
            self.busy_changed.emit(False)
        if isinstance(outcome, _Failed):
            self._tell_failure(receiver, outcome.error)
        elif receiver.then is not None and _is_there(receiver.then):
            receiver.then(outcome)

    def _tell_failure(self, receiver: _Receiver, error: Exception) -> None:
        """A failure is always told: where its screen is gone, in the notices."""
        if receiver.failed is not None and _is_there(receiver.failed):
            receiver.failed(error)
        else:
            self.went_wrong.emit(error)


@dataclass(frozen=True)
class _Failed:
    """A job's exception on its way to the UI thread."""

    error: Exception


def _outcome(run: Callable[[], Any]) -> Any:
    try:
        return run()
    except Exception as error:  # noqa: BLE001 - it is handed to whoever asked for the job
        _let_go(error)
        return _Failed(error)


def _let_go(error: BaseException) -> None:
    """Keep the lines an error went through, but not the school that its frames hold on to.

    Whatever belongs to the database is thus let go on this thread, never on the UI's.
    """
    cause: BaseException | None = error
    while cause is not None:
        traceback.clear_frames(cause.__traceback__)
        cause = cause.__cause__ or cause.__context__


def _is_there(callback: Callable[..., Any]) -> bool:
    """False for a method of a screen that Qt has deleted meanwhile."""
    method = callback.func if isinstance(callback, partial) else callback
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
