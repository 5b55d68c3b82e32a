"""The pipeline keeps the order of a visit: what is measured, of whom, and when."""

from collections.abc import Callable

import numpy as np
import pytest

from recognition.errors import GalleryRefused
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.geometry import Box
from recognition.operating_point import STANDARD_OPERATING_POINT
from recognition.pipeline import Pipeline
from recognition.quality import QualityReason
from recognition.sighting import (
    Ambiguous,
    CardShown,
    Recognised,
    Unknown,
    Unusable,
)
from recognition.spot import Spot, VisitPhase
from recognition.template import Template
from recognition.testing import (
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
    ScriptedEngine,
    paint_person,
    scene,
    template_of,
)
from tests.support.pipeline_room import ADA, BEN, RATE, SPOT_SIZE, STRANGER, Room, gallery


def test_an_enrolled_person_is_recognised_once_a_visit() -> None:
    """One visit, one sighting, with the gallery's number; the next visit has its own."""
    room = Room()
    first = room.show([ADA], seconds=3)
    room.show([], seconds=1)
    second = room.show([ADA], seconds=3)
    for said in (first, second):
        assert [type(s) for s in said] == [Recognised]
    assert isinstance(first[0], Recognised)
    assert (first[0].reference, first[0].gallery_number) == ("5", 1)


def test_no_detector_runs_in_the_first_700_ms_of_a_visit() -> None:
    """Whoever has a card has time to show it."""
    room = Room()
    room.show([ADA], seconds=0.66)
    assert room.engine.sizes == []
    assert room.pipeline.phase is VisitPhase.WAITING_FOR_CARD
    room.show([ADA], seconds=0.2)
    assert room.engine.sizes != []


def test_a_plain_card_is_never_followed_by_an_embedding() -> None:
    """The visit of a student with a card: one sighting, no detector call, no embedder call."""
    room = Room(cards={33: "UP:CARD", 34: "UP:CARD", 60: "UP:CARD"})
    said = room.show([ADA], seconds=6)
    assert [type(s) for s in said] == [CardShown]
    assert (room.engine.embeddings, room.engine.sizes) == (0, [])


def test_a_late_card_ends_the_face_path_before_any_embedding() -> None:
    """A card shown while several people are being sorted out: no embedding is ever made."""
    room = Room(cards={55: "UP:CARD"})
    said = room.show([ADA, BEN], seconds=1.6)
    said += room.show([ADA], seconds=4)
    assert [s for s in said if isinstance(s, CardShown)] == [CardShown("UP:CARD", 55 / RATE)]
    assert room.engine.embeddings == 0


def test_a_card_with_the_deciding_look_wins() -> None:
    """In the frame in which a card is read no face is examined."""
    room = Room(cards={42: "UP:CARD"})
    room.show([ADA], seconds=0.8)
    calls = len(room.engine.sizes)
    said = room.feed([scene(42 / RATE, 42, on_spot=[ADA])])
    assert [type(s) for s in said] == [CardShown]
    assert len(room.engine.sizes) == calls


def test_detector_and_card_reader_get_the_spot_and_nothing_else() -> None:
    """Nothing outside the spot is handed to anybody who could examine it."""
    room = Room()
    room.show([ADA], seconds=3, outside=[1, 2])
    assert set(room.engine.sizes) == {SPOT_SIZE}
    assert set(room.cards.sizes) == {SPOT_SIZE}


def test_passers_by_cause_no_call_at_all() -> None:
    """Walking past the spot is not a visit."""
    room = Room()
    assert room.show([], seconds=6, outside=[1, 2]) == []
    assert room.engine.sizes == []
    assert room.pipeline.phase is VisitPhase.EMPTY


def test_a_stranger_is_unknown_and_then_left_alone() -> None:
    """At most so many looks, one sighting, and no further look at the same visit."""
    room = Room()
    assert [type(s) for s in room.show([STRANGER], seconds=3)] == [Unknown]
    looks = len(room.engine.sizes)
    assert room.engine.embeddings <= SCRIPTED_OPERATING_POINT.looks_at_most
    room.show([STRANGER], seconds=5)
    assert len(room.engine.sizes) == looks


def test_look_alikes_are_put_to_a_person() -> None:
    """Two references with one face: ambiguous, with both."""
    room = Room()
    room.pipeline.use_gallery(twins(2))
    said = room.show([ADA], seconds=3)
    assert [type(s) for s in said] == [Ambiguous]


