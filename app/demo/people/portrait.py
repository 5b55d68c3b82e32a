"""One person, seen in as many ways as wanted: cut-out pictures with a clear background."""

import numpy as np
from numpy.typing import NDArray

from app.demo.people import clothing, complexion, ears, eyes, hair, mouth, nose, scarf
from app.demo.people.face import Face
from app.demo.people.identity import Identity, Style, skin_colour
from app.demo.people.palette import SKIN, for_screen
from app.demo.people.rasterise import Canvas, turned
from app.demo.people.shading import drawn
from app.demo.people.surface import Points, joined
from app.demo.people.view import Expression, View

Picture = NDArray[np.uint8]

FACE_UNITS = 1.80
"""Chin to hairline in head units: what "the height of a face" means in this package."""

# Where a picture ends, in head units from the middle of the eyes.
SIDE_UNITS, ABOVE_UNITS, BELOW_UNITS = 1.62, 1.85, 3.62


class Sitter:
    """Somebody to be drawn. Hair and clothes are made once and serve every view."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        base = skin_colour(identity.skin, SKIN)
        if identity.hair.style is Style.SCARF:
            still = [scarf.drape(identity)]
        else:
            still = [ears.shape(identity, base), hair.grow(identity)]
        if identity.wear.glasses:
            still.append(clothing.spectacles(identity))
        self._still = joined(still)
        self._body = joined([clothing.neck(identity, base), clothing.torso(identity)])

    def picture(self, view: View, face_height: float) -> Picture:
        """A cut-out, RGBA (h, w, 4); `face_height` is chin to hairline in pixels."""
        head = joined([_face(self._identity, view.expression), self._still])
        cloud = joined([turned(head, view), turned(self._body, view, 0.12)])
        light, cover = drawn(cloud, view, _canvas(face_height / FACE_UNITS))
        rgba = np.dstack([for_screen(light), cover * 255])
        return np.clip(np.rint(rgba), 0, 255).astype(np.uint8)


def _canvas(scale: float) -> Canvas:
    """Twice the size of the picture, as the rasteriser wants it."""
    side = int(SIDE_UNITS * scale)
    return Canvas(
        width=4 * side,
        height=2 * int((ABOVE_UNITS + BELOW_UNITS) * scale),
        scale=scale * 2,
        origin=(2.0 * side, 2.0 * ABOVE_UNITS * scale),
    )


def _face(identity: Identity, expression: Expression) -> Points:
    brow_at = identity.eyes.height + identity.brows.height + expression.brows
    face = Face(identity.skull, skin_colour(identity.skin, SKIN), identity.seed)
    complexion.shape(face, identity.skull, brow_at)
    eyes.shape(face, identity.eyes, expression)
    nose.shape(face, identity.nose, identity.eyes)
    mouth.shape(face, identity.mouth, identity.nose, expression)
    face.shade_hollows()
    complexion.paint(face, identity.skin, identity.nose.tip_y)
    if identity.hair.style is not Style.SCARF:
        complexion.paint_scalp(face, identity)
    nose.paint(face, identity.nose)
    mouth.paint(face, identity.mouth, identity.nose, expression)
    complexion.paint_brows(face, identity.brows, identity.eyes, identity.hair.colour, expression)
    eyes.paint(face, identity.eyes, expression)
    return face.sheet().points()
