"""Small soft functions that faces are made of: bumps, steps, blends, grain and smooth curves."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Field = NDArray[np.float32]

_CURVE_REACH = 4.5
_CURVE_STEP = 0.01


def single(values: ArrayLike) -> Field:
    """The values in single precision, which is plenty for a drawing."""
    return np.asarray(values, dtype=np.float32)


def bump(x: Field, y: Field, centre: tuple[float, float], reach: tuple[float, float]) -> Field:
    """A soft hill of height 1 around `centre`, about `reach` wide in x and y."""
    return single(np.exp(-(((x - centre[0]) / reach[0]) ** 2) - ((y - centre[1]) / reach[1]) ** 2))


def ridge(distance: Field, width: ArrayLike) -> Field:
    """A soft ridge of height 1 where `distance` is nought."""
    return single(np.exp(-((distance / np.asarray(width)) ** 2)))


def rise(start: float, end: float, x: Field) -> Field:
    """0 at `start`, 1 at `end` (which may lie below), soft at both ends."""
    share = np.clip((x - start) / (end - start), 0, 1)
    return single(share * share * (3 - 2 * share))


def blend(below: Field, above: ArrayLike, amount: Field) -> Field:
    """Lay one colour field over another; `amount` is 0..1 for each point."""
    return single(below + (single(above) - below) * amount[..., None])


def grain(rng: np.random.Generator, shape: tuple[int, int], cells: tuple[int, int]) -> Field:
    """Smooth noise around nought with about `cells` hills down and across."""
    coarse = rng.normal(size=cells).astype(np.float32)
    return single(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC))


def curve(at: Field, knots: Sequence[tuple[float, float]], softness: float) -> Field:
    """Value at each height of a polyline through (height, value) knots, its corners rounded."""
    heights, values = np.array(sorted(knots)).T
    line = np.arange(-_CURVE_REACH, _CURVE_REACH, _CURVE_STEP)
    reach = int(3 * softness / _CURVE_STEP)
    kernel = np.exp(-((np.arange(-reach, reach + 1) * _CURVE_STEP / softness) ** 2) / 2)
    rough = np.pad(np.interp(line, heights, values), reach, "edge")
    smooth = np.convolve(rough, kernel / kernel.sum(), "valid")
    return single(np.interp(at, line, smooth))


def unit(vectors: Field) -> Field:
    """The vectors at length one; the last axis holds x, y, z."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return single(vectors / np.maximum(lengths, 1e-9))
