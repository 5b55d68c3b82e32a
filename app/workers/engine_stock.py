"""One engine at rest between two lessons, so that the next one does not have to load it.

Loading holds Python's lock for a quarter of a second, in which the window stands still (measured;
docs/speed.md). So the engine that may be wanted is loaded while somebody signs in, and goes from
one lesson to the next. It is one person's at a time, and comes to rest only after it has looked at
a blank picture: its nets and its detector keep what they last worked on until something else comes.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import numpy as np

from app.log import get_logger
from app.workers.parts import StationParts
from app.workers.thread import STOP_SECONDS
from recognition.errors import InvalidTemplate, RecognitionError
from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.ports import FaceEngine

Load = Callable[[], FaceEngine]

SIDE, GREY = 320, 128
ANYWHERE = Box(60, 60, 260, 260)
POINTS = ((200.0, 120.0), (180.0, 120.0), (120.0, 120.0), (140.0, 120.0), (160.0, 180.0))
"""Where a face would have its eyes and its nose."""

log = get_logger(__name__)


class EngineStock:
    """Holds at most one engine; every act from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._resting: FaceEngine | None = None
        self._coming: list[threading.Thread] = []
        self._is_closed = False

    def make_ready(self, engine_id: str, load: Load) -> None:
        """Have this engine at rest; one that cannot be loaded is told of when it is wanted."""
        if not self._rests(engine_id):
            try:
                self._keep(load())
            except RecognitionError as error:
                log.info("no engine was made ready: %s", error.code)

    def take(self, engine_id: str, load: Load) -> FaceEngine:
        """The engine at rest if it is this one, else a new one; nobody else gets it meanwhile."""
        with self._lock:
            resting = self._resting
            if resting is not None and resting.engine_id == engine_id:
                self._resting = None
                return resting
        return load()

    def give_back(self, engine: FaceEngine) -> None:
        """Let it come to rest, in a thread of its own, once nobody looks with it any more."""
        coming = threading.Thread(target=self.rest, args=(engine,), name="engine", daemon=True)
        with self._lock:
            if self._is_closed:
                return
            self._coming = [each for each in self._coming if each.is_alive()] + [coming]
            coming.start()

    def rest(self, engine: FaceEngine) -> None:
        """Let it come to rest now."""
        try:
            forget_faces(engine)
        except Exception:
            log.exception("an engine was not kept")
        else:
            self._keep(engine)

    def lend_to(self, parts: StationParts) -> StationParts:
        """The parts of a station that takes its engine from here and gives it back."""
        engine_id, load = parts.engine_id, parts.load_engine
        if engine_id is None or load is None:
            return parts
        return replace(
            parts,
            load_engine=lambda: self.take(engine_id, load),
            give_back_engine=self.give_back,
        )

    def clear(self) -> None:
        """Let the engine at rest go."""
        with self._lock:
            self._resting = None

    def close(self) -> None:
        """The program ends: keep none from now on, and wait for one that is coming to rest."""
        with self._lock:
            self._is_closed, self._resting = True, None
        for each in self._coming:
            each.join(STOP_SECONDS)

    def _rests(self, engine_id: str) -> bool:
        with self._lock:
            return self._resting is not None and self._resting.engine_id == engine_id

    def _keep(self, engine: FaceEngine) -> None:
        with self._lock:
            if not self._is_closed:
                self._resting = engine


def forget_faces(engine: FaceEngine) -> None:
    """Let it look at grey alone, in every part that has seen a face."""
    nobody = Frame(np.full((SIDE, SIDE, 3), GREY, np.uint8), 0.0, 0)
    engine.detect(nobody)
    with suppress(InvalidTemplate):  # where grey has no direction
        engine.embed(engine.align(nobody, DetectedFace(ANYWHERE, np.array(POINTS))))
