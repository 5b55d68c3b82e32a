"""A card as somebody holds it up: drawn with its real QR, tilted a little."""

import cv2
import numpy as np

from app.demo.pictures import Pixels, Sprite
from app.printing.qr import qr_code

_WIDTH, _HEIGHT = 258, 163
_MARGIN = 34
_PIXELS_A_MODULE = 2.5
_QUIET_MODULES = 2
_BRAND = (11, 90, 107)
_INK = (20, 33, 43)
_PAPER = (250, 251, 250)

Colour = tuple[int, int, int]


def held_card(payload: str, skin: Colour, tilt_degrees: float) -> Sprite:
    """The card with the fingers that hold it.

    Args:
        payload: what the QR says.
        skin: colour of the fingers, RGB on a screen.
        tilt_degrees: against the clock.
    """
    picture = np.zeros((_HEIGHT + 2 * _MARGIN, _WIDTH + 2 * _MARGIN, 4), np.uint8)
    _fingers(picture, skin, behind=True)
    picture[_MARGIN : _MARGIN + _HEIGHT, _MARGIN : _MARGIN + _WIDTH] = _face(payload)
    _fingers(picture, skin, behind=False)
    middle = (picture.shape[1] / 2, picture.shape[0] / 2)
    turn = cv2.getRotationMatrix2D(middle, tilt_degrees, 1.0)
    size = (picture.shape[1], picture.shape[0])
    turned = cv2.warpAffine(picture, turn, size, flags=cv2.INTER_AREA)
    return Sprite.of(np.asarray(turned, np.uint8))


def _face(payload: str) -> Pixels:
    """The printed side, RGBA with rounded corners."""
    card = np.zeros((_HEIGHT, _WIDTH, 4), np.uint8)
    card[..., :3] = _PAPER
    card[:6, :, :3] = _BRAND
    for row, length in ((56, 60), (78, 44)):
        cv2.line(card, (12, row), (12 + length, row), (*_INK, 0), 3, cv2.LINE_AA)
    qr = _qr(payload)
    top, left = _HEIGHT - qr.shape[0] - 3, _WIDTH - qr.shape[1] - 6
    card[top : top + qr.shape[0], left : left + qr.shape[1], :3] = qr[..., None]
    card[..., 3] = _rounded()
    return card


def _qr(payload: str) -> Pixels:
    """Black on white."""
    rows = qr_code(payload).matrix
    modules = np.array([[0 if dark else 255 for dark in row] for row in rows], np.uint8)
    quiet = np.pad(modules, _QUIET_MODULES, constant_values=255)
    side = round(len(quiet) * _PIXELS_A_MODULE)
    return np.asarray(cv2.resize(quiet, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def _rounded() -> Pixels:
    mask = np.zeros((_HEIGHT, _WIDTH), np.uint8)
    radius = 9
    cv2.rectangle(mask, (radius, 0), (_WIDTH - radius - 1, _HEIGHT - 1), 255, cv2.FILLED)
    cv2.rectangle(mask, (0, radius), (_WIDTH - 1, _HEIGHT - radius - 1), 255, cv2.FILLED)
    for x in (radius, _WIDTH - radius - 1):
        for y in (radius, _HEIGHT - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, cv2.FILLED, cv2.LINE_AA)
    return mask


def _fingers(picture: Pixels, skin: Colour, *, behind: bool) -> None:
    """Fingers behind the card, the thumb before it, at its left edge."""
    shade = tuple(int(part * (0.82 if behind else 0.95)) for part in skin)
    places = ((122, 17), (142, 16), (161, 15)) if behind else ((146, 16),)
    for row, radius in places:
        start = (_MARGIN - 14, row) if behind else (_MARGIN - 11, row + 9)
        end = (_MARGIN + 8, row) if behind else (_MARGIN + 28, row - 7)
        cv2.line(picture, start, end, (*shade, 255), 2 * radius, cv2.LINE_AA)
