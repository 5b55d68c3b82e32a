"""The film keeps people apart, and the passers-by away from the spot."""

from itertools import pairwise

import pytest

from app.demo.camera import FRAMES_A_SECOND
from app.demo.film import demo_script
from app.demo.pictures import distant_sprite, sprite
from app.demo.roster import STRANGERS, STUDENTS, Way
from app.demo.script import Place, Script, Side, Turn
from recognition.spot import DEFAULT_REGION

LEFT, RIGHT = DEFAULT_REGION.left * 1280, DEFAULT_REGION.right * 1280
LEAST_EMPTY_SECONDS = 0.5


@pytest.fixture(name="script")
def the_film() -> Script:
    """The demo's own film, with made-up cards."""
    return demo_script({student.number: f"UP:{student.number}" for student in STUDENTS})


def touches_spot(place: Place, width: int) -> bool:
    """True where a picture of that width reaches into the spot."""
    return place.x + width / 2 > LEFT and place.x - width / 2 < RIGHT


def frame_times(script: Script) -> list[float]:
    """Every moment of which there is a frame."""
    return [number / FRAMES_A_SECOND for number in range(int(script.seconds * FRAMES_A_SECOND))]


def test_the_spot_is_empty_between_two_people(script: Script) -> None:
    """At least half a second lies between two visits, before the first and after the last."""
    taken: list[float] = []
    for at in frame_times(script):
        turn = script.turn_at(at)
        place = turn.place(at) if turn else None
        if turn and place and touches_spot(place, sprite(turn.person, 0).size[0]):
            taken.append(at)
    jumps = [b - a for a, b in pairwise(taken) if b - a > 0.1]
    assert taken[0] > 1.0 + LEAST_EMPTY_SECONDS
    assert len(jumps) == len(script.turns) - 1
    assert min(jumps) >= LEAST_EMPTY_SECONDS
    assert script.seconds - taken[-1] > LEAST_EMPTY_SECONDS


def test_passers_by_never_reach_the_spot(script: Script) -> None:
    """Whoever walks about at the back stays beside the spot all the time."""
    assert len(script.passing) >= 4
    for passing in script.passing:
        width = distant_sprite(passing.person).size[0]
        places = [place for at in frame_times(script) if (place := passing.place(at))]
        assert places
        assert not any(touches_spot(place, width) for place in places)


def test_the_lesson_takes_about_a_minute_and_a_half(script: Script) -> None:
    """The whole film lasts 80 to 100 seconds."""
    assert 80 <= script.seconds <= 100


def test_everybody_steps_up_once(script: Script) -> None:
    """Each student who comes to the spot comes once, and both strangers come."""
    comers = [student.face for student in STUDENTS if student.way.steps_up]
    assert sorted(turn.person for turn in script.turns) == sorted([*comers, *STRANGERS])


def test_only_who_comes_with_a_card_shows_one(script: Script) -> None:
    """Cards are shown by those whose way is the card, each their own."""
    shown = {turn.person: turn.card for turn in script.turns if turn.card}
    assert shown == {
        student.face: f"UP:{student.number}" for student in STUDENTS if student.way is Way.CARD
    }


def test_nobody_stands_still() -> None:
    """Somebody on the spot moves and turns, so that no two looks are the same picture."""
    turn = Turn("face-013", 0.0, 3.0, Side.RIGHT)
    places = [turn.place(1 + step / FRAMES_A_SECOND) for step in range(20)]
    assert len({(place.x, place.y, place.view) for place in places if place}) > 12
    assert len({place.view for place in places if place}) >= 4


def test_before_and_after_nobody_is_there() -> None:
    """A turn has a beginning and an end, and an empty script has neither people nor turns."""
    turn = Turn("face-013", 1.0, 1.0, Side.LEFT)
    assert turn.place(0.9) is None
    assert turn.place(turn.ends_at) is None
    assert Script(()).turn_at(0.0) is None
    assert Script(()).people == ()
