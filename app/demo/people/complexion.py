"""The skin's own colours, the brows, and the soft shapes that no single feature owns."""

import numpy as np

from app.demo.people.face import Face
from app.demo.people.identity import Brows, Eyes, Identity, Skin, Skull
from app.demo.people.numerics import Field, bump, rise, single
from app.demo.people.palette import HAIR
from app.demo.people.view import Expression


def shape(face: Face, skull: Skull, brow_at: float) -> None:
    """Cheeks, chin, brow bone and a little unevenness."""
    face.relief += 0.025 * bump(face.side, face.y, (0.26, brow_at), (0.22, 0.09))
    face.relief -= 0.025 * bump(face.side, face.y, (0.62, 0.30), (0.15, 0.25))
    face.relief += skull.cheek_bone * bump(face.side, face.y, (0.44, -0.18), (0.20, 0.15))
    face.relief += skull.cheek_full * bump(face.side, face.y, (0.40, -0.52), (0.26, 0.30))
    chin = bump(face.x, face.y, (0, skull.chin_y + 0.17), (skull.chin_width, 0.11))
    face.relief += 0.055 * chin
    for x, y, height in skull.bumps:
        face.relief += 0.022 * height * bump(face.side, face.y, (x, y), (0.15, 0.13))


def paint(face: Face, skin: Skin, nose_y: float) -> None:
    """Grain, blush, freckles, moles."""
    uneven = 0.018 * face.texture((12, 14)) + 0.012 * face.texture((60, 70))
    face.colour *= (1 + uneven + 0.012 * face.texture((260, 260)))[..., None]
    cheeks = bump(face.side, face.y, (0.42, nose_y + 0.10), (0.20, 0.17))
    tip = bump(face.x, face.y, (0, nose_y + 0.06), (0.16, 0.11))
    fair = float(np.clip(1.15 - skin.tone / 6, 0.25, 1))
    rose = (0.34 * skin.blush * cheeks + 0.20 * tip) * fair * face.front
    face.colour *= 1 + rose[..., None] * single((0.25, -0.34, -0.26))
    if skin.freckles:
        _freckle(face, skin.freckles, nose_y)
    for x, y, radius in skin.moles:
        spot = rise(radius * 1.3, radius * 0.7, single(np.hypot(face.x - x, face.y - y)))
        face.paint(face.base * 0.28, 0.8 * spot)


def _freckle(face: Face, strength: float, nose_y: float) -> None:
    place = bump(face.side, face.y, (0.28, nose_y + 0.16), (0.30, 0.20))
    spots = rise(1.1, 1.8, face.texture((150, 140))) * place * face.front
    face.colour *= 1 - 0.45 * strength * spots[..., None] * single((0.6, 1.0, 1.2))


def paint_brows(face: Face, brows: Brows, eyes: Eyes, hair: int, expression: Expression) -> None:
    """Two soft brows in the colour of the hair."""
    middle = eyes.height + brows.height + expression.brows
    strands = np.clip(1 + 0.22 * face.texture((160, 330)), 0.5, 1.2)
    colour = np.minimum(HAIR[hair] * 0.75, face.base * 0.62)
    for side in (-1, 1):
        along = (face.x * side - (eyes.apart + brows.inset)) / brows.length
        arch = brows.arch * (1 - (along - 0.3) ** 2) + 0.12 * brows.tilt * along
        thick = brows.thickness * (1.15 - 0.60 * rise(-0.2, 1, along))
        thick = single(thick * rise(-1.15, -0.7, along) ** 0.5 + 1e-4)
        body = _soft_bar(single(face.y - middle - arch), thick)
        ends = rise(-1.12, -0.85, along) * rise(1.12, 0.75, along)
        face.paint(colour, single(body * ends * strands * brows.density))


def _soft_bar(distance: Field, half_thickness: Field) -> Field:
    return single(np.exp(-(np.abs(distance / half_thickness) ** 3)))


def paint_scalp(face: Face, identity: Identity) -> None:
    """A shadow of hair where it begins, so that no hairline is a cut edge."""
    line = identity.hair.line - 0.30 * np.clip(face.side - 0.30, 0, 1) ** 1.5
    face.paint(
        HAIR[identity.hair.colour] * 0.8,
        0.35 * rise(-0.02, 0.08, single(face.y - line))
        + 0.6 * rise(0.06, 0.14, single(face.y - line)),
    )
