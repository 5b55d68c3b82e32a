"""Light on layers: a key light with soft shadows, light from everywhere, and small highlights."""

from dataclasses import dataclass

import cv2
import numpy as np

from app.demo.people.numerics import Field, single, unit
from app.demo.people.rasterise import (
    Canvas,
    Indices,
    Layers,
    cover_of,
    halved,
    layers_of,
    nearest_depths,
    without_gaps,
)
from app.demo.people.surface import Points
from app.demo.people.view import View

_WRAP = single((0.24, 0.15, 0.12))  # light bleeds into skin, red most
_FILL = unit(single((0.7, 0.1, 0.7)))
_MAP_CELLS = 260
_MAP_UNITS = 6.2
_MAP_CENTRE = single((0.0, -0.8, 0.0))
_SHADOW_DEPTH = 0.085


@dataclass(frozen=True)
class _Shadow:
    """Depths seen from the light."""

    light: Field
    depth: Field

    def lit(self, position: Field) -> Field:
        """1 where light reaches a position (h, w, 3), 0 in the dark, soft between."""
        at, depth = _from_light(position.reshape(-1, 3), self.light)
        lit = single(depth > self.depth[at] - _SHADOW_DEPTH)
        return single(cv2.GaussianBlur(lit.reshape(position.shape[:-1]), (0, 0), 5))


def drawn(points: Points, view: View, canvas: Canvas) -> tuple[Field, Field]:
    """Linear light (h, w, 3) and cover (h, w) 0..1, at half the canvas's size."""
    light = unit(single(view.light))
    at, depth = _from_light(points.position, light)
    shadow = _Shadow(light, nearest_depths(at, depth, (_MAP_CELLS, _MAP_CELLS), 3))
    layers = layers_of(points, light, canvas)
    shaded = _shaded(layers, view, shadow)
    return halved(without_gaps(shaded, layers), cover_of(layers))


def _from_light(position: Field, light: Field) -> tuple[Indices, Field]:
    side = unit(single(np.cross(light, (0.0, 1.0, 0.0))))
    offset = position - _MAP_CENTRE
    seen = np.stack([offset @ side, offset @ np.cross(side, light)], axis=-1)
    cells = np.clip((seen / _MAP_UNITS + 0.5) * _MAP_CELLS, 0, _MAP_CELLS - 1).astype(np.intp)
    return np.asarray(cells[:, 1] * _MAP_CELLS + cells[:, 0], np.intp), single(offset @ light)


def _shaded(layers: Layers, view: View, shadow: _Shadow) -> Field:
    normal, light = layers.normal, shadow.light
    lit = (0.30 + 0.70 * shadow.lit(layers.position))[..., None]
    diffuse = np.clip(((normal @ light)[..., None] + _WRAP) / (1 + _WRAP), 0, 1)
    sky = (0.74 + 0.26 * normal[..., 1:2]) * single((0.98, 1.0, 1.03))
    fill = 0.13 * np.clip(normal @ _FILL, 0, 1)[..., None]
    ambient = (view.ambient * sky + fill) * _openness(layers)[..., None]
    key = 1.08 * (1 - 0.35 * view.ambient) * diffuse * lit
    rim = np.clip(normal[..., 2:3] * 1.5 + 0.35, 0.45, 1)
    halfway = unit(single(light + np.array([0, 0, 1.0])))
    gloss = 0.45 * layers.gloss * np.clip(normal @ halfway, 0, 1) ** 20
    mirror = (gloss + 0.34 * layers.sheen)[..., None] * lit
    tint = 0.25 + 0.75 * np.sqrt(np.clip(layers.colour, 0, 1))
    return single(layers.colour * (ambient + key) * rim + mirror * tint)


def _openness(layers: Layers) -> Field:
    """Ambient light that reaches each pixel: less where its surroundings stand closer."""
    seen, depth = layers.seen, layers.position[..., 2]
    total = np.ones_like(depth)
    for reach, strength in ((9, 1.1), (30, 0.55)):
        weight = cv2.GaussianBlur(seen, (0, 0), reach) + 1e-3
        around = cv2.GaussianBlur(single(depth * seen), (0, 0), reach) / weight
        total *= np.clip(1 - strength * np.clip(around - depth, 0, 0.5), 0.45, 1)
    return single(total)
