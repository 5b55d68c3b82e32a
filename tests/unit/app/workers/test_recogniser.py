"""The thread that makes sightings."""

import threading
from collections.abc import Callable, Iterator
from time import monotonic

import pytest

from app.workers.mailbox import Mailbox
from app.workers.parts import SeesFrames, StationParts
from app.workers.recogniser import LateEngine, Recogniser
from recognition.errors import RecognitionError
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.holder_check import CardHolder
from recognition.ports import FaceEngine
from recognition.sighting import CardShown, Sighting
from recognition.spot import Spot, VisitPhase
from recognition.testing import (
    SCRIPTED_ENGINE_ID,
    ScriptedEngine,
    ScriptedSource,
    scene,
    template_of,
)


class NotingPipeline:
    """Gives a card for every frame, after failing on the first; notes galleries."""

    def __init__(self) -> None:
        self.galleries: list[int] = []
        self.holders: list[tuple[str, int]] = []
        self.begun_anew_before: list[int] = []
        self.phase = VisitPhase.EMPTY
        self.seen = 0

    def see(self, frame: Frame) -> Sighting | None:
        """A card."""
        self.seen += 1
        if self.seen == 1:
            raise RecognitionError("frame_too_small")
        self.phase = VisitPhase.DECIDED
        return CardShown("card", frame.captured_at)

    def begin_anew(self) -> None:
        """Note before which frame."""
        self.begun_anew_before.append(self.seen + 1)

    def check_holder(self, holder: CardHolder) -> None:
        """Note whose face is expected, and before which frame."""
        self.holders.append((holder.reference, self.seen + 1))

    def use_gallery(self, gallery: Gallery) -> None:
        """Note it, or refuse a large one."""
        if gallery.number > 100:
            raise RecognitionError("gallery_mixed_engines")
        self.galleries.append(gallery.number)


