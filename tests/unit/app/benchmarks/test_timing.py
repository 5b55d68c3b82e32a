"""Timing a part from outside changes nothing of what it does."""

import numpy as np
import pytest

from app.benchmarks.playing import PipelinePlayer
from app.benchmarks.timing import (
    Stage,
    StageClock,
    TimedCards,
    TimedEngine,
    TimedGallery,
    TimedPlayer,
)
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.pipeline import Pipeline
from recognition.ports import CardReader, FaceEngine
from recognition.sighting import Recognised, Sighting
from recognition.spot import Spot
from recognition.testing import SCRIPTED_OPERATING_POINT, ScriptedEngine, scene, template_of


class _NoCards:
    """A reader before which nobody holds a card."""

    def read(self, frame: Frame) -> str | None:
        """Nothing."""
        return None if frame.width else ""


KNOWN = {ReferenceId("ada"): template_of(1), ReferenceId("bo"): template_of(2)}


def _played(cards: CardReader, engine: FaceEngine, gallery: Gallery) -> list[Sighting | None]:
    pipeline = Pipeline(Spot(), cards, engine, gallery, SCRIPTED_OPERATING_POINT)
    frames = [
        scene(number / 10, number, on_spot=(1,) if number > 15 else ()) for number in range(40)
    ]
    return [pipeline.see(frame) for frame in frames]


def test_a_timed_pipeline_says_what_the_plain_one_says() -> None:
    """At the same frames, and each part has been counted."""
    clock = StageClock()
    plain = _played(_NoCards(), ScriptedEngine(), Gallery.of(KNOWN, 1))
    timed = _played(
        TimedCards(_NoCards(), clock),
        TimedEngine(ScriptedEngine(), clock),
        TimedGallery(KNOWN, 1, clock),
    )
    assert timed == plain
    assert any(isinstance(one, Recognised) for one in timed)
    assert 0 < clock.calls[Stage.CARDS] <= 40
    assert clock.calls[Stage.EMBED] == clock.calls[Stage.IDENTIFY] == 3


def test_time_is_counted_where_a_part_fails_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error passes through, and the time is not lost."""
    ticks = iter([1.0, 3.5])
    monkeypatch.setattr("app.benchmarks.timing.process_time", lambda: next(ticks))
    clock = StageClock()
    with pytest.raises(ValueError, match="broken"), clock.timed(Stage.EMBED):
        raise ValueError("broken")
    assert clock.seconds[Stage.EMBED] == pytest.approx(2.5)


def test_a_timed_engine_averages_as_the_real_one() -> None:
    """An enrolment through it gives the same template."""
    engine = ScriptedEngine()
    timed = TimedEngine(engine, StageClock())
    pair = (template_of(1), template_of(2))
    assert np.array_equal(timed.average(pair).values, engine.average(pair).values)
    assert timed.engine_id == engine.engine_id


def test_presence_is_timed_beside_every_frame_whatever_is_read_in_it() -> None:
    """Cards are not looked for in each frame; where the time goes is counted all the same."""
    clock = StageClock()
    pipeline = Pipeline(Spot(), _NoCards(), None, Gallery.empty(), SCRIPTED_OPERATING_POINT)
    player = TimedPlayer(PipelinePlayer(pipeline), Spot(), clock)
    for number in range(5):
        assert player.see(scene(number / 15, number, on_spot=[1])) is None
    assert clock.calls[Stage.PRESENCE] == 5
    assert not player.may_examine_face
