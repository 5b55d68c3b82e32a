"""Who somebody is, as numbers: the same person for ever from the same seed.

Lengths are in head units of about ten centimetres: the eyes lie near height 0, the chin near -1.1,
the top of the skull near 1.15.
"""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

import numpy as np

from app.demo.people.numerics import Field

_DARK_SKIN = 4.0
_BUMPS = 10


class Style(StrEnum):
    """How the hair is worn."""

    CROP = "crop"
    SHORT = "short"
    SWEPT = "swept"
    FRINGE = "fringe"
    CURLY = "curly"
    AFRO = "afro"
    BOB = "bob"
    LONG = "long"
    WAVY = "wavy"
    TIED = "tied"
    BUN = "bun"
    SCARF = "scarf"


class Garment(StrEnum):
    """What is worn."""

    TEE = "tee"
    HOODIE = "hoodie"
    STRIPES = "stripes"


@dataclass(frozen=True)
class Skull:
    """Bone and flesh. `bumps` are (x, y, height) of gentle unevenness, one row each."""

    cheek: float
    jaw: float
    temple: float
    chin_y: float
    chin_square: float
    chin_width: float
    chin_out: float
    forehead: float
    cheek_full: float
    cheek_bone: float
    bumps: tuple[tuple[float, float, float], ...]


@dataclass(frozen=True)
class Eyes:
    """`tilt` is in radians, the outer corner up; `folded` is 1 where the lid has no crease."""

    apart: float
    height: float
    width: float
    opening: float
    tilt: float
    socket: float
    lid: float
    folded: float
    iris_radius: float
    lashes: float
    iris: int


@dataclass(frozen=True)
class Brows:
    """Measured from the eye upwards and outwards."""

    height: float
    thickness: float
    arch: float
    tilt: float
    length: float
    inset: float
    density: float


@dataclass(frozen=True)
class Nose:
    """Round by design."""

    tip_y: float
    width: float
    height: float
    bridge: float
    bridge_width: float
    tip: float
    upturn: float
    bend: float


@dataclass(frozen=True)
class Mouth:
    """`drop` is the way down from the tip of the nose."""

    drop: float
    width: float
    upper: float
    lower: float
    bow: float
    colour: float
    corner: float


@dataclass(frozen=True)
class Skin:
    """`tone` runs through the palette from light to dark."""

    tone: float
    red: float
    yellow: float
    blush: float
    freckles: float
    moles: tuple[tuple[float, float, float], ...]


@dataclass(frozen=True)
class Hair:
    """`line` is the height of the hairline in the middle, `part` where it is parted."""

    style: Style
    colour: int
    line: float
    part: float
    volume: float
    wave: float


@dataclass(frozen=True)
class Wear:
    """`glasses` 0 is none; the other numbers are shapes. Colours are palette rows."""

    glasses: int
    frame: int
    garment: Garment
    cloth: int
    scarf: int
    shoulders: float


@dataclass(frozen=True)
class Identity:
    """Everything that stays the same from picture to picture."""

    seed: int
    skull: Skull
    eyes: Eyes
    brows: Brows
    nose: Nose
    mouth: Mouth
    skin: Skin
    hair: Hair
    wear: Wear
    ear: float


