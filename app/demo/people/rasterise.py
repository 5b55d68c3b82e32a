"""Turns point clouds into layers of pixels: nearest points win, gaps close, edges are smooth.

Everything is drawn at twice the size and halved at the end.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.people.numerics import Field, single, unit
from app.demo.people.surface import Points
from app.demo.people.view import View

DISTANCE = 8.0
_SKIN_DEPTH = 0.055
_PIVOT = single((0.0, -1.0, -0.15))

Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Canvas:
    """What part of the world is drawn: pixel size, pixels per head unit, where (0, 0) lies."""

    width: int
    height: int
    scale: float
    origin: tuple[float, float]


@dataclass(frozen=True)
class Layers:
    """What each pixel shows: the means of its nearest points, and how many there were."""

    position: Field
    normal: Field
    colour: Field
    gloss: Field
    sheen: Field
    count: Field

    @property
    def seen(self) -> Field:
        """1 where there is anything, else 0."""
        return single(self.count > 0)


def turned(points: Points, view: View, share: float = 1.0) -> Points:
    """The points after a turn of the head about the top of the neck."""
    yaw, pitch, roll = np.radians([view.yaw, -view.pitch, view.roll]) * share
    around_y = [[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]]
    around_x = [[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]]
    around_z = [[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]]
    turn = single(np.array(around_z) @ np.array(around_x) @ np.array(around_y)).T
    return Points(
        single((points.position - _PIVOT) @ turn + _PIVOT),
        single(points.normal @ turn),
        points.colour,
        points.gloss,
        single(points.strand @ turn),
    )


def layers_of(points: Points, light: Field, canvas: Canvas) -> Layers:
    """Project the points and keep, for each pixel, those that nothing hides."""
    pixels, inside = _pixels(points, canvas)
    depth = points.position[:, 2]
    nearest = nearest_depths(pixels[inside], depth[inside], (canvas.height, canvas.width), 5)
    seen = inside.copy()
    seen[inside] = depth[inside] > nearest[pixels[inside]] - _SKIN_DEPTH
    at, size = pixels[seen], canvas.width * canvas.height
    count = np.bincount(at, minlength=size)
    share = 1 / np.maximum(count, 1)

    def mean(values: Field) -> Field:
        columns = values.reshape(len(values), -1).T
        sums = [np.bincount(at, column, size) * share for column in columns]
        return single(np.stack(sums, axis=-1).reshape(canvas.height, canvas.width, -1))

    is_hair = np.abs(points.strand[seen]).sum(axis=1) > 0
    sheen, dimmed = _strand_light(points, seen, light)
    return Layers(
        mean(points.position[seen]),
        unit(mean(points.normal[seen])),
        mean(single(points.colour[seen] * np.where(is_hair, dimmed, 1)[:, None])),
        mean(single(points.gloss[seen] * ~is_hair))[..., 0],
        mean(single(sheen * is_hair))[..., 0],
        single(count.reshape(canvas.height, canvas.width)),
    )


def nearest_depths(at: Indices, depth: Field, shape: tuple[int, int], reach: int) -> Field:
    """The greatest depth value at each flat pixel index, its pin holes closed."""
    nearest = np.full(shape[0] * shape[1], -9, np.float32)
    np.maximum.at(nearest, at, depth)
    kernel = np.ones((reach, reach), np.uint8)
    return single(cv2.morphologyEx(nearest.reshape(shape), cv2.MORPH_CLOSE, kernel).ravel())


def cover_of(layers: Layers) -> Field:
    """How much of each pixel is covered, 0..1, with small gaps closed and a soft edge."""
    closed = cv2.morphologyEx(layers.seen, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return single(cv2.GaussianBlur(closed, (0, 0), 0.9))


def without_gaps(light: Field, layers: Layers) -> Field:
    """Fill pixels that no point has hit with what lies around them."""
    seen, filled = layers.seen[..., None], light
    empty = seen == 0
    for reach in (0.8, 2.0, 5.0):
        weight = cv2.GaussianBlur(layers.seen, (0, 0), reach)[..., None]
        around = cv2.GaussianBlur(light * seen, (0, 0), reach) / (weight + 1e-6)
        filled = np.where(empty, around, filled)
        empty = empty & (weight < 1e-3)  # noqa: PLR2004 - next to nothing
    return single(filled)


def halved(light: Field, cover: Field) -> tuple[Field, Field]:
    """Both at half the size, colours weighed by how much of a pixel they cover."""
    size = (light.shape[1] // 2, light.shape[0] // 2)
    small = cv2.resize(cover, size, interpolation=cv2.INTER_AREA)
    weighed = cv2.resize(single(light * cover[..., None]), size, interpolation=cv2.INTER_AREA)
    return single(weighed / np.maximum(small, 1e-3)[..., None]), single(small)


def _pixels(points: Points, canvas: Canvas) -> tuple[Indices, NDArray[np.bool_]]:
    position = points.position
    scale = canvas.scale * DISTANCE / (DISTANCE - position[:, 2])
    column = (canvas.origin[0] + position[:, 0] * scale).astype(np.intp)
    row = (canvas.origin[1] - position[:, 1] * scale).astype(np.intp)
    inside = (column >= 0) & (row >= 0) & (column < canvas.width) & (row < canvas.height)
    return row * canvas.width + column, inside


def _strand_light(points: Points, seen: NDArray[np.bool_], light: Field) -> tuple[Field, Field]:
    """Highlight and dimming of hair, which shines across its length (Kajiya and Kay 1989)."""
    strand = points.strand[seen]
    halfway = unit(single(light + np.array([0, 0, 1.0])))
    shine = points.gloss[seen] * np.sqrt(1 - np.clip(strand @ halfway, -1, 1) ** 2) ** 60
    dimmed = 0.55 + 0.45 * np.sqrt(1 - np.clip(strand @ light, -1, 1) ** 2)
    facing = np.clip(points.normal[seen] @ light, 0, 1)
    return single(shine * facing), single(dimmed)
