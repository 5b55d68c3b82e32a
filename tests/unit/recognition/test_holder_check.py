"""Card with face, one to one: what the pipeline compares, when, and what it never tells."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from recognition.gallery import Gallery, ReferenceId
from recognition.holder_check import CHECK_SECONDS, CardHolder
from recognition.liveness.gate import ASK_AFTER_SECONDS, CHALLENGE_SECONDS, LifeGate
from recognition.pipeline import HolderChecks, Pipeline
from recognition.sighting import CardShown, HolderMatched, HolderNotMatched, Sighting, TurnHead
from recognition.spot import Spot, VisitPhase
from recognition.testing import (
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
    ScriptedEngine,
    scene,
    template_of,
)
from recognition.verification_point import verification_point
from tests.support.life import TimedSigns

RATE = 15
ADA, BEN = 5, 6
HOLDER = ReferenceId("ada")
POINT = replace(SCRIPTED_OPERATING_POINT, margin=0.0)


class Room:
    """A pipeline that knows nobody but holders of cards, at 15 frames a second."""

    def __init__(
        self, cards: dict[int, str], *, locked: bool = False, lives_from: float | None = None
    ) -> None:
        self.engine = ScriptedEngine()
        checks = None if locked else HolderChecks(self.engine, POINT)
        self.pipeline = Pipeline(
            Spot(), ScriptedCards(cards), None, Gallery.empty(), POINT, holder_checks=checks
        )
        if lives_from is not None:
            self.pipeline.ask_for_life(lambda: LifeGate.of(TimedSigns(lives_from)))
        self.number = 0
        self.on_card: Callable[[CardShown], None] = self.check_ada
        self.show([], seconds=2)

    def check_ada(self, card: CardShown) -> None:
        """Every card is Ada's, and carries her template."""
        self.pipeline.check_holder(CardHolder(HOLDER, template_of(ADA), card.at))

    def show(self, on_spot: Sequence[int], *, seconds: float) -> list[Sighting]:
        """What is said while these people are there; cards are answered at once."""
        said = []
        for number in range(self.number, self.number + round(seconds * RATE)):
            sighting = self.pipeline.see(scene(number / RATE, number, on_spot=on_spot))
            if isinstance(sighting, CardShown):
                self.on_card(sighting)
            if sighting is not None:
                said.append(sighting)
        self.number += round(seconds * RATE)
        return said


def test_the_holder_of_a_card_is_matched() -> None:
    """Card, then face: the one face is compared with the one template."""
    room = Room({33: "A"})
    said = room.show([ADA], seconds=4)
    assert [type(each) for each in said] == [CardShown, HolderMatched]
    assert isinstance(said[1], HolderMatched)
    assert said[1].reference == HOLDER


def test_somebody_elses_card_matches_nobody() -> None:
    """Ben with Ada's card; and nothing more is embedded in that visit."""
    room = Room({33: "A"})
    said = room.show([BEN], seconds=6)
    assert [type(each) for each in said] == [CardShown, HolderNotMatched]
    embeddings = room.engine.embeddings
    room.show([BEN], seconds=3)
    assert room.engine.embeddings == embeddings


@pytest.mark.parametrize("people", [[], [ADA, BEN]])
def test_without_exactly_one_face_the_time_runs_out(people: list[int]) -> None:
    """Nobody there, or several: not matched within the fixed time, and no embedding is made."""
    room = Room(dict.fromkeys(range(33, 200), "A"))
    said = room.show(people, seconds=CHECK_SECONDS + 1)
    assert [type(each) for each in said] == [CardShown, HolderNotMatched]
    assert said[1].at - said[0].at == pytest.approx(CHECK_SECONDS, abs=2 / RATE)
    assert room.engine.embeddings == 0


def test_a_plain_card_in_the_visit_ends_the_check() -> None:
    """From the frame on in which a second card is read, no face is searched for (rule 2)."""
    room = Room({33: "A", 34: "B"})
    room.on_card = lambda card: room.check_ada(card) if card.payload == "A" else None
    said = room.show([ADA], seconds=5)
    assert [type(each) for each in said] == [CardShown, CardShown, HolderNotMatched]
    assert (room.engine.embeddings, room.engine.sizes) == (0, [])


def test_a_template_after_a_plain_card_is_not_compared() -> None:
    """Also where the card with the template is the later one."""
    room = Room({33: "B", 36: "A"})
    room.on_card = lambda card: room.check_ada(card) if card.payload == "A" else None
    said = room.show([ADA], seconds=5)
    assert [type(each) for each in said] == [CardShown, CardShown, HolderNotMatched]
    assert (room.engine.embeddings, room.engine.sizes) == (0, [])


