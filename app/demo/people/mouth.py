"""Mouths: two lips around a line that smiles, sometimes with teeth."""

from dataclasses import dataclass

import numpy as np

from app.demo.people.face import Face
from app.demo.people.identity import Mouth, Nose
from app.demo.people.numerics import Field, bump, ridge, rise, single
from app.demo.people.palette import LIP, TEETH
from app.demo.people.view import Expression

_ENDS = 1.02
_OPEN = 0.012
_TEETH_END = 0.97
_INSIDE = single((0.040, 0.012, 0.012))


@dataclass(frozen=True)
class _Lips:
    """Where everything lies; `along` is -1..1 from corner to corner."""

    along: Field
    bow: Field
    line: Field
    upper_edge: Field
    lower_edge: Field
    upper: Field
    lower: Field
    gap: Field
    corner: float
    middle: float
    half_width: float


def _lips(face: Face, mouth: Mouth, nose: Nose, expression: Expression) -> _Lips:
    smile = expression.smile
    middle = nose.tip_y - mouth.drop
    half_width = mouth.width * (1 + 0.24 * smile)
    along = face.x / half_width
    bow = np.clip(1 - along**2, 0, 1)
    corner = mouth.corner + 0.105 * smile
    line = middle + corner * (np.clip(along**2, 0, 1.3) - 0.35) - 0.007 * ridge(along, 0.18)
    gap = 0.062 * expression.teeth * (0.4 + 0.6 * smile) * bow**0.8
    upper_edge, lower_edge = line + 0.30 * gap, line - 0.70 * gap
    peaks = bow**0.9 + 0.22 * ridge(np.abs(along) - 0.25, 0.18) * bow
    thick = mouth.upper * (1 - 0.22 * smile) * peaks - mouth.bow * ridge(along, 0.11)
    full = mouth.lower * (1 - 0.12 * smile) * bow**0.7
    within = np.abs(along) < _ENDS
    upper = rise(-0.003, 0.010, face.y - upper_edge)
    upper *= rise(0.010, -0.012, single(face.y - upper_edge - thick)) * within
    lower = rise(-0.003, 0.010, lower_edge - face.y)
    lower *= rise(0.012, -0.014, single(lower_edge - face.y - full)) * within
    return _Lips(
        single(along), single(bow), single(line), single(upper_edge), single(lower_edge),
        single(upper), single(lower), single(gap), corner, middle, half_width,
    )  # fmt: skip


def shape(face: Face, mouth: Mouth, nose: Nose, expression: Expression) -> None:
    """The swell of the lips, the dent of the line, cheeks that a smile lifts."""
    lips = _lips(face, mouth, nose, expression)
    face.relief += 0.075 * bump(face.x, face.y, (0, lips.middle + 0.02), (0.36, 0.28))
    depth = np.clip((lips.lower_edge - face.y) / (mouth.lower + 0.01), 0, 1)
    face.relief += 0.040 * lips.upper * np.sqrt(lips.bow)
    face.relief += 0.050 * np.sqrt(lips.bow) * np.sin(np.pi * depth) * (np.abs(lips.along) < 1)
    between = ridge(single(face.y - (lips.upper_edge + lips.lower_edge) / 2), 0.017)
    face.relief -= 0.030 * between * np.clip(lips.bow + 0.25, 0, 1) * (np.abs(lips.along) < _ENDS)
    below = bump(face.x, face.y, (0, lips.middle - mouth.lower - 0.07), (0.19, 0.05))
    face.relief -= 0.030 * below
    smile = expression.smile
    apple = bump(face.side, face.y, (0.37, nose.tip_y + 0.09), (0.17, 0.14))
    dimple = bump(
        face.side, face.y, (lips.half_width * 1.10, lips.middle + lips.corner), (0.05, 0.06)
    )
    face.relief += 0.055 * smile * apple - 0.012 * smile * dimple
    face.relief -= (0.006 + 0.014 * smile) * _fold(face, lips, nose)


def _fold(face: Face, lips: _Lips, nose: Nose) -> Field:
    """The soft line from the wing of the nose towards the corner of the mouth."""
    start, end = nose.width * 1.25, lips.half_width * 1.20
    at = start + (end - start) * rise(nose.tip_y + 0.06, lips.middle, face.y)
    within = rise(lips.middle - 0.06, lips.middle + 0.06, face.y) * rise(
        nose.tip_y + 0.10, nose.tip_y, face.y
    )
    return ridge(face.side - at, 0.045) * within


def paint(face: Face, mouth: Mouth, nose: Nose, expression: Expression) -> None:
    """Lips, the line between them, teeth."""
    lips = _lips(face, mouth, nose, expression)
    both = single(np.maximum(lips.upper, lips.lower))
    light = float(np.clip(face.base.mean() * 2.2, 0.22, 1.0))
    natural = face.base * single((0.92, 0.52, 0.50))
    colour = natural * (1 - mouth.colour) + LIP * light * mouth.colour
    shaded = colour * (1 - 0.16 * (lips.upper > lips.lower))[..., None]
    face.paint(single(shaded), 0.85 * both)
    face.gloss += 0.12 * lips.lower
    open_here = single(lips.gap > _OPEN)
    line = ridge(face.y - lips.line, 0.009) * rise(1.10, 0.9, np.abs(lips.along))
    face.darken(0.66 * line * (1 - open_here))
    face.darken(
        0.16
        * bump(
            face.side, face.y, (lips.half_width, lips.middle + 0.65 * lips.corner), (0.028, 0.024)
        )
    )
    _paint_teeth(face, lips)


def _paint_teeth(face: Face, lips: _Lips) -> None:
    inside = rise(0, 0.010, lips.upper_edge - face.y) * rise(0, 0.010, face.y - lips.lower_edge)
    inside *= np.abs(lips.along) < _TEETH_END
    face.paint(_INSIDE, inside)
    gaps = 1 - 0.18 * np.abs(np.sin(face.x * 40)) ** 14
    shown = (
        inside * rise(0.90, 0.62, np.abs(lips.along)) * rise(0.062, 0.045, lips.upper_edge - face.y)
    )
    face.paint(single(TEETH * 0.78 * gaps[..., None]), 0.95 * shown)
    face.unshade(single(shown))
