"""A face in the making: a grid over the front of the head that features press into and paint on.

Features work in two rounds: first all of them shape `relief`, then hollows are shaded, then all of
them paint `colour`; paint therefore never disturbs a shape.
"""

import cv2
import numpy as np

from app.demo.people.identity import Skull
from app.demo.people.numerics import Field, blend, grain, rise, single
from app.demo.people.skull import TOP, surface
from app.demo.people.surface import Sheet, stack

ROWS, COLUMNS = 860, 980
_REACH = 1.9


class Face:
    """The grid.

    Attributes:
        x: before any relief, so that features keep their place, (ROWS, COLUMNS).
        y: as `x`.
        side: distance from the middle line.
        front: 1 in front, falling to 0 before the ears.
        relief: height of the features above the smooth head.
        colour: linear light, (ROWS, COLUMNS, 3).
        gloss: strength of highlights.
        rng: for grain; the same for the same person.
    """

    def __init__(self, skull: Skull, base: Field, seed: int) -> None:
        bow = np.linspace(0, np.pi, ROWS, dtype=np.float32)[:, None]
        self.turn = np.linspace(-_REACH, _REACH, COLUMNS, dtype=np.float32)[None, :]
        middle, half = (TOP + skull.chin_y) / 2, (TOP - skull.chin_y) / 2
        self.y = single(np.broadcast_to(middle + half * np.cos(bow), (ROWS, COLUMNS)))
        self.x, self._depth = surface(skull, self.y, self.turn)
        self.side = np.abs(self.x)
        self.front = rise(0, 0.35, np.cos(self.turn)) * np.ones_like(self.x)
        self.relief = np.zeros_like(self.x)
        self.colour = np.ones((ROWS, COLUMNS, 3), np.float32) * base
        self.gloss = np.full_like(self.x, 0.10)
        self.base = base
        self.rng = np.random.default_rng(seed + 10_000)
        self._light = np.ones_like(self.x)

    def shade_hollows(self) -> None:
        """Darken what lies deeper than its neighbourhood; to be called between the two rounds."""
        self.relief *= self.front
        for reach, strength in ((7, 4.0), (24, 2.3)):
            around = cv2.GaussianBlur(self.relief, (0, 0), reach)
            self._light *= np.clip(1 - strength * (around - self.relief), 0.45, 1.06)

    def unshade(self, where: Field) -> None:
        """Take the hollow's shade away, as from an eyeball."""
        self._light = single(self._light * (1 - where) + where)

    def paint(self, colour: Field, amount: Field) -> None:
        """Lay a colour over the front of the face."""
        self.colour = blend(self.colour, colour, single(np.clip(amount, 0, 1) * self.front))

    def darken(self, amount: Field) -> None:
        """Take light away by `amount` 0..1, on the front only."""
        self.colour *= (1 - np.clip(amount, 0, 0.97) * self.front)[..., None]

    def texture(self, cells: tuple[int, int]) -> Field:
        """Grain over the whole grid."""
        return grain(self.rng, (ROWS, COLUMNS), cells)

    def sheet(self) -> Sheet:
        """The finished face."""
        outward_x = self.relief * np.sin(self.turn) * 0.30
        outward_z = self.relief * (0.70 * np.cos(self.turn) + 0.30)
        position = stack(self.x + outward_x, self.y, single(self._depth + outward_z))
        return Sheet(position, self.colour * self._light[..., None], self.gloss)
