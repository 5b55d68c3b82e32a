"""The camera thread: reads frames into mailboxes, newest wins. It never queues and never draws.

A camera that is lost is tried again every two seconds. Frame times go on rising over a loss or a
pause, and with a gap in which nobody stays who they were: whoever is on the spot after it has a
visit of their own.
"""

import contextlib
import threading
from collections.abc import Callable, Sequence
from time import monotonic, time

from typing_extensions import override

from app.log import get_logger
from app.workers.mailbox import Mailbox
from app.workers.parts import CameraState, CameraStatus
from app.workers.thread import OwnThread
from recognition.frame import Frame
from recognition.ports import FrameSource
from recognition.spot import GAP_SECONDS

RETRY_SECONDS = 2.0
MEASURE_SECONDS = 2.0
MISSING_SECONDS = 0.5
BREAK_SECONDS = GAP_SECONDS + 0.5

log = get_logger(__name__)


class FrameTimes:
    """Keeps capture times rising over all sources of a lesson, and tells where the view broke off.

    It does so at every source that is opened, and where frames were missing, also because the
    PC slept: its monotonic clock may stand still then, the one on the wall does not.
    """

    def __init__(self, broken: Callable[[float], None] = lambda _at: None) -> None:
        """`broken` is told the time of the first frame after a break, before anybody sees it."""
        self._broken = broken
        self._shift = 0.0
        self._last: float | None = None
        self._is_new_source = False
        self._read_at = (0.0, 0.0)

    def source_opened(self) -> None:
        """The next frame comes from a source opened just now."""
        self._is_new_source = True

    def place(self, frame: Frame) -> Frame:
        """The frame at its time; after a break that is past any gap within a visit."""
        is_break = self._is_new_source | self._has_slept() | self._are_missing(frame)
        if self._is_new_source:
            self._shift = 0.0
            self._is_new_source = False
        if is_break and self._last is not None:
            self._shift = max(self._shift, self._last + BREAK_SECONDS - frame.captured_at)
        placed = frame
        if self._shift:
            placed = Frame(frame.pixels, frame.captured_at + self._shift, frame.number)
        self._last = placed.captured_at
        if is_break:
            self._broken(placed.captured_at)
        return placed

    def _are_missing(self, frame: Frame) -> bool:
        at = frame.captured_at + self._shift
        return self._last is not None and at - self._last > MISSING_SECONDS

    def _has_slept(self) -> bool:
        """Whether the clocks went apart since the last frame."""
        now = (monotonic(), time())
        passed, by_the_wall = (
            each - before for each, before in zip(now, self._read_at, strict=True)
        )
        self._read_at = now
        return self._last is not None and abs(by_the_wall - passed) > MISSING_SECONDS


class _Rate:
    """Counts frames and says every two seconds how many there were in one."""

    def __init__(self) -> None:
        self._since = monotonic()
        self._count = 0

    def count(self) -> int | None:
        self._count += 1
        passed = monotonic() - self._since
        if passed < MEASURE_SECONDS:
            return None
        rate = round(self._count / passed)
        self._since, self._count = monotonic(), 0
        return rate


class CameraThread(OwnThread):
    """Reads one source until it is stopped."""

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        mailboxes: Sequence[Mailbox[Frame]],
        tell: Callable[[CameraStatus], None],
        times: FrameTimes,
    ) -> None:
        super().__init__("camera")
        self._open_source = open_source
        self._mailboxes = mailboxes
        self._tell = tell
        self._times = times
        self._stopped = threading.Event()

    @override
    def end(self) -> None:
        """Ask the thread to end, without waiting for it."""
        self._stopped.set()

    @override
    def _work(self) -> None:
        while not self._stopped.is_set():
            self._say(CameraStatus(CameraState.OPENING))
            try:
                self._read_source()
            except Exception as error:  # noqa: BLE001 - whatever a device does, the lesson goes on
                self._lose(error)
            else:
                return

    def _read_source(self) -> None:
        source = self._open_source()
        self._times.source_opened()
        try:
            self._read_frames(source)
        finally:
            with contextlib.suppress(Exception):
                source.close()

    def _read_frames(self, source: FrameSource) -> None:
        rate, shown = _Rate(), False
        while not self._stopped.is_set():
            frame = source.read()
            if frame is None:
                self._say(CameraStatus(CameraState.ENDED, source.name))
                return
            if self._stopped.is_set():
                return
            placed = self._times.place(frame)
            for mailbox in self._mailboxes:
                mailbox.put(placed)
            measured = rate.count()
            if measured is not None or not shown:
                self._say(_running(source, frame, measured or 0))
                shown = True

    def _lose(self, error: Exception) -> None:
        log.warning("camera lost: %s %s", type(error).__name__, getattr(error, "code", ""))
        for mailbox in self._mailboxes:
            mailbox.clear()
        self._say(CameraStatus(CameraState.LOST, problem=error))
        self._stopped.wait(RETRY_SECONDS)

    def _say(self, status: CameraStatus) -> None:
        if not self._stopped.is_set():
            self._tell(status)


def _running(source: FrameSource, frame: Frame, rate: int) -> CameraStatus:
    return CameraStatus(CameraState.RUNNING, source.name, frame.width, frame.height, rate)