def test_two_people_on_the_spot_are_asked_to_come_one_by_one() -> None:
    """Nobody is embedded while two stand there; it is said once, after a second."""
    room = Room()
    said = room.show([ADA, BEN], seconds=6)
    assert [s.reasons for s in said if isinstance(s, Unusable)] == [(QualityReason.SEVERAL_PEOPLE,)]
    assert room.engine.embeddings == 0
    assert [type(s) for s in room.show([ADA], seconds=3)] == [Recognised]


def twins(number: int) -> Gallery:
    """Two references with one face: whoever it is stays undecided for a second and a half."""
    same = template_of(ADA)
    return Gallery.of({ReferenceId("one"): same, ReferenceId("other"): same}, number)


def test_whoever_remains_of_two_gets_700_ms_for_a_card() -> None:
    """Somebody who joins an undecided visit does not share its time for cards."""
    room = Room()
    room.pipeline.use_gallery(twins(2))
    assert room.show([ADA], seconds=1.2) == []
    room.show([ADA, BEN], seconds=0.6)
    before = room.engine.embeddings
    room.show([BEN], seconds=0.3)
    assert room.pipeline.phase is VisitPhase.WAITING_FOR_CARD
    calls = len(room.engine.sizes)
    room.show([BEN], seconds=0.4)
    assert (len(room.engine.sizes), room.engine.embeddings) == (calls, before)


def test_a_card_of_somebody_who_joined_ends_the_face_path() -> None:
    """Their card comes within their own 700 ms, and no embedding of them is ever made."""
    room = Room(cards={63: "UP:CARD"})
    room.pipeline.use_gallery(twins(2))
    room.show([ADA], seconds=1.2)
    room.show([ADA, BEN], seconds=0.6)
    before = room.engine.embeddings
    said = room.show([BEN], seconds=4)
    assert said == [CardShown("UP:CARD", 63 / RATE)]
    assert room.engine.embeddings == before


LEFT, RIGHT = 430, 680


def standing(*places: tuple[int, int]) -> Callable[[int], Frame]:
    """People, each with the left edge of where they stand; unlike in `scene` not in the middle."""

    def frame(number: int) -> Frame:
        pixels = np.full((720, 1280, 3), 120, np.uint8)
        for person, left in places:
            pixels[400:680, left : left + 150] = 40 if left == LEFT else 210
            paint_person(pixels, person, Box(left, 250, left + 150, 400))
        return Frame(pixels, number / RATE, number)

    return frame


def test_a_face_that_jumps_is_another_visit() -> None:
    """One is gone and another is there from one frame to the next: cards first again."""
    room = Room()
    room.pipeline.use_gallery(twins(2))
    room.feed(map(standing((ADA, LEFT)), range(30, 46)))
    before = room.engine.embeddings
    assert before > 0
    room.feed(map(standing((BEN, RIGHT)), range(46, 50)))
    assert room.pipeline.phase is VisitPhase.WAITING_FOR_CARD
    assert room.engine.embeddings == before


def test_whoever_moves_on_the_spot_stays_the_same_visit() -> None:
    """A face that is followed right across the spot is nobody else, however much has changed."""
    room = Room()
    room.pipeline.use_gallery(twins(2))

    def walking(number: int) -> Frame:
        left = LEFT + 12 * max(0, min(number - 42, 22))
        pixels = np.full((720, 1280, 3), 120, np.uint8)
        pixels[400:680, left : left + 150] = 40
        paint_person(pixels, ADA, Box(left, 250, left + 150, 400))
        return Frame(pixels, number / RATE, number)

    said = room.feed(map(walking, range(30, 70)))
    assert [type(s) for s in said] == [Ambiguous]


def test_one_follows_another_without_a_gap() -> None:
    """While the first leaves the second steps in: two visits, two sightings, nobody swapped."""
    room = Room()
    first = room.feed(map(standing((ADA, LEFT)), range(30, 60)))
    both = room.feed(map(standing((ADA, LEFT), (BEN, RIGHT)), range(60, 67)))
    second = room.feed(map(standing((BEN, RIGHT)), range(67, 100)))
    assert [s.reference for s in first if isinstance(s, Recognised)] == ["5"]
    assert both == []
    assert [s.reference for s in second if isinstance(s, Recognised)] == ["9"]


