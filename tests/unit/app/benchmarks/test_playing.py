"""A contender is shown a film as a camera would show it, and judged by what was so."""

from collections.abc import Iterator

import numpy as np
import pytest
from typing_extensions import override

from app.benchmarks.film import Moment
from app.benchmarks.job import Visit
from app.benchmarks.playing import Said, play_every_frame, play_live, score
from recognition.evidence import Decision
from recognition.frame import Frame
from recognition.gallery import ReferenceId
from recognition.sighting import Recognised, Unknown

_ADA = ReferenceId("ada")


class _Film:
    """One second at ten frames a second."""

    def moments(self) -> Iterator[Moment]:
        """Ten grey frames."""
        for number in range(10):
            yield Moment(number / 10, number, _grey)


class _Player:
    """Takes its time over each frame and recognises somebody in the fourth it sees."""

    def __init__(self, cost: float) -> None:
        self._cost = cost
        self.spent = 0.0
        self.seen = 0

    @property
    def may_examine_face(self) -> bool:
        """Always."""
        return True

    def see(self, frame: Frame) -> Decision | None:
        """Spend the time."""
        self.spent += self._cost
        self.seen += 1
        return Recognised(_ADA, 0, frame.captured_at) if self.seen == 4 else None


class _WaitingPlayer(_Player):
    """May not look at a face before the third frame."""

    @property
    @override
    def may_examine_face(self) -> bool:
        """From the third frame on."""
        return self.seen >= 3


def _grey() -> Frame:
    return Frame(np.zeros((16, 16, 3), np.uint8), 0.0, 0)


def _spend(monkeypatch: pytest.MonkeyPatch, player: _Player) -> None:
    monkeypatch.setattr("app.benchmarks.playing.process_time", lambda: player.spent)


def test_every_frame_is_seen_when_the_machine_can_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow, and all the time counts."""
    player = _Player(cost=0.35)
    _spend(monkeypatch, player)
    played = play_every_frame(_Film(), player)
    assert played.frames == 10
    assert played.cpu_seconds == pytest.approx(3.5)


def test_live_a_slow_player_loses_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """It sees the newest frame when it is free: 0.0, 0.3, 0.7 and, at last, 0.9."""
    player = _Player(cost=0.35)
    _spend(monkeypatch, player)
    played = play_live(_Film(), player)
    assert played.frames == 4
    assert [said.at for said in played.said] == [0.9]
    assert played.said[0].known_at == pytest.approx(4 * 0.35)


def test_live_a_fast_player_sees_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """And its decision is known as soon as the work on its frame is done."""
    player = _Player(cost=0.01)
    _spend(monkeypatch, player)
    played = play_live(_Film(), player)
    assert played.frames == 10
    assert played.said[0].known_at == pytest.approx(0.31)


def test_it_is_noted_when_the_face_path_could_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is the frame in which the player began to look."""
    player = _WaitingPlayer(cost=0.01)
    _spend(monkeypatch, player)
    said = play_every_frame(_Film(), player).said[0]
    assert said.looking_from == pytest.approx(0.2)


def _said(who: str, at: float, looking_from: float = 0.0) -> Said:
    return Said(Recognised(ReferenceId(who), 0, at), at, at + 0.05, looking_from)


def test_the_right_person_in_their_own_visit_is_right() -> None:
    """With the time from the good face, and from when a face could be looked at."""
    result = score([_said("ada", 2.0, looking_from=1.8)], [Visit(1.0, 3.0, 1.5, "ada")])
    assert (result.right, result.wrong) == (1, 0)
    assert result.decision_ms == pytest.approx([550])
    assert result.looking_ms == pytest.approx([250])


def test_a_wait_before_the_face_is_good_is_nobodys() -> None:
    """Looking for a face that is not there yet counts for no contender."""
    result = score([_said("ada", 2.0, looking_from=0.5)], [Visit(0.0, 3.0, 1.5, "ada")])
    assert result.looking_ms == result.decision_ms == pytest.approx([550])


@pytest.mark.parametrize(
    ("who", "at"), [("bo", 2.0), ("ada", 9.0)], ids=["somebody else", "nobody is there"]
)
def test_anything_else_that_names_somebody_is_wrong(who: str, at: float) -> None:
    """Naming somebody else, and naming anybody at an empty spot."""
    result = score([_said(who, at)], [Visit(1.0, 3.0, 1.5, "ada")])
    assert (result.right, result.wrong) == (0, 1)


def test_naming_nobody_is_neither() -> None:
    """An Unknown is no check-in."""
    said = Said(Unknown(2.0), 2.0, 2.05, 0.0)
    result = score([said], [Visit(1.0, 3.0, 1.5, "ada")])
    assert (result.right, result.wrong) == (0, 0)


def test_only_the_first_name_in_a_visit_counts() -> None:
    """Saying it again is no second check-in."""
    result = score([_said("ada", 1.6), _said("ada", 2.0)], [Visit(1.0, 3.0, 1.5, "ada")])
    assert (result.right, len(result.decision_ms)) == (1, 1)


def test_where_nobody_told_who_it_is_any_name_counts() -> None:
    """As in somebody's own film."""
    assert score([_said("ada", 2.0)], [Visit(1.0, 3.0, 1.5)]).right == 1
