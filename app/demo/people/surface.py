"""Surfaces as dense clouds of oriented, coloured points, ready to be turned and drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.demo.people.numerics import Field, single, unit


@dataclass(frozen=True)
class Points:
    """One cloud; all arrays have the same first length.

    Attributes:
        position: (n, 3) head units, x right, y up, z to the viewer.
        normal: (n, 3), length one.
        colour: (n, 3) linear light.
        gloss: (n,) strength of the highlight.
        strand: (n, 3) direction of a hair, nought for anything that is no hair.
    """

    position: Field
    normal: Field
    colour: Field
    gloss: Field
    strand: Field


@dataclass(frozen=True)
class Sheet:
    """A surface as a grid: positions (h, w, 3), colours (h, w, 3) and what of it exists."""

    position: Field
    colour: Field
    gloss: Field | float = 0.05
    exists: NDArray[np.bool_] | None = None

    def points(self) -> Points:
        """The grid's points with normals that look away from the inside."""
        across = np.gradient(self.position, axis=1)
        down = np.gradient(self.position, axis=0)
        normal = unit(single(np.cross(down, across)))
        middle = normal[normal.shape[0] // 2, normal.shape[1] // 2]
        if middle[2] < 0:
            normal = -normal
        shape = self.position.shape[:2]
        keep = np.ones(shape, np.bool_) if self.exists is None else self.exists
        colour = np.broadcast_to(self.colour, self.position.shape)
        gloss = np.broadcast_to(single(self.gloss), shape)
        return Points(
            self.position[keep],
            normal[keep],
            single(colour[keep]),
            single(gloss[keep]),
            np.zeros((int(keep.sum()), 3), np.float32),
        )


def stack(x: Field, y: Field, z: Field) -> Field:
    """Three coordinate fields, broadcast against each other, as one of positions."""
    return single(np.stack(np.broadcast_arrays(x, y, z), axis=-1))


def tube(path: Field, radius: float, colour: Field, gloss: float) -> Points:
    """A round wire along a path (n, 3)."""
    along = unit(single(np.gradient(path, axis=0)))
    side = unit(single(np.cross(along, np.array([0.0, 0.01, 1.0]))))
    other = np.cross(along, side)
    angle = np.linspace(0, 2 * np.pi, max(14, int(2600 * radius)))[None, :, None]
    normal = side[:, None] * np.cos(angle) + other[:, None] * np.sin(angle)
    position = path[:, None] + radius * normal
    count = position.shape[0] * position.shape[1]
    return Points(
        single(position.reshape(-1, 3)),
        single(normal.reshape(-1, 3)),
        single(np.broadcast_to(colour, (count, 3))),
        np.full(count, gloss, np.float32),
        np.zeros((count, 3), np.float32),
    )


def joined(clouds: Sequence[Points]) -> Points:
    """All clouds as one."""
    return Points(
        np.concatenate([cloud.position for cloud in clouds]),
        np.concatenate([cloud.normal for cloud in clouds]),
        np.concatenate([cloud.colour for cloud in clouds]),
        np.concatenate([cloud.gloss for cloud in clouds]),
        np.concatenate([cloud.strand for cloud in clouds]),
    )
