"""The smooth shape under a face and under the hair, as half widths and depths by height."""

import numpy as np

from app.demo.people.identity import Skull
from app.demo.people.numerics import Field, curve, single

TOP = 1.16
_CROWN_FROM = 0.25
_CHIN_FROM = -0.42
_BACK = 0.95


def surface(skull: Skull, y: Field, turn: Field, grow: float = 0.0) -> tuple[Field, Field]:
    """Give x and z at height `y` and azimuth `turn` (0 in front), the shape inflated by `grow`."""
    crown = np.clip((y - _CROWN_FROM) / (TOP + grow - _CROWN_FROM), 0, 1)
    chin = np.clip((_CHIN_FROM - y) / (_CHIN_FROM - skull.chin_y + grow), 0, 1)
    round_top = np.sqrt(1 - crown**2.25)
    round_chin = np.sqrt(1 - chin**skull.chin_square)
    sine, cosine = np.sin(turn), np.cos(turn)
    across = (_half_width(skull, y) + grow) * round_top * round_chin
    x = across * np.sign(sine) * np.abs(sine) ** 0.94
    ahead = (_front(skull, y) * (1 - 0.38 * chin**5) + grow) * np.abs(cosine) ** 0.88
    behind = -(_BACK + grow) * np.abs(cosine)
    return single(x), single(np.where(cosine > 0, ahead, behind) * round_top)


def _half_width(skull: Skull, y: Field) -> Field:
    knots = [
        (-1.3, skull.jaw * 0.92),
        (-0.66, skull.jaw),
        (-0.15, skull.cheek),
        (0.32, skull.temple + 0.01),
        (0.70, skull.temple + 0.03),
        (1.3, skull.temple),
    ]
    return curve(y, knots, 0.13)


def _front(skull: Skull, y: Field) -> Field:
    knots = [
        (-1.3, 0.80 + skull.chin_out),
        (-0.95, 0.83 + skull.chin_out),
        (-0.62, 0.88),
        (-0.30, 0.89),
        (0.05, 0.88),
        (0.28, skull.forehead * 0.99),
        (0.60, skull.forehead),
        (1.3, skull.forehead * 0.95),
    ]
    return curve(y, knots, 0.10)