def test_a_stray_second_find_costs_a_look_and_no_more() -> None:
    """A detector that sees a face in a pattern once does not send anybody back to the start."""
    room = Room()
    room.pipeline.use_gallery(twins(2))
    room.show([ADA], seconds=0.9)
    began_with = room.engine.embeddings
    room.engine.stray = 1
    said = room.show([ADA], seconds=2)
    assert [type(s) for s in said] == [Ambiguous]
    assert room.engine.embeddings > began_with
    assert room.engine.stray == 0


def test_an_object_on_the_spot_is_nobody() -> None:
    """A body without a face: a reason, and no embedding."""
    room = Room()

    def trolley(number: int) -> Frame:
        pixels = scene(0, number).pixels.copy()
        pixels[300:600, 500 + number % 5 : 700 + number % 5] = (20, 90, 20)
        return Frame(pixels, number / RATE, number)

    said = room.feed(trolley(number) for number in range(30, 90))
    assert [s.reasons for s in said if isinstance(s, Unusable)] == [(QualityReason.NO_FACE,)]
    assert room.engine.embeddings == 0


def test_where_faces_are_locked_only_cards_are_read() -> None:
    """Without an engine the first face step does not exist; cards work as ever."""
    room = Room(cards={100: "UP:CARD"}, locked=True)
    said = room.show([ADA], seconds=6)
    assert said == [CardShown("UP:CARD", 100 / RATE)]
    assert room.engine.sizes == []


def test_nobody_is_looked_at_where_nobody_is_enrolled() -> None:
    """An empty gallery can recognise nobody, so nobody is measured for it."""
    room = Room()
    room.pipeline.use_gallery(Gallery.empty(2))
    assert [type(s) for s in room.show([ADA], seconds=4)] == [Unknown]
    assert room.engine.sizes == []


def test_the_moment_of_unknown_does_not_tell_whether_anybody_is_enrolled() -> None:
    """Whoever tries out whether a class has templates hears the same at the same time."""
    moments = []
    for enrolled in (gallery(ADA), Gallery.empty(1)):
        room = Room()
        room.pipeline.use_gallery(enrolled)
        moments += [sighting.at for sighting in room.show([STRANGER], seconds=5)]
    assert len(moments) == 2
    assert moments[0] == moments[1]


def test_after_a_break_whoever_stands_there_has_700_ms_for_a_card() -> None:
    """A pause or a lost camera ends the visit: nothing seen before it counts."""
    room = Room()
    room.show([ADA], seconds=0.75)
    looked = len(room.engine.sizes)
    room.pipeline.begin_anew()
    assert room.pipeline.phase is VisitPhase.EMPTY
    room.show([STRANGER], seconds=0.6)
    assert len(room.engine.sizes) == looked


def test_a_withdrawn_template_recognises_from_the_next_frame_on_nobody() -> None:
    """A gallery swapped in the middle of a visit drops what was seen; its number is the new one."""
    room = Room()
    room.show([ADA], seconds=0.9)
    assert room.engine.embeddings > 0
    room.pipeline.use_gallery(gallery(BEN, number=2))
    assert [type(s) for s in room.show([ADA], seconds=3)] == [Unknown]


def test_evidence_is_collected_anew_for_a_new_gallery() -> None:
    """Looks at the old gallery do not count for the new one."""
    room = Room()
    room.show([ADA], seconds=0.9)
    before = room.engine.embeddings
    room.pipeline.use_gallery(gallery(ADA, number=2))
    said = room.show([ADA], seconds=3)
    assert room.engine.embeddings - before == SCRIPTED_OPERATING_POINT.looks_needed
    assert isinstance(said[0], Recognised)
    assert said[0].gallery_number == 2


def test_another_engines_gallery_or_point_is_refused() -> None:
    """Distances between engines mean nothing, so they are never taken."""
    room = Room()
    other = Template("engine-x", 1, np.ones(64, np.float32))
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        room.pipeline.use_gallery(Gallery.of({ReferenceId("a"): other}, number=2))
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        Pipeline(
            Spot(), ScriptedCards(), ScriptedEngine(), Gallery.empty(), STANDARD_OPERATING_POINT
        )