def test_whoever_leaves_is_not_matched_afterwards() -> None:
    """The check ends with the visit, and the next person is nobody's holder."""
    room = Room({33: "A"})
    room.show([ADA], seconds=0.3)
    said = room.show([], seconds=1) + room.show([ADA], seconds=4)
    assert [type(each) for each in said] == [HolderNotMatched]


def test_an_answer_that_comes_after_the_visit_examines_nobody() -> None:
    """The records thread was slow: no face is looked at."""
    room = Room({33: "A"})
    late: list[CardShown] = []
    room.on_card = late.append
    room.show([ADA], seconds=1)
    room.show([], seconds=1)
    room.check_ada(late[0])
    said = room.show([ADA], seconds=2)
    assert [type(each) for each in said] == [HolderNotMatched]
    assert room.engine.sizes == []


def test_an_answer_to_another_visits_card_examines_nobody() -> None:
    """Ben stands there with his own plain card: he is not compared with what was on Ada's."""
    room = Room({33: "A", 51: "B"})
    shown: list[CardShown] = []
    room.on_card = shown.append
    room.show([ADA], seconds=0.3)
    room.show([], seconds=1)
    room.show([BEN], seconds=0.3)
    assert [each.payload for each in shown] == ["A", "B"]
    room.check_ada(shown[0])
    assert [type(each) for each in room.show([BEN], seconds=1)] == [HolderNotMatched]
    assert (room.engine.embeddings, room.engine.sizes) == (0, [])


def test_where_the_method_is_locked_no_holder_is_examined() -> None:
    """There is not even an engine to do it."""
    room = Room({33: "A"}, locked=True)
    said = room.show([ADA], seconds=2)
    assert [type(each) for each in said] == [CardShown, HolderNotMatched]
    assert room.engine.sizes == []


def test_the_screen_cannot_tell_a_check_from_a_plain_card() -> None:
    """The visit's phase is the same with either card, and no reason is ever given."""
    phases = []
    for answers in (True, False):
        room = Room({33: "A"})
        if not answers:
            room.on_card = lambda _card: None
        seen = []
        for _ in range(45):
            room.show([BEN], seconds=1 / RATE)
            seen.append(room.pipeline.phase)
        phases.append(seen)
    assert phases[0] == phases[1]
    assert set(phases[0]) == {VisitPhase.WAITING_FOR_CARD, VisitPhase.DECIDED}


def test_no_card_and_no_template_is_shown_by_its_repr() -> None:
    """Neither gets into a log by way of a sighting."""
    holder = CardHolder(HOLDER, template_of(ADA), 1.0)
    assert "template" not in repr(holder)
    assert "SECRET" not in repr(CardShown("SECRET", 1.0))


def test_without_a_sign_of_life_the_holder_is_asked_and_then_not_matched() -> None:
    """A picture of Ada with Ada's card: the question comes, time runs out, the teacher decides."""
    room = Room({33: "A"}, lives_from=99)
    said = room.show([ADA], seconds=CHECK_SECONDS + CHALLENGE_SECONDS)
    assert [type(each) for each in said] == [CardShown, TurnHead, HolderNotMatched]
    assert said[2].at - said[1].at == pytest.approx(CHALLENGE_SECONDS, abs=2 / RATE)


def test_whoever_turns_their_head_late_is_matched_all_the_same() -> None:
    """The time for the question is added to the time of the check."""
    room = Room({33: "A"}, lives_from=33 / RATE + ASK_AFTER_SECONDS + CHALLENGE_SECONDS - 1)
    said = room.show([ADA], seconds=CHECK_SECONDS + CHALLENGE_SECONDS)
    assert [type(each) for each in said] == [CardShown, TurnHead, HolderMatched]
    assert said[2].at - said[0].at > CHECK_SECONDS - 1


def test_the_question_is_the_same_for_whoever_does_not_match() -> None:
    """Ben with Ada's card is asked at the same moment, and told the same at the end."""
    asked = []
    for person in (ADA, BEN):
        said = Room({33: "A"}, lives_from=99).show([person], seconds=10)
        assert [type(each) for each in said] == [CardShown, TurnHead, HolderNotMatched]
        asked.append([each.at for each in said])
    assert asked[0] == asked[1]


def test_whoever_lives_visibly_is_never_asked() -> None:
    """The card and a face that moves as a head does are enough."""
    said = Room({33: "A"}, lives_from=0).show([ADA], seconds=4)
    assert [type(each) for each in said] == [CardShown, HolderMatched]


def test_points_for_one_to_one_are_of_named_engines() -> None:
    """No threshold is guessed for an engine that was not measured."""
    point = verification_point("dlib-resnet-v2")
    assert point is not None
    assert point.false_positive_rate == 0.001
    assert verification_point("other") is None
