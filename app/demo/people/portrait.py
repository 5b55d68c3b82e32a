"""One person, one expression, one view: a cut-out picture with a clear background."""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.people import clothing, complexion, ears, eyes, hair, mouth, nose, scarf
from app.demo.people.face import Face
from app.demo.people.identity import Identity, Style, skin_colour
from app.demo.people.numerics import single
from app.demo.people.palette import SKIN, for_screen
from app.demo.people.rasterise import Canvas, turned
from app.demo.people.shading import drawn
from app.demo.people.surface import Points, joined
from app.demo.people.view import Expression, View

Picture = NDArray[np.uint8]

# Chin to hairline, in head units: what "the height of a face" means in this package.
FACE_UNITS = 1.80
_LEFT, _TOP, _BOTTOM = 1.62, 1.75, 3.62


def head_of(identity: Identity, expression: Expression) -> Points:
    """Everything that turns with the head. Costs about two seconds; reuse it for several views."""
    base = skin_colour(identity.skin, SKIN)
    parts = [_face(identity, expression), ears.shape(identity, base)]
    covered = identity.hair.style is Style.SCARF
    parts.append(scarf.drape(identity) if covered else hair.grow(identity))
    if covered:
        del parts[1]
    if identity.wear.glasses:
        parts.append(clothing.spectacles(identity))
    return joined(parts)


def body_of(identity: Identity) -> Points:
    """Neck and torso."""
    neck = clothing.neck(identity, skin_colour(identity.skin, SKIN))
    return joined([neck, clothing.torso(identity)])


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


def picture(head: Points, body: Points, view: View, face_height: float = 210.0) -> Picture:
    """RGBA cut-out, (h, w, 4) uint8; `face_height` is chin to hairline in pixels."""
    scale = face_height / FACE_UNITS
    canvas = Canvas(
        width=int(2 * _LEFT * scale) * 2,
        height=int((_TOP + _BOTTOM) * scale) * 2,
        scale=scale * 2,
        origin=(int(_LEFT * scale) * 2.0, _TOP * scale * 2),
    )
    cloud = joined([turned(head, view), turned(body, view, 0.12)])
    light, cover = drawn(cloud, view, canvas)
    rgba = np.dstack([for_screen(light), cover * 255])
    return np.clip(np.rint(rgba), 0, 255).astype(np.uint8)


def portrait(identity: Identity, view: View | None = None, face_height: float = 210.0) -> Picture:
    """A person as seen in `view`, RGBA."""
    seen = View() if view is None else view
    return picture(head_of(identity, seen.expression), body_of(identity), seen, face_height)


def on_ground(cut_out: Picture, ground: tuple[int, int, int]) -> Picture:
    """The cut-out on a plain colour, RGB."""
    cover = single(cut_out[..., 3:]) / 255
    mixed = cut_out[..., :3] * cover + np.array(ground) * (1 - cover)
    return np.asarray(cv2.convertScaleAbs(mixed), np.uint8)
