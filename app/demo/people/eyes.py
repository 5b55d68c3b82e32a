"""Eyes: sockets, lids and lashes, and an eyeball that looks somewhere."""

from dataclasses import dataclass

import numpy as np

from app.demo.people.face import Face
from app.demo.people.identity import Eyes
from app.demo.people.numerics import Field, blend, bump, ridge, rise, single
from app.demo.people.palette import IRIS
from app.demo.people.view import Expression

_LASH = single((0.014, 0.010, 0.009))
_PUPIL = single((0.006, 0.006, 0.007))
_LID_ENDS = 1.12
_WHITE = single((0.66, 0.62, 0.60))


@dataclass(frozen=True)
class _Eye:
    """One eye's own coordinates: along runs from the inner corner -1 to the outer 1."""

    along: Field
    across: Field
    out: Field
    upper: Field
    lower: Field
    inside: Field
    near: Field


def _eye(face: Face, eyes: Eyes, expression: Expression, side: int) -> _Eye:
    right, up = face.x * side - eyes.apart, face.y - eyes.height
    cosine, sine = np.cos(eyes.tilt), np.sin(eyes.tilt)
    out, across = right * cosine + up * sine, up * cosine - right * sine
    along = single(out / eyes.width)
    bow = np.clip(1 - along**2, 0, 1)
    lean = 1 - 0.16 * along * (1 - eyes.folded)
    upper = eyes.opening * expression.eyes * bow**0.60 * lean + 0.004
    lower = -eyes.opening * 0.60 * (1 - 0.22 * expression.smile) * bow**0.85 * (1 + 0.18 * along)
    inside = (
        rise(-0.006, 0.006, upper - across)
        * rise(-0.006, 0.006, across - lower)
        * (np.abs(along) < 1)
    )
    near = single(np.abs(along) < _LID_ENDS)
    return _Eye(along, across, out, single(upper), single(lower), single(inside), near)


def _both(face: Face, eyes: Eyes, expression: Expression) -> tuple[_Eye, _Eye]:
    return _eye(face, eyes, expression, -1), _eye(face, eyes, expression, 1)


def _crease(eye: _Eye, eyes: Eyes) -> Field:
    height = eyes.opening * np.clip(1 - (eye.along * 0.85) ** 2, 0, 1) ** 0.7
    return single(eye.across - height - 0.020 - 0.028 * eyes.lid)


def shape(face: Face, eyes: Eyes, expression: Expression) -> None:
    """Sockets, the round of the eyeballs, lids."""
    socket = bump(face.side, face.y, (eyes.apart - 0.03, eyes.height + 0.03), (0.19, 0.13))
    ball = bump(face.side, face.y, (eyes.apart, eyes.height), (0.145, 0.095))
    face.relief += 0.045 * ball - eyes.socket * socket
    for eye in _both(face, eyes, expression):
        lid = rise(0, 0.02, eye.across - eye.upper) * rise(
            0.05 + 0.03 * eyes.lid, 0.01, eye.across - eye.upper
        )
        face.relief += 0.018 * lid * eye.near - 0.020 * eye.inside
        face.relief -= 0.010 * ridge(_crease(eye, eyes), 0.014) * eye.near * (1 - 0.8 * eyes.folded)
        rim = ridge(eye.across - eye.lower + 0.018, 0.016) * (np.abs(eye.along) < 1)
        face.relief += (0.010 + 0.012 * expression.smile) * rim


def paint(face: Face, eyes: Eyes, expression: Expression) -> None:
    """Creases, eyeballs, lashes."""
    under = bump(face.side, face.y, (eyes.apart - 0.02, eyes.height - 0.10), (0.12, 0.05))
    face.darken(0.07 * under)
    for eye, side in zip(_both(face, eyes, expression), (-1, 1), strict=True):
        outside = 1 - eye.inside
        crease = ridge(_crease(eye, eyes), 0.010) * eye.near * (1 - 0.85 * eyes.folded)
        face.darken(0.34 * crease * outside)
        _paint_ball(face, eyes, eye, expression, side)
        face.gloss += 0.10 * eye.inside
        face.unshade(eye.inside)
        _paint_lashes(face, eyes, eye)


def _paint_ball(face: Face, eyes: Eyes, eye: _Eye, expression: Expression, side: int) -> None:
    right = eye.out - side * expression.gaze[0] * 0.03
    up = eye.across - 0.004 - expression.gaze[1] * 0.02
    radius = np.hypot(right, up) / eyes.iris_radius
    angle = np.arctan2(up, right)
    round_white = 1 - 0.30 * np.clip(eye.along, -1, 1) ** 2
    ball = _WHITE * round_white[..., None]
    fibres = 1 + 0.22 * np.sin(angle * 21) * np.sin(angle * 9 + 1)
    iris = IRIS[eyes.iris] * (1.15 * fibres * (0.72 + 0.55 * rise(0.95, 0.3, radius)))[..., None]
    ball = blend(single(ball), iris, rise(1.03, 0.93, radius))
    ball = blend(ball, IRIS[eyes.iris] * 0.25, 0.75 * ridge(radius - 0.95, 0.11))
    ball = blend(ball, _PUPIL, rise(0.50, 0.42, radius))
    lid_shadow = 0.55 * np.clip(np.exp((eye.across - eye.upper) / 0.024), 0, 1)
    ball *= (1 - lid_shadow)[..., None]
    glint = np.hypot(right * side + 0.020, up - 0.026) / eyes.iris_radius
    ball = blend(ball, (1.2, 1.2, 1.2), rise(0.27, 0.15, single(glint)))
    face.paint(ball, eye.inside)


def _paint_lashes(face: Face, eyes: Eyes, eye: _Eye) -> None:
    heavy = 0.009 + 0.008 * eyes.lashes * rise(-0.8, 0.8, eye.along)
    upper = ridge(eye.across - eye.upper, heavy) * eye.near * rise(-1.15, -0.5, eye.along)
    lower = 0.35 * ridge(eye.across - eye.lower, 0.007) * eye.near
    face.paint(_LASH, np.maximum(0.92 * upper, lower))
