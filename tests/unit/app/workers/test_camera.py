"""The thread that reads a camera."""

from collections.abc import Callable, Iterator
from time import time

import numpy as np
import pytest

from app.workers import camera as camera_module
from app.workers.camera import CameraThread, FrameTimes
from app.workers.mailbox import Mailbox
from app.workers.parts import CameraState, CameraStatus
from recognition.errors import SourceLost, SourceUnavailable
from recognition.frame import Frame
from recognition.ports import FrameSource
from recognition.spot import GAP_SECONDS
from recognition.testing import ScriptedSource


def frame(number: int, at: float | None = None) -> Frame:
    """A small black picture."""
    pixels = np.zeros((32, 48, 3), np.uint8)
    return Frame(pixels, number / 25 if at is None else at, number)


class Watched:
    """A camera thread with what it said and read."""

    def __init__(self, *sources: FrameSource | Exception) -> None:
        self.said: list[CameraStatus] = []
        self.frames = Mailbox[Frame]()
        self.copies = Mailbox[Frame]()
        self._sources: Iterator[FrameSource | Exception] = iter(sources)
        self.thread = CameraThread(
            self._open, (self.frames, self.copies), self.said.append, FrameTimes()
        )

    def _open(self) -> FrameSource:
        source = next(self._sources)
        if isinstance(source, Exception):
            raise source
        return source

    @property
    def states(self) -> list[CameraState]:
        """What was said, in short."""
        return [each.state for each in self.said]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Watched]]:
    """Starts a thread that tries again soon, and stops it."""
    monkeypatch.setattr(camera_module, "RETRY_SECONDS", 0.01)
    made: list[Watched] = []

    def start(*sources: FrameSource | Exception) -> Watched:
        made.append(Watched(*sources))
        made[-1].thread.start()
        return made[-1]

    yield start
    assert all(each.thread.stop() for each in made)


def join(watched: Watched) -> None:
    """Wait until the thread has read all."""
    watched.thread._thread.join(2.0)  # noqa: SLF001 - to wait without stopping it


def test_every_mailbox_gets_the_newest_frame(watch: Callable[..., Watched]) -> None:
    """The recogniser and the preview see the same newest picture, read-only."""
    watched = watch(ScriptedSource([frame(1), frame(2)]))
    join(watched)
    newest = watched.frames.take(0.0)
    assert newest is not None
    assert newest.number == 2
    assert not newest.pixels.flags.writeable
    assert watched.copies.take(0.0) is not None


def test_the_end_of_a_film_is_told(watch: Callable[..., Watched]) -> None:
    """Opening, running, ended: in words for the screen."""
    watched = watch(ScriptedSource([frame(1)], name="film"))
    join(watched)
    assert watched.states == [CameraState.OPENING, CameraState.RUNNING, CameraState.ENDED]
    assert (watched.said[1].name, watched.said[1].width, watched.said[1].height) == ("film", 48, 32)


def test_a_camera_that_is_lost_is_tried_again(watch: Callable[..., Watched]) -> None:
    """A loss and a busy device are told with their reason, and a later try goes on."""
    lost, busy = SourceLost("camera_unplugged"), SourceUnavailable("camera_busy")
    watched = watch(ScriptedSource.that_breaks([frame(1)]), busy, ScriptedSource([frame(2)]))
    join(watched)
    problems = [each.problem for each in watched.said if each.state is CameraState.LOST]
    assert [getattr(each, "code", "") for each in problems] == [lost.code, busy.code]
    assert watched.states[-1] is CameraState.ENDED


def test_any_exception_of_a_driver_is_a_loss(watch: Callable[..., Watched]) -> None:
    """Garbage from a device does not end the lesson."""
    watched = watch(ValueError("garbage"), ScriptedSource([]))
    join(watched)
    assert CameraState.LOST in watched.states


def test_nothing_is_said_after_the_end() -> None:
    """A stopped thread is silent, also while it waits to try again."""
    watched = Watched(SourceUnavailable("camera_busy"))
    watched.thread.start()
    while CameraState.LOST not in watched.states:
        pass
    assert watched.thread.stop()
    assert watched.states == [CameraState.OPENING, CameraState.LOST]


def placed(times: FrameTimes, *moments: float) -> list[float]:
    """When frames of these moments of their source are said to be captured."""
    return [times.place(frame(number, at)).captured_at for number, at in enumerate(moments)]


def test_times_go_on_rising_over_a_new_source() -> None:
    """A source that starts anew never goes back in time, nor on with the visit before it."""
    broken: list[float] = []
    times = FrameTimes(broken.append)
    times.source_opened()
    assert placed(times, 100.0, 100.4) == [100.0, 100.4]
    times.source_opened()
    first, second = placed(times, 0.0, 0.4)
    assert first > 100.4 + GAP_SECONDS
    assert second == pytest.approx(first + 0.4)
    times.source_opened()
    assert placed(times, 200.0) == [200.0]
    assert broken == [100.0, first, 200.0]


def test_missing_frames_break_the_view_off() -> None:
    """After half a second without a picture somebody else may stand there."""
    broken: list[float] = []
    times = FrameTimes(broken.append)
    times.source_opened()
    *_, before = placed(times, 1.0, 1.5)
    after, following = placed(times, 2.1, 2.2)
    assert after - before > GAP_SECONDS
    assert following == pytest.approx(after + 0.1)
    assert broken == [1.0, after]


def test_a_pc_that_slept_breaks_the_view_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the monotonic clock stood still with the lid closed, the one on the wall tells."""
    broken: list[float] = []
    times = FrameTimes(broken.append)
    times.source_opened()
    (before,) = placed(times, 1.0)
    monkeypatch.setattr(camera_module, "time", lambda: time() + 600)
    (after,) = placed(times, 1.1)
    assert after - before > GAP_SECONDS
    assert broken == [1.0, after]
