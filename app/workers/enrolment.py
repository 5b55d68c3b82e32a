"""Enrolment off the UI thread: frames in, progress and one template out.

Frames are seen, judged and dropped here; none is kept, written or sent through a signal. The
picture for the screen waits in a one-slot mailbox, already veiled. Whether the person may be
enrolled is not asked here.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from typing_extensions import override

from app.workers.mailbox import Mailbox
from app.workers.preview import PreviewThread
from app.workers.teller import Teller
from app.workers.thread import OwnThread
from recognition.engines import SAME_PERSON_DISTANCE
from recognition.enroller import Enroller, Progress
from recognition.frame import Frame
from recognition.liveness.signs import Signs
from recognition.ports import FaceEngine, FrameSource
from recognition.spot import Spot
from recognition.template import Template

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EnrolmentParts:
    """Recipes for one enrolment; devices and engines are made where they run.

    Attributes:
        spot: the part of each frame that is examined, and the only one shown sharp.
        open_source: opens the camera, video or folder of pictures.
        load_engine: slow (a second).
        new_signs: gathers signs of life, without which nobody is enrolled; None for pictures,
            which cannot show life.
        same_person_distance: of the engine; frames further apart are not one person's.
        give_back_engine: told once nothing looks with that engine any more.
    """

    spot: Spot
    open_source: Callable[[], FrameSource]
    load_engine: Callable[[], FaceEngine]
    new_signs: Callable[[], Signs] | None = None
    same_person_distance: float = SAME_PERSON_DISTANCE
    give_back_engine: Callable[[FaceEngine], None] | None = None


class EnrolmentWorker(QObject):
    """Idle until `start`; one enrolment at a time.

    Signals:
        progressed: a `Progress`; the first one says that the source is open.
        finished: the `Template`; nothing else is left of what was seen.
        failed: the exception; nothing is left of what was seen.
        preview_ready: `take_preview` has a new picture.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    preview_ready = Signal()
    _heard = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._looking: _Looking | None = None
        self._preview: PreviewThread | None = None
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """True from `start` until it has finished, failed or was stopped."""
        return self._looking is not None

    def start(self, parts: EnrolmentParts) -> None:
        """Begin to look; an enrolment that runs is stopped first."""
        self.stop()
        self._generation += 1
        frames: Mailbox[Frame] = Mailbox()
        tell = Teller(self._heard, self._generation)
        self._preview = PreviewThread(frames, parts.spot, lambda: tell(_PICTURE_READY))
        self._looking = _Looking(parts, frames, tell)
        self._preview.start()
        self._looking.start()

    def stop(self) -> bool:
        """Forget everything; True when both threads have ended within two seconds each."""
        self._generation += 1
        looking, self._looking = self._looking, None
        preview, self._preview = self._preview, None
        parts = [each for each in (looking, preview) if each is not None]
        for part in parts:
            part.end()  # both at once, so that the window waits for the slower alone
        ended = [part.stop() for part in parts]
        return all(ended)

    def take_preview(self) -> QImage | None:
        """The newest picture, veiled, if one has come since the last."""
        return self._preview.take() if self._preview else None

    @Slot(int, object)
    def _pass_on(self, generation: int, said: object) -> None:
        if generation != self._generation:
            return
        if said is _PICTURE_READY:
            self.preview_ready.emit()
        elif isinstance(said, Progress):
            self.progressed.emit(said)
        else:
            self.stop()
            (self.finished if isinstance(said, Template) else self.failed).emit(said)


_PICTURE_READY = object()


class _Looking(OwnThread):
    """The thread that reads the source and offers each frame; pictures are never skipped."""

    def __init__(
        self, parts: EnrolmentParts, frames: Mailbox[Frame], tell: Callable[[Any], None]
    ) -> None:
        super().__init__("enrolment")
        self._parts = parts
        self._frames = frames
        self._tell = tell
        self._stopped = threading.Event()

    @override
    def end(self) -> None:
        self._stopped.set()

    @override
    def _work(self) -> None:
        try:
            outcome: Template | Exception | None = self._enrol_with(self._parts.load_engine())
        except Exception as error:  # noqa: BLE001 - handed to whoever asked for the enrolment
            log.warning("enrolment failed: %s %s", type(error).__name__, getattr(error, "code", ""))
            outcome = error
        if outcome is not None and not self._stopped.is_set():
            self._tell(outcome)

    def _enrol_with(self, engine: FaceEngine) -> Template | None:
        try:
            return self._enrol(engine)
        finally:
            if self._parts.give_back_engine is not None:
                self._parts.give_back_engine(engine)

    def _enrol(self, engine: FaceEngine) -> Template | None:
        parts = self._parts
        signs = parts.new_signs() if parts.new_signs else None
        enroller = Enroller(
            engine,
            region=parts.spot.region,
            same_person_distance=parts.same_person_distance,
            signs=signs,
        )
        if self._stopped.is_set():
            return None
        source = parts.open_source()
        try:
            self._look(source, enroller)
            return None if self._stopped.is_set() else enroller.result()
        finally:
            enroller.forget()
            self._frames.clear()
            with contextlib.suppress(Exception):
                source.close()

    def _look(self, source: FrameSource, enroller: Enroller) -> None:
        while not self._stopped.is_set():
            frame = source.read()
            if frame is None:
                return
            self._frames.put(frame)
            progress = enroller.offer(frame)
            self._tell(progress)
            if progress.done:
                return
