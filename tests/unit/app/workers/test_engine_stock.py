"""An engine goes from one lesson to the next, one lesson at a time, and takes no face along."""

import threading
from collections.abc import Callable

import numpy as np
import pytest
from typing_extensions import override

from app.workers.engine_stock import EngineStock, forget_faces
from app.workers.parts import StationParts
from recognition.backends import load_standard_engine
from recognition.backends.dlib_engine import StandardEngine
from recognition.backends.dlib_network import OUTPUT
from recognition.errors import ModelRefused
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.ports import FaceEngine
from recognition.spot import Spot
from recognition.testing import SCRIPTED_ENGINE_ID, ScriptedEngine, ScriptedSource

ENGINE = SCRIPTED_ENGINE_ID


class Loading:
    """Counts how often an engine was loaded."""

    def __init__(self) -> None:
        self.loaded: list[FaceEngine] = []

    def __call__(self) -> FaceEngine:
        """One more."""
        self.loaded.append(NotingEngine())
        return self.loaded[-1]


class NotingEngine(ScriptedEngine):
    """Notes the pictures that it was shown, and fails where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.searched: list[Frame] = []
        self.embedded: list[AlignedFace] = []
        self.fails = False

    @override
    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """Note it."""
        self.searched.append(frame)
        if self.fails:
            raise ModelRefused("model_damaged", name="net")
        return super().detect(frame)


@pytest.fixture
def load() -> Loading:
    """A way to load engines."""
    return Loading()


@pytest.fixture
def stock() -> EngineStock:
    """Empty."""
    return EngineStock()


def wait_until_at_rest() -> None:
    """Wait until nothing is on its way."""
    for thread in threading.enumerate():
        if thread.name == "engine":
            thread.join(5)


def test_what_was_made_ready_is_not_loaded_again(stock: EngineStock, load: Loading) -> None:
    """However often it was made ready, it is loaded once and handed out once."""
    stock.make_ready(ENGINE, load)
    stock.make_ready(ENGINE, load)
    assert stock.take(ENGINE, load) is load.loaded[0]
    assert stock.take(ENGINE, load) is load.loaded[1]
    assert len(load.loaded) == 2


def test_it_goes_to_the_next_lesson_and_has_seen_grey_alone(
    stock: EngineStock, load: Loading
) -> None:
    """What was given back is taken next, after its detector was shown a blank picture."""
    engine = stock.take(ENGINE, load)
    stock.give_back(engine)
    wait_until_at_rest()
    assert stock.take(ENGINE, load) is engine
    assert isinstance(engine, NotingEngine)
    assert [frame.pixels.std() for frame in engine.searched] == [0.0]


def test_another_engine_is_loaded(stock: EngineStock, load: Loading) -> None:
    """A lesson gets the engine that its decision covers and no other."""
    stock.make_ready(ENGINE, load)
    assert stock.take("another", load) is load.loaded[1]


def test_one_that_cannot_forget_is_not_kept(stock: EngineStock, load: Loading) -> None:
    """Where the blank picture fails, nothing is left of the engine."""
    engine = stock.take(ENGINE, load)
    assert isinstance(engine, NotingEngine)
    engine.fails = True
    stock.give_back(engine)
    wait_until_at_rest()
    assert stock.take(ENGINE, load) is not engine


def test_one_that_is_refused_is_told_of_when_it_is_wanted(stock: EngineStock) -> None:
    """Signing in goes on without the engine's files; the lesson says what is missing."""

    def refuse() -> FaceEngine:
        raise ModelRefused("model_missing", name="net")

    stock.make_ready(ENGINE, refuse)
    with pytest.raises(ModelRefused, match="model_missing"):
        stock.take(ENGINE, refuse)


@pytest.mark.parametrize("end", [EngineStock.clear, EngineStock.close])
def test_where_faces_are_locked_none_is_kept(
    stock: EngineStock, load: Loading, end: Callable[[EngineStock], None]
) -> None:
    """Nor at the end of the program, when nothing may run on in another thread."""
    stock.make_ready(ENGINE, load)
    end(stock)
    assert stock.take(ENGINE, load) is load.loaded[1]


def test_nothing_comes_to_rest_after_the_end(stock: EngineStock, load: Loading) -> None:
    """Whatever a late thread gives back is let go."""
    engine = stock.take(ENGINE, load)
    stock.close()
    stock.give_back(engine)
    assert isinstance(engine, NotingEngine)
    assert engine.searched == []


def test_a_station_takes_its_engine_here_and_gives_it_back(
    stock: EngineStock, load: Loading
) -> None:
    """Two lessons after each other load one engine; a station without faces is left as it is."""
    parts = StationParts(Spot(), lambda: ScriptedSource([]), lambda _: None, ENGINE, load)  # type: ignore[arg-type, return-value]  # no frame is looked at
    for _ in range(2):
        lent = stock.lend_to(parts)
        assert lent.load_engine is not None
        assert lent.give_back_engine is not None
        lent.give_back_engine(lent.load_engine())
        wait_until_at_rest()
    assert len(load.loaded) == 1
    cards = StationParts(Spot(), lambda: ScriptedSource([]), parts.make_pipeline)
    assert stock.lend_to(cards) is cards


def test_the_net_keeps_nothing_of_the_last_face() -> None:
    """After it has forgotten, the real net holds what grey makes of it, whoever was there."""
    engine = load_standard_engine()
    assert isinstance(engine, StandardEngine)
    chip = np.random.default_rng(3).integers(0, 255, (150, 150, 3)).astype(np.uint8)
    of_grey = engine.net_values(np.full((150, 150, 3), 128, np.uint8))
    of_face = engine.net_values(chip)
    forget_faces(engine)
    left = np.array(engine._net.forward(OUTPUT)[0])  # noqa: SLF001 - what it holds is the question
    assert np.abs(left - of_grey).max() < 1e-4
    assert np.abs(left - of_face).max() > 1e-2
