"""Turns the roster into a film: who steps up, in which order, with which card."""

from collections.abc import Mapping
from typing import Final

from app.demo.roster import STRANGERS, STUDENTS, DemoStudent, Way
from app.demo.script import GAP_SECONDS, PassingBy, Script, Side, Turn

_FIRST_AT: Final = 1.8
_STAYS: Final = {Way.FACE: 2.1, Way.CARD: 1.3}
_STRANGER_STAYS: Final = 2.6
_STRANGERS_AFTER: Final = (6, 15)
_STRIDE: Final = 5  # through the roster, so that the two classes come mixed


def demo_script(cards: Mapping[str, str]) -> Script:
    """The whole lesson's film.

    Args:
        cards: payload of each student's card, by the student's number.
    """
    comers = [student for student in _mixed() if student.way.steps_up]
    turns: list[Turn] = []
    strangers = dict(zip(_STRANGERS_AFTER, STRANGERS, strict=True))
    for index, student in enumerate(comers):
        if index in strangers:
            turns.append(_turn(turns, strangers[index], _STRANGER_STAYS, None))
        card = cards[student.number] if student.way is Way.CARD else None
        turns.append(_turn(turns, student.face, _STAYS[student.way], card))
    return Script(tuple(turns), _passing(turns))


def sitting(student: DemoStudent) -> Script:
    """A film of one student alone, long enough to be enrolled."""
    return Script((Turn(student.face, 0.0, 6.0, Side.LEFT),))


def _mixed() -> list[DemoStudent]:
    count = len(STUDENTS)
    return [STUDENTS[(index * _STRIDE) % count] for index in range(count)]


def _turn(before: list[Turn], person: str, stays: float, card: str | None) -> Turn:
    begins_at = before[-1].ends_at + GAP_SECONDS if before else _FIRST_AT
    side = Side.LEFT if len(before) % 3 else Side.RIGHT
    return Turn(person, begins_at, stays, side, card)


def _passing(turns: list[Turn]) -> tuple[PassingBy, ...]:
    """Whoever has been at the spot walks about behind it a little later."""
    end = turns[-1].ends_at
    moments = range(9, int(end) - 6, 11)
    return tuple(
        PassingBy(_last_before(turns, at), float(at), Side.LEFT if at % 2 else Side.RIGHT)
        for at in moments
    )


def _last_before(turns: list[Turn], at: float) -> str:
    gone = [turn.person for turn in turns if turn.ends_at < at - 1]
    return gone[-1] if gone else turns[-1].person
