"""Enrolment: three to five good frames that agree with each other, and nothing kept of them."""

from collections.abc import Iterable

import numpy as np
import pytest
from typing_extensions import override

from recognition.enroller import Enroller, Progress
from recognition.errors import InvalidTemplate, NoLifeSeen, NotEnoughFrames
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.geometry import WHOLE_PICTURE, Box
from recognition.liveness.signs import Signs
from recognition.quality import QualityReason
from recognition.template import Template
from recognition.testing import ScriptedEngine, paint_person, scene, template_of

RATE = 10
ADA, BEN = 5, 9


def frames(*people: int | None, start: int = 0) -> list[Frame]:
    """A fifth of a second apart; None is an empty spot."""
    return [
        scene((start + i) * 0.2, start + i, on_spot=[] if person is None else [person])
        for i, person in enumerate(people)
    ]


def offered(enroller: Enroller, pictures: Iterable[Frame]) -> list[Progress]:
    """The progress after each frame."""
    return [enroller.offer(picture) for picture in pictures]


def test_five_good_frames_make_one_template() -> None:
    """The template is the engine's mean of them."""
    enroller = Enroller(ScriptedEngine())
    progress = offered(enroller, frames(*[ADA] * 5))
    assert [p.accepted for p in progress] == [1, 2, 3, 4, 5]
    assert [p.done for p in progress] == [False] * 4 + [True]
    np.testing.assert_allclose(enroller.result().values, template_of(ADA).values, atol=1e-6)


def test_three_are_enough_and_two_are_not() -> None:
    """A template of two frames is refused, with how many are missing."""
    enroller = Enroller(ScriptedEngine())
    progress = offered(enroller, frames(ADA, ADA))
    assert not progress[-1].enough
    with pytest.raises(NotEnoughFrames) as caught:
        enroller.result()
    assert caught.value.params == {"accepted": 2, "needed": 3}
    assert enroller.offer(frames(ADA, start=2)[0]).enough
    assert enroller.result().engine_id == "scripted-v1"


def test_frames_too_close_in_time_are_one_frame() -> None:
    """Five frames of one moment would say one thing five times."""
    enroller = Enroller(ScriptedEngine())
    close = [scene(n / 30, n, on_spot=[ADA]) for n in range(10)]
    assert offered(enroller, close)[-1] == Progress(accepted=2, wanted=5)


def test_somebody_else_is_refused() -> None:
    """A template is of one person: whoever steps in is told apart."""
    enroller = Enroller(ScriptedEngine())
    progress = offered(enroller, frames(ADA, BEN, ADA))
    assert [p.refused for p in progress] == [(), (QualityReason.DIFFERENT_PERSON,), ()]
    assert progress[-1].accepted == 2


def test_an_unusable_frame_is_refused_with_its_reason() -> None:
    """Nobody, two people, a blurred face."""
    pixels = scene(0.4, 2).pixels.copy()
    paint_person(pixels, ADA, Box(560, 250, 700, 390), blurred=True)
    enroller = Enroller(ScriptedEngine())
    pictures = [scene(0.0, 0), scene(0.2, 1, on_spot=[ADA, BEN]), Frame(pixels, 0.4, 2)]
    assert [p.refused for p in offered(enroller, pictures)] == [
        (QualityReason.NO_FACE,),
        (QualityReason.SEVERAL_PEOPLE,),
        (QualityReason.BLURRED,),
    ]


def test_people_beside_the_spot_are_not_examined() -> None:
    """Before a camera only the spot counts; a portrait is examined as a whole."""
    picture = scene(0.0, 0, outside=[ADA])
    engine = ScriptedEngine()
    assert Enroller(engine).offer(picture).refused == (QualityReason.NO_FACE,)
    assert Enroller(engine, region=WHOLE_PICTURE).offer(picture).accepted == 1
    assert engine.sizes == [(486, 533), (1280, 720)]


def test_nothing_more_is_looked_at_when_it_is_done() -> None:
    """The last frame that is needed is the last that is examined."""
    engine = ScriptedEngine()
    offered(Enroller(engine, wanted=3), frames(*[ADA] * 6))
    assert (len(engine.sizes), engine.embeddings) == (3, 3)


def test_forgetting_leaves_nothing() -> None:
    """Another person can begin at once."""
    enroller = Enroller(ScriptedEngine())
    offered(enroller, frames(ADA, ADA, ADA))
    enroller.forget()
    with pytest.raises(NotEnoughFrames):
        enroller.result()
    assert offered(enroller, frames(BEN))[-1].accepted == 1


class BrokenEngine(ScriptedEngine):
    """A net that gives no numbers."""

    def embed(self, aligned: AlignedFace) -> Template:  # type: ignore[explicit-override] # 3.11 has no typing.override
        """Fail as a template of such values does."""
        super().embed(aligned)
        raise InvalidTemplate("template_not_finite")


def test_a_net_that_gives_no_numbers_enrols_nobody() -> None:
    """Such a frame is refused, not averaged in."""
    progress = offered(Enroller(BrokenEngine()), frames(ADA, ADA, ADA))
    assert progress[-1].accepted == 0
    assert progress[-1].refused == (QualityReason.NO_FACE,)


@pytest.mark.parametrize("wanted", [2, 6])
def test_three_to_five_frames_are_wanted(wanted: int) -> None:
    """Fewer say too little, more keep a student standing."""
    with pytest.raises(ValueError, match="wanted"):
        Enroller(ScriptedEngine(), wanted=wanted)


def test_a_flat_picture_is_not_enrolled() -> None:
    """Five good frames without a sign of life make no template, and the waiting ends."""
    enroller = Enroller(ScriptedEngine(), signs=Signs())
    progress = offered(enroller, frames(*[ADA] * 10))
    assert progress[-1].accepted == 5
    assert progress[-1].awaits_life
    assert not progress[-1].done
    with pytest.raises(NoLifeSeen) as caught:
        enroller.result()
    assert caught.value.code == "enrolment_no_life"
    assert offered(enroller, frames(ADA, start=100))[-1].done


def test_life_is_looked_for_in_the_same_person_only() -> None:
    """Whoever joins a picture of somebody else does not bring it to life."""
    signs = NotingSigns()
    enroller = Enroller(ScriptedEngine(), signs=signs)
    progress = offered(enroller, frames(*[ADA] * 5, *[BEN] * 5))
    assert progress[-1].refused == (QualityReason.DIFFERENT_PERSON,)
    assert len(signs.watched_at) == 5


class NotingSigns(Signs):
    """Notes when it was shown a face; never sees life."""

    def __init__(self) -> None:
        super().__init__()
        self.watched_at: list[float] = []

    @override
    def watch(self, region: Frame, face: DetectedFace) -> None:
        """Note the time."""
        del face
        self.watched_at.append(region.captured_at)