class _Dice:
    """Draws that are nearly even over their range, so that people differ as much as they may."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def between(self, low: float, high: float) -> float:
        return float(low + (high - low) * self.rng.beta(1.05, 1.05))

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def one_of(self, count: int) -> int:
        return int(self.rng.integers(count))


def person(seed: int) -> Identity:
    """A young person drawn from a seed."""
    dice = _Dice(seed)
    soft = dice.chance(0.5)
    skin = _skin(dice)
    return Identity(
        seed=seed,
        skull=_skull(dice, soft=soft),
        eyes=_eyes(dice, dark=skin.tone > _DARK_SKIN),
        brows=_brows(dice, soft=soft),
        nose=_nose(dice),
        mouth=_mouth(dice),
        skin=skin,
        hair=_hair(dice, soft=soft, dark=skin.tone > _DARK_SKIN),
        wear=_wear(dice, soft=soft),
        ear=dice.between(0.8, 1.12),
    )


def _skull(dice: _Dice, *, soft: bool) -> Skull:
    c = dice.between
    bumps = tuple((c(0, 0.6), c(-0.9, 0.5), c(-1.6, 1.6)) for _ in range(_BUMPS))
    slim = 0.03 if soft else 0.0
    return Skull(
        cheek=c(0.65, 0.80) - slim,
        jaw=c(0.50, 0.68) - slim,
        temple=c(0.68, 0.78),
        chin_y=c(-1.13, -0.96) + slim,
        chin_square=c(1.9, 4.0) - (0.4 if soft else 0.0),
        chin_width=c(0.12, 0.24),
        chin_out=c(0.0, 0.10),
        forehead=c(0.82, 0.96),
        cheek_full=c(-0.02, 0.09),
        cheek_bone=c(0.0, 0.08),
        bumps=bumps,
    )


def _eyes(dice: _Dice, *, dark: bool) -> Eyes:
    c = dice.between
    return Eyes(
        apart=c(0.275, 0.36),
        height=c(-0.04, 0.07),
        width=c(0.135, 0.180),
        opening=c(0.054, 0.086),
        tilt=c(-0.12, 0.22),
        socket=c(0.03, 0.12),
        lid=c(0, 1),
        folded=float(dice.chance(0.25)),
        iris_radius=c(0.064, 0.074),
        lashes=c(0.3, 1.0),
        iris=dice.one_of(2 if dark else 6),
    )


def _brows(dice: _Dice, *, soft: bool) -> Brows:
    c = dice.between
    return Brows(
        height=c(0.165, 0.235),
        thickness=c(0.020, 0.046) - (0.006 if soft else 0.0),
        arch=c(-0.01, 0.06),
        tilt=c(-0.16, 0.03),
        length=c(0.15, 0.21),
        inset=c(-0.05, 0.04),
        density=c(0.55, 0.95),
    )


def _nose(dice: _Dice) -> Nose:
    c = dice.between
    return Nose(
        tip_y=c(-0.45, -0.31),
        width=c(0.13, 0.235),
        height=c(0.11, 0.22),
        bridge=c(0.01, 0.09),
        bridge_width=c(0.07, 0.13),
        tip=c(0.04, 0.10),
        upturn=c(-0.02, 0.05),
        bend=c(-0.02, 0.02),
    )


def _mouth(dice: _Dice) -> Mouth:
    c = dice.between
    return Mouth(
        drop=c(0.175, 0.255),
        width=c(0.185, 0.28),
        upper=c(0.028, 0.080),
        lower=c(0.045, 0.105),
        bow=c(0.0, 0.028),
        colour=c(0.20, 0.80),
        corner=c(0.0, 0.035),
    )


def _skin(dice: _Dice) -> Skin:
    tone = dice.between(0, 6.8)
    light = tone < _DARK_SKIN - 1
    moles = tuple(
        (dice.between(-0.5, 0.5), dice.between(-0.9, 0.3), dice.between(0.009, 0.016))
        for _ in range(dice.one_of(3))
    )
    return Skin(
        tone=tone,
        red=dice.between(-1, 1),
        yellow=dice.between(-1, 1),
        blush=dice.between(0.2, 1),
        freckles=dice.between(0.3, 1) if dice.chance(0.3) and light else 0.0,
        moles=moles,
    )


_SOFT_STYLES = (Style.LONG, Style.LONG, Style.WAVY, Style.BOB, Style.TIED, Style.BUN, Style.CURLY)
_OTHER_STYLES = (Style.CROP, Style.SHORT, Style.SWEPT, Style.FRINGE, Style.CURLY, Style.SHORT)


def _hair(dice: _Dice, *, soft: bool, dark: bool) -> Hair:
    styles = _SOFT_STYLES if soft else _OTHER_STYLES
    style = styles[dice.one_of(len(styles))]
    if dark and dice.chance(0.4):
        style = Style.AFRO
    if soft and dice.chance(0.15):
        style = Style.SCARF
    return Hair(
        style=style,
        colour=dice.one_of(3 if dark else 8),
        line=dice.between(0.62, 0.78),
        part=dice.between(-0.35, 0.35),
        volume=dice.between(0.06, 0.15),
        wave=dice.between(0, 1),
    )


def _wear(dice: _Dice, *, soft: bool) -> Wear:
    return Wear(
        glasses=1 + dice.one_of(3) if dice.chance(0.22) else 0,
        frame=dice.one_of(4),
        garment=(Garment.TEE, Garment.HOODIE, Garment.STRIPES)[dice.one_of(3)],
        cloth=dice.one_of(10),
        scarf=dice.one_of(5),
        shoulders=dice.between(1.12, 1.28) - (0.08 if soft else 0.0),
    )


Part = TypeVar("Part", Skull, Eyes, Brows, Nose, Mouth)


def resembling(one: Identity, other: Identity, likeness: float) -> Identity:
    """A sibling of `one`: each measure goes from `other`'s towards `one`'s by `likeness` (0..1).

    What cannot be blended (hair style, colours, unevenness) stays as with `one`, except for the
    clothes, which are `other`'s: siblings rarely dress alike at seventeen.
    """
    return replace(
        one,
        seed=other.seed,
        skull=_between(one.skull, other.skull, likeness),
        eyes=_between(one.eyes, other.eyes, likeness),
        brows=_between(one.brows, other.brows, likeness),
        nose=_between(one.nose, other.nose, likeness),
        mouth=_between(one.mouth, other.mouth, likeness),
        wear=replace(other.wear, glasses=one.wear.glasses, frame=one.wear.frame),
    )


def _between(one: Part, other: Part, likeness: float) -> Part:
    changes: dict[str, Any] = {}
    for field in fields(one):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(mine, float):
            changes[field.name] = mine * likeness + theirs * (1 - likeness)
    return replace(one, **changes)


def skin_colour(skin: Skin, palette: Field) -> Field:
    """Linear-light colour (3,) of a complexion."""
    step = int(skin.tone)
    share = skin.tone - step
    base = palette[step] * (1 - share) + palette[min(step + 1, len(palette) - 1)] * share
    tint = [1 + 0.05 * skin.red, 1 + 0.02 * skin.yellow, 1 - 0.09 * skin.yellow - 0.03 * skin.red]
    return np.asarray(base * tint, dtype=np.float32)
