"""Noses: a bridge that swells into a round tip between two wings."""

import numpy as np

from app.demo.people.face import Face
from app.demo.people.identity import Eyes, Nose
from app.demo.people.numerics import Field, bump, ridge, rise, single


def _nostril(face: Face, nose: Nose) -> Field:
    side = np.abs(face.x - nose.bend)
    return bump(side, face.y, (nose.width * 0.46, nose.tip_y - 0.018), (0.042, 0.020))


def shape(face: Face, nose: Nose, eyes: Eyes) -> None:
    """Bridge, tip, wings, and the dent between the nose and the lip."""
    top = eyes.height + 0.10
    way = np.clip((top - face.y) / (top - nose.tip_y), 0, 1)
    across = face.x - nose.bend * way
    height = nose.bridge * rise(-0.25, 0.10, way) + (nose.height - nose.bridge) * way**1.9
    width = nose.bridge_width + (nose.width * 0.72 - nose.bridge_width) * way**1.5
    below = rise(nose.tip_y - 0.085, nose.tip_y + 0.075, single(face.y + 0.25 * across**2))
    above = rise(eyes.height + 0.26, eyes.height + 0.02, face.y)
    face.relief += single(height * below * above) * ridge(across, width)
    tip_at = nose.tip_y + 0.055 + nose.upturn
    face.relief += nose.tip * bump(across, face.y, (0, tip_at), (0.06 + 0.32 * nose.width, 0.10))
    side = np.abs(across)
    wing = bump(side, face.y, (nose.width * 0.74, nose.tip_y + 0.045), (0.060, 0.070))
    face.relief += 0.085 * wing - 0.04 * _nostril(face, nose)
    groove = bump(side, face.y, (nose.width * 1.18, nose.tip_y + 0.05), (0.035, 0.07))
    lip_dent = bump(face.x, face.y, (0, nose.tip_y - 0.11), (0.035, 0.07))
    face.relief -= 0.035 * groove + 0.008 * lip_dent


def paint(face: Face, nose: Nose) -> None:
    """Nostrils and a little shine."""
    face.darken(0.72 * _nostril(face, nose))
    face.gloss += 0.06 * bump(face.x, face.y, (0, nose.tip_y + 0.08), (0.09, 0.10))
