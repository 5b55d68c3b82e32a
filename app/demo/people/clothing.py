"""Neck, shoulders and what is worn, down past the picture's lower edge; and spectacles."""

import numpy as np

from app.demo.people.identity import Garment, Identity, Style
from app.demo.people.numerics import Field, curve, grain, rise, single
from app.demo.people.palette import CLOTH, FRAMES
from app.demo.people.surface import Points, Sheet, joined, stack, tube

FLOOR = -3.9
_COLLAR = -1.30


def neck(identity: Identity, base: Field) -> Points:
    """The neck as points."""
    y, turn = np.mgrid[-1.85:-0.5:320j, -1.8:1.8:420j].astype(np.float32)
    slim = 0.37 + 0.14 * (identity.skull.jaw - 0.47)
    radius = slim + 0.10 * rise(-1.15, -1.45, y) - 0.2 * rise(-1.62, -1.85, y)
    tendon = 0.02 * np.exp(-(((np.abs(np.sin(turn)) - 0.55 - 0.2 * (y + 1.2)) / 0.12) ** 2))
    x, z = radius * np.sin(turn), -0.14 + (radius + tendon) * 0.95 * np.cos(turn)
    shade = 0.80 + 0.20 * rise(-0.95, -1.45, y)
    return Sheet(stack(single(x), y, single(z)), single(base * 0.96 * shade[..., None])).points()


def torso(identity: Identity) -> Points:
    """Shoulders and chest, clothed."""
    wear = identity.wear
    rng = np.random.default_rng(identity.seed + 40_000)
    rows = np.linspace(0, 1, 1100, dtype=np.float32)[:, None] ** 1.3
    y = single((_COLLAR + (FLOOR - _COLLAR) * rows) * np.ones((1, 1300)))
    turn = np.linspace(-2.7, 2.7, 1300, dtype=np.float32)[None, :] * np.ones_like(y)
    y = single(y - 0.13 * np.clip(np.cos(turn), 0, 1) * rise(-2.2, -1.35, y))
    width = wear.shoulders
    widths = [(-1.2, 0.46), (-1.33, 0.54), (-1.48, 0.82), (-1.70, width), (-2.0, width + 0.12),
              (-2.6, width + 0.17), (-4, width + 0.12)]  # fmt: skip
    depths = [(-1.2, 0.50), (-1.4, 0.56), (-1.8, 0.64), (-2.5, 0.70), (-4, 0.70)]
    crease = 0.018 * grain(rng, y.shape, (7, 9)) + 0.006 * grain(rng, y.shape, (26, 30))
    x = curve(y, widths, 0.07) * np.sign(turn) * np.abs(np.sin(turn)) ** 0.85
    z = (
        -0.16
        + curve(y, depths, 0.10) * np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** 0.75
        + 2.2 * crease
    )
    arm = np.exp(-(((np.abs(x) - width * 0.80) / 0.045) ** 2)) * rise(-2.15, -2.5, y)
    z = z - 0.10 * arm
    collar = np.exp(-(((rows - 0.012) / 0.010) ** 2)) * np.ones_like(y)
    tone = (1 - 0.30 * collar) * (1 + 0.03 * grain(rng, y.shape, (300, 300)))
    colour = _pattern(identity, y) * (tone * (1 - 0.25 * arm))[..., None]
    clouds = [Sheet(stack(single(x), y, single(z)), single(colour), 0.01).points()]
    if wear.garment is Garment.HOODIE and identity.hair.style is not Style.SCARF:
        clouds.append(_hood(identity))
    return joined(clouds)


def _pattern(identity: Identity, y: Field) -> Field:
    wear = identity.wear
    base = CLOTH[wear.cloth]
    if wear.garment is not Garment.STRIPES:
        return single(np.broadcast_to(base, (*y.shape, 3)))
    other = CLOTH[(wear.cloth + 4) % len(CLOTH)]
    band = rise(-0.1, 0.1, single(np.sin(y * 17) - 0.35))[..., None]
    return single(base * (1 - band) + other * band)


def _hood(identity: Identity) -> Points:
    """A rolled hood around the neck and two cords."""
    angle = np.linspace(0, 2 * np.pi, 1000)
    roll = np.stack(
        [0.56 * np.sin(angle), -1.34 - 0.14 * np.cos(angle), -0.16 + 0.46 * np.cos(angle)], axis=1
    )
    colour = CLOTH[identity.wear.cloth]
    down = np.linspace(0, 1, 400)
    clouds = [tube(single(roll), 0.125, single(colour * 0.92), 0.01)]
    for side in (-1, 1):
        cord = np.stack(
            [side * (0.17 + 0.05 * down), -1.60 - 0.60 * down, 0.47 + 0.10 * down**0.5], axis=1
        )
        clouds.append(tube(single(cord), 0.022, single((0.75, 0.73, 0.70)), 0.02))
    return joined(clouds)


_RIMS = ((0.200, 0.165, 2.3), (0.215, 0.150, 3.6), (0.190, 0.185, 2.0))


def spectacles(identity: Identity) -> Points:
    """Rims, bridge and temples; the glass itself is clear."""
    half_width, half_height, squareness = _RIMS[identity.wear.glasses - 1]
    colour = FRAMES[identity.wear.frame]
    eyes = identity.eyes
    apart = max(eyes.apart, half_width + 0.05)
    ahead = 0.98 + 0.35 * identity.nose.bridge
    angle = np.linspace(0, 2 * np.pi, 420)
    cosine, sine = (
        np.sign(v) * np.abs(v) ** (2 / squareness) for v in (np.cos(angle), np.sin(angle))
    )
    clouds: list[Points] = []
    for side in (-1, 1):
        x = side * apart + cosine * half_width
        bend = ahead - 0.22 * np.clip(np.abs(x) - 0.2, 0, 1)
        rim = np.stack([x, eyes.height - 0.015 + sine * half_height, bend], axis=1)
        clouds.append(tube(single(rim), 0.014, colour, 0.4))
        way = np.linspace(0, 1, 260)
        reach = np.minimum(way * 4, 1) * (identity.skull.cheek + 0.05 - apart - half_width)
        temple = np.stack(
            [
                side * (apart + half_width + reach),
                np.full(260, eyes.height + 0.04),
                ahead - 0.10 - way * ahead,
            ],
            axis=1,
        )
        clouds.append(tube(single(temple), 0.013, colour, 0.3))
    way = np.linspace(-1, 1, 200)
    bridge = np.stack(
        [
            way * (apart - half_width),
            eyes.height + 0.05 - 0.02 * way**2,
            np.full(200, ahead + 0.01),
        ],
        axis=1,
    )
    clouds.append(tube(single(bridge), 0.014, colour, 0.4))
    return joined(clouds)
