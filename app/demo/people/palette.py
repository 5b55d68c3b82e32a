"""Colours, written as screens name them and handed out in linear light."""

import numpy as np

from app.demo.people.numerics import Field, single

_GAMMA = 2.2


def linear(*screen_colours: str) -> Field:
    """Linear-light rows (n, 3) of colours written as RRGGBB."""
    rows = [[int(colour[i : i + 2], 16) for i in (0, 2, 4)] for colour in screen_colours]
    return single((np.array(rows) / 255) ** _GAMMA)


def for_screen(light: Field) -> Field:
    """Linear light to screen values 0..255, with a soft shoulder instead of burnt spots."""
    shouldered = light / (1 + 0.10 * light**2)
    return single(np.clip(shouldered, 0, 1) ** (1 / _GAMMA) * 255)


SKIN = linear("fbdcc8", "f2c7a8", "e5b38d", "cf9a70", "b07a52", "8a5a3c", "65402c", "4a2f22")
HAIR = linear("191513", "2c1d17", "4a2f20", "6f4a2c", "a57a48", "d9b777", "8c3f1c", "b5672f")
IRIS = linear("3a2416", "5c3a1e", "6b6136", "4d7893", "43705c", "6c7c85")
CLOTH = linear(
    "2f4f7f",
    "9c3d44",
    "46704f",
    "50535b",
    "d8d5cc",
    "c69a3f",
    "6a4a7d",
    "2b7d86",
    "d77f62",
    "8fb0c9",
)
SCARF = linear("3c5b78", "b9a58c", "7b4a5b", "2f6a63", "d9cfc2")
FRAMES = linear("1c1a1a", "5b3620", "7c7f88", "3c2746")
LIP = linear("b4534f")[0]
TEETH = linear("efeae0")[0]
