"""The recogniser thread: the newest frame becomes a sighting or nothing, and is forgotten.

The engine loads in a thread of its own; until then, and with an empty gallery, only cards are
read. Never touches a widget or the database.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

from app.log import get_logger
from app.workers.mailbox import Mailbox
from app.workers.parts import SeesFrames, StationParts
from recognition.errors import RecognitionError
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.holder_check import CardHolder
from recognition.ports import FaceEngine
from recognition.sighting import Sighting
from recognition.spot import VisitPhase
from recognition.template import Template

STOP_SECONDS = 2.0
WAIT_SECONDS = 0.25
T = TypeVar("T")

log = get_logger(__name__)


class LateEngine:
    """Stands in for an engine that is still loading: until then it finds no face at all."""

    def __init__(self, engine_id: str) -> None:
        self._engine_id = engine_id
        self._engine: FaceEngine | None = None
        self._lock = threading.Lock()

    @property
    def engine_id(self) -> str:
        """The name of the engine that will be there."""
        return self._engine_id

    def arrive(self, engine: FaceEngine) -> None:
        """The engine has loaded.

        Raises:
            RecognitionError: engine_mismatch; it is another one than was announced.
        """
        if engine.engine_id != self._engine_id:
            raise RecognitionError("engine_mismatch")
        self._engine = engine

    def leave(self) -> FaceEngine | None:
        """The engine, for whoever looks with it next; only the first to ask gets it."""
        with self._lock:
            engine, self._engine = self._engine, None
        return engine

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The faces in this picture; none before the engine has loaded."""
        return () if self._engine is None else self._engine.detect(frame)

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The face upright at the net's size."""
        return self._loaded().align(frame, face)

    def embed(self, aligned: AlignedFace) -> Template:
        """The values of an aligned face."""
        return self._loaded().embed(aligned)

    def average(self, templates: tuple[Template, ...]) -> Template:
        """One template for several of the same person."""
        return self._loaded().average(templates)

    def _loaded(self) -> FaceEngine:
        if self._engine is None:
            raise RecognitionError("engine_not_loaded")
        return self._engine


class Recogniser:
    """Runs the pipeline of one lesson.

    The callbacks are called from its threads: they may only hand things on.
    """

    def __init__(
        self,
        parts: StationParts,
        frames: Mailbox[Frame],
        *,
        sighted: Callable[[Sighting], None],
        phase_changed: Callable[[VisitPhase], None],
        engine_loaded: Callable[[str | Exception], None],
    ) -> None:
        self._parts = parts
        self._frames = frames
        self._sighted = sighted
        self._phase_changed = phase_changed
        self._engine_loaded = engine_loaded
        self._gallery: Mailbox[Gallery] = Mailbox()
        self._breaks: SimpleQueue[float] = SimpleQueue()
        self._holders: SimpleQueue[CardHolder] = SimpleQueue()
        self._has_ended = threading.Event()
        self._next_break: float | None = None
        self._engine = LateEngine(parts.engine_id) if parts.engine_id else None
        self._threads = [threading.Thread(target=self._work, name="recogniser", daemon=True)]
        if self._engine is not None and parts.load_engine is not None:
            self._threads.append(threading.Thread(target=self._load, name="engine", daemon=True))

    def start(self) -> None:
        """Begin to look, with cards only, and to load the engine."""
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Ask the threads to end, without waiting for them."""
        self._frames.close()

    def stop(self) -> bool:
        """Forget everything; True when looking has ended within two seconds.

        An engine that is still loading ends by itself and reaches nobody.
        """
        self.end()
        looking = self._threads[0]
        if looking.is_alive():
            looking.join(STOP_SECONDS)
        return not looking.is_alive()

    def use_gallery(self, gallery: Gallery) -> None:
        """Compare with this gallery from the next frame on."""
        self._gallery.put(gallery)

    def check_holder(self, holder: CardHolder) -> None:
        """Compare whoever showed that card with the template on it, from the next frame on."""
        self._holders.put(holder)

    def begin_anew(self, at: float) -> None:
        """From the frame of this time on whoever is on the spot has a visit of their own.

        Called before anybody can take that frame.
        """
        self._breaks.put(at)

    def _load(self) -> None:
        engine, load = self._engine, self._parts.load_engine
        if engine is None or load is None:
            return
        try:
            engine.arrive(load())
        except Exception as error:
            log.exception("the engine could not be loaded; cards go on")
            self._engine_loaded(error)
        else:
            self._engine_loaded(engine.engine_id)
        if self._has_ended.is_set():
            self._give_engine_back()

    def _give_engine_back(self) -> None:
        give_back = self._parts.give_back_engine
        engine = self._engine.leave() if self._engine is not None else None
        if engine is not None and give_back is not None:
            give_back(engine)

    def _work(self) -> None:
        try:
            self._look_on()
        finally:
            self._has_ended.set()
            self._give_engine_back()

    def _look_on(self) -> None:
        pipeline = self._parts.make_pipeline(self._engine)
        phase = VisitPhase.EMPTY
        while not self._frames.is_closed:
            frame = self._frames.take(WAIT_SECONDS)
            self._swap_gallery(pipeline)
            if frame is None:
                continue
            if self._is_after_break(frame):
                pipeline.begin_anew()
            while not self._holders.empty():
                pipeline.check_holder(self._holders.get())
            self._look(pipeline, frame)
            if pipeline.phase is not phase:
                phase = pipeline.phase
                self._phase_changed(phase)

    def _is_after_break(self, frame: Frame) -> bool:
        """Whether the view broke off before this frame and after the last one."""
        is_after = False
        while self._next_break is not None or not self._breaks.empty():
            if self._next_break is None:
                self._next_break = self._breaks.get()
            if self._next_break > frame.captured_at:
                break
            is_after, self._next_break = True, None
        return is_after

    def _swap_gallery(self, pipeline: SeesFrames) -> None:
        gallery = self._gallery.take(0.0)
        if gallery is None:
            return
        try:
            pipeline.use_gallery(gallery)
        except RecognitionError as error:
            log.exception("a gallery was refused")
            self._engine_loaded(error)

    def _look(self, pipeline: SeesFrames, frame: Frame) -> None:
        try:
            sighting = pipeline.see(frame)
        except Exception:
            log.exception("a frame could not be examined and was dropped")
            return
        if sighting is not None and not self._frames.is_closed:
            self._sighted(sighting)
