"""A decision waits for life; the question is the same for whoever matched and whoever did not."""

from collections.abc import Iterable

import pytest
from typing_extensions import override

from recognition.face import DetectedFace
from recognition.face_path import FacePath, Seen
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.liveness.gate import ASK_AFTER_SECONDS, CHALLENGE_SECONDS, LifeGate
from recognition.sighting import Recognised, TurnHead, Unknown
from recognition.testing import SCRIPTED_OPERATING_POINT, ScriptedEngine, scene, template_of
from recognition.tracking import Track
from tests.support.life import TimedSigns

ADA, BEN, STRANGER = 5, 9, 40
GALLERY = Gallery.of(
    {ReferenceId("ada"): template_of(ADA), ReferenceId("ben"): template_of(BEN)}, 7
)


class Visit:
    """One visit, ten frames a second."""

    def __init__(self, lives_from: float) -> None:
        self.engine = ScriptedEngine()
        gate = LifeGate.of(TimedSigns(lives_from))
        self.path = FacePath(self.engine, GALLERY, SCRIPTED_OPERATING_POINT, gate)

    def told(self, people: Iterable[int]) -> list[tuple[float, Seen]]:
        """What is said, and when, until the first decision."""
        said: list[tuple[float, Seen]] = []
        for number, person in enumerate(people):
            at = number / 10
            seen = self.path.look(scene(at, number, on_spot=[person]))
            if seen is not None:
                said.append((at, seen))
                if not isinstance(seen, TurnHead):
                    break
        return said


def test_whoever_lives_is_not_asked() -> None:
    """The decision goes out as soon as it stands."""
    ((_, seen),) = Visit(0.0).told([ADA] * 30)
    assert isinstance(seen, Recognised)
    assert seen.reference == "ada"


@pytest.mark.parametrize("person", [ADA, STRANGER])
def test_everybody_is_asked_at_the_same_moment(person: int) -> None:
    """So the question tells nobody who has a template."""
    at, seen = Visit(99.0).told([person] * 80)[0]
    assert isinstance(seen, TurnHead)
    assert at == pytest.approx(ASK_AFTER_SECONDS, abs=0.01)


@pytest.mark.parametrize("person", [ADA, STRANGER])
def test_without_life_the_visit_ends_as_a_strangers_does(person: int) -> None:
    """After a few seconds, and with nobody proposed."""
    said = Visit(99.0).told([person] * 80)
    assert [type(seen) for _, seen in said] == [TurnHead, Unknown]
    assert said[1][0] - said[0][0] == pytest.approx(CHALLENGE_SECONDS, abs=0.11)


def test_who_turns_their_head_is_proposed() -> None:
    """Once life is seen, and the face is still theirs."""
    said = Visit(2.0).told([ADA] * 80)
    assert [type(seen) for _, seen in said] == [TurnHead, Recognised]
    assert said[1][0] < 2.5


def test_nobody_turns_their_head_for_a_picture() -> None:
    """Where another face is there when life is seen, nobody is proposed."""
    said = Visit(2.0).told([ADA] * 15 + [STRANGER] * 60)
    assert not any(isinstance(seen, Recognised) for _, seen in said)


def test_a_stranger_is_not_examined_while_asked() -> None:
    """They are told the same, and no detector runs on them."""
    visit = Visit(99.0)
    visit.told([STRANGER] * 20)
    searched = len(visit.engine.sizes)
    for number in range(20, 35):
        visit.path.look(scene(number / 10, number, on_spot=[STRANGER]))
    assert len(visit.engine.sizes) == searched


class CountedSigns(TimedSigns):
    """Never lives, and counts how often it is shown a face."""

    def __init__(self) -> None:
        super().__init__(99.0)
        self.seen = 0

    @override
    def watch(self, region: Frame, face: DetectedFace) -> None:
        """One more."""
        super().watch(region, face)
        self.seen += 1


@pytest.mark.parametrize(("is_followed", "fewest", "most"), [(True, 20, 26), (False, 60, 100)])
def test_while_life_is_awaited_a_face_that_is_followed_is_seldom_detected(
    monkeypatch: pytest.MonkeyPatch, *, is_followed: bool, fewest: int, most: int
) -> None:
    """Signs are looked for in every frame; a detector is asked as often only where it must be."""
    engine, signs = ScriptedEngine(), CountedSigns()
    path = FacePath(engine, GALLERY, SCRIPTED_OPERATING_POINT, LifeGate.of(signs))
    monkeypatch.setattr(Track, "follow", lambda _track, _region: is_followed)
    for number in range(100):
        path.look(scene(number / 25, number, on_spot=[ADA]))
    assert fewest <= len(engine.sizes) <= most
    assert signs.seen >= 80