class Running:
    """A recogniser on a noting pipeline, with what it said."""

    def __init__(self, load: Callable[[], FaceEngine] | None) -> None:
        self.pipeline = NotingPipeline()
        self.engines: list[FaceEngine | None] = []
        self.frames = Mailbox[Frame]()
        self.said: list[object] = []
        self.loaded: list[str | Exception] = []
        self.given_back: list[FaceEngine] = []
        parts = StationParts(
            Spot(),
            lambda: ScriptedSource([]),
            self._make,
            SCRIPTED_ENGINE_ID if load else None,
            load,
            give_back_engine=self.given_back.append,
        )
        self.recogniser = Recogniser(
            parts,
            self.frames,
            sighted=self.said.append,
            phase_changed=self.said.append,
            engine_loaded=self.loaded.append,
        )
        self.recogniser.start()

    def _make(self, engine: FaceEngine | None) -> SeesFrames:
        self.engines.append(engine)
        return self.pipeline

    def look(self, at: float | None = None) -> None:
        """Let it look at one more frame."""
        before = self.pipeline.seen
        self.frames.put(scene(monotonic() if at is None else at, before, size=(160, 90)))
        wait_for(lambda: self.pipeline.seen > before)


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait a moment for another thread."""
    pause, until = threading.Event(), monotonic() + 5
    while not condition():
        assert monotonic() < until
        pause.wait(0.005)


@pytest.fixture
def start() -> Iterator[Callable[..., Running]]:
    """Starts recognisers and stops them."""
    made: list[Running] = []

    def begin(load: Callable[[], FaceEngine] | None = None) -> Running:
        made.append(Running(load))
        return made[-1]

    yield begin
    assert all(each.recogniser.stop() for each in made)


def test_cards_are_read_while_the_engine_loads(start: Callable[..., Running]) -> None:
    """A slow engine keeps nobody with a card waiting."""
    gate = threading.Event()

    def slow() -> FaceEngine:
        gate.wait(5)
        return ScriptedEngine()

    running = start(slow)
    running.look()
    running.look()
    wait_for(lambda: len(running.said) == 2)
    assert isinstance(running.said[0], CardShown)
    assert running.loaded == []
    gate.set()
    wait_for(lambda: running.loaded == [SCRIPTED_ENGINE_ID])


def test_a_card_holder_is_handed_to_the_pipeline_once(start: Callable[..., Running]) -> None:
    """Before the next frame is looked at, and not again before the one after."""
    running = start()
    running.look()
    wait_for(lambda: running.pipeline.seen == 1)
    holder = CardHolder(ReferenceId("ada"), template_of(1), 0.5)
    running.recogniser.check_holder(holder)
    running.look()
    running.look()
    wait_for(lambda: running.pipeline.seen >= 2)
    assert running.pipeline.holders == [("ada", 2)]


def test_a_frame_that_cannot_be_examined_is_dropped(start: Callable[..., Running]) -> None:
    """An error in one frame does not end the looking; phases are told when they change."""
    running = start()
    running.look()
    running.look()
    running.look()
    wait_for(lambda: len(running.said) == 3)
    assert [type(each) for each in running.said] == [CardShown, VisitPhase, CardShown]


def test_a_locked_method_has_no_engine(start: Callable[..., Running]) -> None:
    """Where faces are locked the pipeline is made without any engine at all."""
    running = start(None)
    running.look()
    assert running.engines == [None]


def test_an_engine_that_does_not_load_is_told(start: Callable[..., Running]) -> None:
    """The failure reaches the screen, and cards go on."""

    def fail() -> FaceEngine:
        raise RecognitionError("model_missing")

    running = start(fail)
    wait_for(lambda: bool(running.loaded))
    assert isinstance(running.loaded[0], RecognitionError)
    running.look()


def test_a_new_gallery_holds_from_the_next_frame(start: Callable[..., Running]) -> None:
    """A swapped gallery is in use before another frame is looked at; a refused one is told."""
    running = start()
    running.recogniser.use_gallery(Gallery.of({ReferenceId("a"): template_of(1)}, 7))
    running.look()
    assert running.pipeline.galleries == [7]
    running.recogniser.use_gallery(Gallery.empty(101))
    running.look()
    wait_for(lambda: bool(running.loaded))


def test_the_visit_begins_anew_with_the_frame_after_a_break(start: Callable[..., Running]) -> None:
    """Not before it, for an older frame may still be on its way, and once for several breaks."""
    running = start()
    now = monotonic()
    running.recogniser.begin_anew(now + 60)
    running.look()
    assert running.pipeline.begun_anew_before == []
    running.recogniser.begin_anew(now + 61)
    running.recogniser.begin_anew(now + 200)
    running.look(now + 62)
    assert running.pipeline.begun_anew_before == [2]
    running.look(now + 63)
    running.look(now + 200)
    assert running.pipeline.begun_anew_before == [2, 4]


def test_a_stop_waits_for_the_frame_in_hand(
    start: Callable[..., Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it has ended, nobody is being looked at any more."""
    running, looking, may_end = start(), threading.Event(), threading.Event()

    def slow(_frame: Frame) -> None:
        looking.set()
        may_end.wait(5)

    monkeypatch.setattr(running.pipeline, "see", slow)
    running.frames.put(scene(monotonic(), 0, size=(160, 90)))
    assert looking.wait(5)
    ending = threading.Timer(0.1, may_end.set)
    ending.start()
    assert running.recogniser.stop()
    assert may_end.is_set()
    ending.join()


def test_an_engine_that_is_not_there_finds_nobody() -> None:
    """Before it has loaded no face is found and none can be embedded."""
    late, picture = LateEngine(SCRIPTED_ENGINE_ID), scene(0.0, 1, on_spot=(1,))
    assert late.detect(picture) == ()
    with pytest.raises(RecognitionError, match="engine_not_loaded"):
        late.average((template_of(1),))
    late.arrive(ScriptedEngine())
    (face,) = late.detect(picture)
    assert late.embed(late.align(picture, face)).engine_id == late.engine_id
    assert late.average((template_of(1),)).values.size


def test_another_engine_than_announced_is_refused() -> None:
    """Templates and engine must fit; another engine is not taken."""
    with pytest.raises(RecognitionError, match="engine_mismatch"):
        LateEngine("another").arrive(ScriptedEngine())


def test_the_engine_is_given_back_once_nothing_looks_with_it(start: Callable[..., Running]) -> None:
    """When the lesson ends, and not before; from then on the lesson has none."""
    engine = ScriptedEngine()
    running = start(lambda: engine)
    wait_for(lambda: bool(running.loaded))
    running.look()
    assert running.given_back == []
    assert running.recogniser.stop()
    assert running.given_back == [engine]
    late = running.engines[0]
    assert isinstance(late, LateEngine)
    assert late.leave() is None


def test_an_engine_that_comes_after_the_end_is_given_back_too(
    start: Callable[..., Running],
) -> None:
    """A lesson that was left while its engine loaded keeps none of it."""
    gate, engine = threading.Event(), ScriptedEngine()

    def load() -> FaceEngine:
        gate.wait(5)
        return engine

    running = start(load)
    assert running.recogniser.stop()
    gate.set()
    wait_for(lambda: bool(running.given_back))
    assert running.given_back == [engine]
