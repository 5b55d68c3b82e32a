"""A head scarf: cloth close around the face, falling to the shoulders in soft folds."""

import numpy as np

from app.demo.people.identity import Identity
from app.demo.people.numerics import curve, grain, rise, single
from app.demo.people.palette import SCARF
from app.demo.people.surface import Points, Sheet, stack

_ROWS, _COLUMNS = 900, 1100
_BEHIND_FACE = 0.15
_TOP, _END = 1.27, -2.05


def drape(identity: Identity) -> Points:
    """The scarf as points."""
    rng = np.random.default_rng(identity.seed + 30_000)
    skull = identity.skull
    rows = np.linspace(0, 1, _ROWS, dtype=np.float32)[:, None] ** 1.25
    y = single((_TOP + (_END - _TOP) * rows) * np.ones((1, _COLUMNS)))
    turn = np.linspace(-2.6, 2.6, _COLUMNS, dtype=np.float32)[None, :] * np.ones_like(y)
    widths = [(1.3, skull.temple + 0.10), (0.3, skull.temple + 0.13), (-0.2, skull.cheek + 0.10),
              (-0.9, skull.jaw + 0.12), (-1.2, 0.68), (-1.45, 1.04), (-1.7, 1.30),
              (-2.1, 1.33)]  # fmt: skip
    depths = [(1.3, 0.99), (0.3, 0.99), (-0.5, 0.93), (-1.0, 0.84), (-1.3, 0.72), (-1.7, 0.80),
              (-2.1, 0.84)]  # fmt: skip
    crown = np.sqrt(1 - np.clip((y - 0.25) / (_TOP - 0.25), 0, 1) ** 2.3)
    lean = grain(rng, y.shape, (5, 9)) * 26
    lines = np.sin((turn * 3.1 + y * 2.4) * 3.0 + lean * 0.12)
    folds = 0.030 * lines * rise(0.1, -1.1, y) + 0.010 * grain(rng, y.shape, (10, 40))
    width = (curve(y, widths, 0.12) + folds) * crown
    depth = (curve(y, depths, 0.12) + folds) * crown
    x = width * np.sin(turn)
    z = np.where(np.cos(turn) > 0, depth, 0.95 * crown) * np.cos(turn)
    opening = _opening(identity, single(x), y)
    rim = 0.035 * np.exp(-(((opening - 1.05) / 0.05) ** 2))
    tone = 1 + 0.10 * lines * rise(0.1, -1.1, y) + 0.04 * grain(rng, y.shape, (200, 200))
    shade = 0.62 + 0.38 * rise(1.0, 1.16, opening)
    colour = SCARF[identity.wear.scarf] * (tone * np.where(z > 0, shade, 1))[..., None]
    exists = (opening > 1) | (z < _BEHIND_FACE)
    return Sheet(stack(single(x), y, single(z + rim)), single(colour), 0.02, exists).points()


def _opening(identity: Identity, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """1 on the rim of the opening around the face, less inside."""
    skull = identity.skull
    top, bottom = identity.hair.line + 0.02, skull.chin_y + 0.06
    middle, half = (top + bottom) / 2, (top - bottom) / 2
    lower = np.clip((middle - y) / half, 0, 1)
    width = (skull.cheek - 0.055) * (1 - 0.10 * lower**2)
    return single((np.abs(x / width) ** 2.4 + np.abs((y - middle) / half) ** 2.4) ** (1 / 2.4))
