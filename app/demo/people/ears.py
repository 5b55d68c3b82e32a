"""Two ears, simply."""

import numpy as np

from app.demo.people.identity import Identity
from app.demo.people.numerics import Field, rise, single
from app.demo.people.skull import surface
from app.demo.people.surface import Points, Sheet, joined, stack

_HEIGHT = -0.15


def shape(identity: Identity, base: Field) -> Points:
    """Both ears as points."""
    round_, out = np.mgrid[0 : 2 * np.pi : 180j, 0:1:110j].astype(np.float32)
    size = identity.ear
    at_side = np.full((1, 1), identity.eyes.height + _HEIGHT, np.float32)
    head_x = float(surface(identity.skull, at_side, np.full((1, 1), 1.6, np.float32))[0][0, 0])
    back = np.cos(round_) * out * (0.115 + 0.03 * np.sin(round_)) * size
    up = np.sin(round_) * out * 0.235 * size
    rim = 0.030 * np.exp(-(((out - 0.88) / 0.10) ** 2))
    x = (
        head_x
        - 0.05
        + 0.17 * rise(-1.1, 1, single(np.cos(round_) * out))
        + rim
        - 0.1 * rise(0.97, 1.0, single(out))
    )
    hollow = 1 - 0.40 * np.exp(-(((out - 0.60) / 0.15) ** 2)) * rise(
        -0.7, -0.5, single(np.cos(round_))
    )
    colour = base * single((1.02, 0.88, 0.85)) * hollow[..., None]
    y = identity.eyes.height + _HEIGHT + up - 0.05 * back
    z = -0.05 - back * 0.9
    return joined(
        [
            Sheet(stack(single(side * x), single(y), single(z)), single(colour)).points()
            for side in (-1, 1)
        ]
    )
