"""Who steps up when. Times in seconds of the film; the only part of the demo that is made up.

Places are pixels of the 1280 x 720 frame; positions are those of the middle of the eyes.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import pi, sin

WALK_SECONDS = 0.72
GAP_SECONDS = 0.34
_SPOT_X, _EYES_Y = 640, 328
_OUTSIDE = 220
VIEW_SECONDS = 0.32
_VIEW_ORDER = (2, 3, 4, 3, 2, 1, 0, 1)
_PASSING_SECONDS = 6.0
_PASSING_REACH = 205
_FRAME_WIDTH = 1280


class Side(StrEnum):
    """Which edge of the picture."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Place:
    """Where somebody is in one frame, and which of their views is seen."""

    x: int
    y: int
    view: int


@dataclass(frozen=True)
class Turn:
    """One person's way to the spot and away again.

    Attributes:
        person: key of the cast.
        begins_at: when they come into the picture.
        stays: how long they stand on the spot.
        comes_from: they leave on the other side.
        card: payload of the card they hold up, if they do.
    """

    person: str
    begins_at: float
    stays: float
    comes_from: Side
    card: str | None = None

    @property
    def ends_at(self) -> float:
        """When they have left the picture."""
        return self.begins_at + self.stays + 2 * WALK_SECONDS

    def place(self, at: float) -> Place | None:
        """Where they are; None when they are not in the picture."""
        since = at - self.begins_at
        if not 0 <= since < self.ends_at - self.begins_at:
            return None
        start, end = -_OUTSIDE, _FRAME_WIDTH + _OUTSIDE
        if self.comes_from is Side.RIGHT:
            start, end = end, start
        leaving = (since - WALK_SECONDS - self.stays) / WALK_SECONDS
        arriving = since / WALK_SECONDS
        if arriving < 1:
            x, step = start + (_SPOT_X - start) * _eased(arriving), arriving
        elif leaving > 0:
            x, step = _SPOT_X + (end - _SPOT_X) * _eased(leaving), leaving
        else:
            x, step = _SPOT_X + 6 * sin(2.1 * since) + 3 * sin(5.3 * since), 0.0
        bob = 7 * abs(sin(2 * pi * step)) + 2 * sin(3.1 * since)
        view = _VIEW_ORDER[int(since / VIEW_SECONDS) % len(_VIEW_ORDER)]
        return Place(round(x), round(_EYES_Y - bob), view)


@dataclass(frozen=True)
class PassingBy:
    """Somebody at the back of the room who never comes to the spot."""

    person: str
    begins_at: float
    side: Side

    def place(self, at: float) -> Place | None:
        """Where they are; None when they are not in the picture."""
        share = (at - self.begins_at) / _PASSING_SECONDS
        if not 0 <= share < 1:
            return None
        inwards = -_OUTSIDE + (_PASSING_REACH + _OUTSIDE) * sin(pi * share)
        x = inwards if self.side is Side.LEFT else _FRAME_WIDTH - inwards
        return Place(round(x), 300 + round(3 * sin(9 * share)), 2)


@dataclass(frozen=True)
class Script:
    """The whole film."""

    turns: tuple[Turn, ...]
    passing: tuple[PassingBy, ...] = ()

    @property
    def seconds(self) -> float:
        """When the spot is empty for good."""
        return max((turn.ends_at for turn in self.turns), default=0.0) + 1.5

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who is seen, each once."""
        names = [turn.person for turn in self.turns] + [each.person for each in self.passing]
        return tuple(dict.fromkeys(names))

    def turn_at(self, at: float) -> Turn | None:
        """Whose turn it is: the truth that sightings are compared with."""
        return next((turn for turn in self.turns if turn.begins_at <= at < turn.ends_at), None)


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)
