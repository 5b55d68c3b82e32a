"""Whether somebody is on the spot, from a tiny grey thumbnail. No face detector, no person.

The thumbnail (24 x 32 cells) is compared with pictures of the empty spot that are learned as the
lesson goes: what has been perfectly still for four seconds is not a person. People who stand
still move by a pixel or two all the time; a chair, a bag or a wall does not. A scene learned by
mistake does no harm, because earlier empty pictures are kept and still count.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.frame import Frame
from recognition.small_grey import small_grey
from recognition.spot import Scene

COLUMNS, ROWS = 24, 32
STILL_SECONDS = 4.0
FIRST_STILL_SECONDS = 1.0  # while no empty picture is known yet
CELL_DIFFERS = 16.0  # grey levels
CELL_MOVES = 4.0
CELL_SHOWS = 8.0
OCCUPIED_SHARE = 0.06  # of the cells; 46 of 768
REPLACED_SHARE = 0.35
# Two people pass each other on the spot: for a moment everything differs, and then what does is
# the one against the other, which is less. Whoever only waved is back where they were.
STILL_REPLACED_SHARE = 0.15
STILL_SHARE = 0.004  # three cells may flicker
EMPTIES_KEPT = 3
ADAPTS_IN_SECONDS = 5.0
LARGEST_LIGHT_SHIFT = 40.0  # grey levels that a change of light may move everything

Thumbnail = NDArray[np.float32]


def _thumbnail(region: Frame) -> Thumbnail:
    return small_grey(region.pixels, COLUMNS, ROWS).astype(np.float32)


def _share_changed(now: Thumbnail, before: Thumbnail, level: float) -> float:
    """Share of cells that differ by more than `level` once the common shift of light is out."""
    difference = now - before
    shift = float(np.clip(np.median(difference), -LARGEST_LIGHT_SHIFT, LARGEST_LIGHT_SHIFT))
    return float(np.mean(np.abs(difference - shift) > level))


@dataclass
class Presence:
    """Judges frame after frame of one source's spot."""

    _empties: list[Thumbnail] = field(default_factory=list, repr=False)
    _anchor: Thumbnail | None = field(default=None, repr=False)
    _baseline: Thumbnail | None = field(default=None, repr=False)
    _was_replaced: bool = False
    _now: Thumbnail | None = field(default=None, repr=False)
    _is_bare: bool = False
    _first_at: float | None = None
    _still_since: float = 0.0
    _last_at: float = 0.0

    def judge(self, region: Frame) -> Scene:
        """What the spot looks like in this frame.

        Args:
            region: the spot's part of the frame, and nothing else.
        """
        at, now = region.captured_at, _thumbnail(region)
        before, self._now = self._now, now
        if self._first_at is None or at < self._last_at:
            self._first_at, self._anchor = at, None  # a source's clock has started again
        self._follow_stillness(now, at)
        scene = self._compare(now, at)
        self._last_at = at
        self._is_bare = scene is Scene.VACANT and self._shows_nothing(now, before)
        return scene

    @property
    def is_bare(self) -> bool:
        """True where the last frame showed the empty spot as it is known, and nothing moved.

        Far stricter than VACANT: a hand or a card that comes into the picture is not bare.
        """
        return self._is_bare

    def hold(self) -> None:
        """Keep this scene: a later one that is altogether different counts as replaced."""
        self._baseline, self._was_replaced = self._now, False

    def release(self) -> None:
        """Forget the scene that was held."""
        self._baseline, self._was_replaced = None, False

    def _follow_stillness(self, now: Thumbnail, at: float) -> None:
        if self._anchor is None or _share_changed(now, self._anchor, CELL_MOVES) > STILL_SHARE:
            self._anchor, self._still_since = now, at
        needed = STILL_SECONDS if self._empties else FIRST_STILL_SECONDS
        if at - self._still_since >= needed:
            self._learn(now)
            self._anchor, self._still_since = now, at

    def _learn(self, now: Thumbnail) -> None:
        """Put this picture of the empty spot first; drop what it makes superfluous."""
        kept = [e for e in self._empties if _share_changed(now, e, CELL_DIFFERS) > OCCUPIED_SHARE]
        self._empties = [now, *kept][:EMPTIES_KEPT]

    def _compare(self, now: Thumbnail, at: float) -> Scene:
        if not self._empties:
            return Scene.VACANT if self._is_starting(at) else Scene.OCCUPIED
        shares = [_share_changed(now, e, CELL_DIFFERS) for e in self._empties]
        nearest = int(np.argmin(shares))
        if shares[nearest] <= OCCUPIED_SHARE:
            self._adapt(nearest, now, at)
            return Scene.VACANT
        return Scene.REPLACED if self._is_replaced(now) else Scene.OCCUPIED

    def _shows_nothing(self, now: Thumbnail, before: Thumbnail | None) -> bool:
        if before is None or not self._empties:
            return False
        if _share_changed(now, before, CELL_MOVES) > STILL_SHARE:
            return False
        return any(_share_changed(now, e, CELL_SHOWS) <= STILL_SHARE for e in self._empties)

    def _is_starting(self, at: float) -> bool:
        """True for the first second, in which stillness may yet show what the empty spot is."""
        return self._first_at is None or at - self._first_at < FIRST_STILL_SECONDS

    def _is_replaced(self, now: Thumbnail) -> bool:
        if self._baseline is None:
            return False
        limit = STILL_REPLACED_SHARE if self._was_replaced else REPLACED_SHARE
        self._was_replaced = _share_changed(now, self._baseline, CELL_DIFFERS) > limit
        return self._was_replaced

    def _adapt(self, nearest: int, now: Thumbnail, at: float) -> None:
        """Let the empty picture follow slow changes of light."""
        weight = np.float32(min(1.0, max(0.0, at - self._last_at) / ADAPTS_IN_SECONDS))
        empty = self._empties[nearest]
        self._empties[nearest] = empty + weight * (now - empty)
