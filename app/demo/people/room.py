"""The classroom behind the people: calm, out of focus, drawn with a few rectangles."""

import cv2
import numpy as np

from app.demo.people.numerics import Field, single
from app.demo.people.portrait import Picture

WIDTH, HEIGHT = 1280, 720
_BLUR = 11.0

Corner = tuple[int, int]
Colour = tuple[int, int, int]

_SHAPES: tuple[tuple[Corner, Corner, Colour], ...] = (
    ((0, 560), (1280, 720), (158, 146, 132)),  # floor
    ((0, 548), (1280, 562), (120, 112, 104)),
    ((60, 70), (330, 420), (214, 228, 236)),  # window with its bars
    ((60, 70), (330, 84), (236, 238, 238)),
    ((188, 70), (202, 420), (236, 238, 238)),
    ((60, 408), (330, 432), (226, 226, 222)),
    ((430, 110), (860, 380), (226, 231, 231)),  # whiteboard
    ((430, 376), (860, 390), (150, 156, 158)),
    ((470, 150), (640, 156), (150, 170, 190)),
    ((470, 180), (720, 186), (160, 178, 192)),
    ((470, 210), (600, 216), (190, 160, 150)),
    ((990, 120), (1200, 640), (150, 120, 92)),  # shelf with books
    ((1004, 140), (1186, 240), (92, 76, 62)),
    ((1004, 262), (1186, 362), (92, 76, 62)),
    ((1004, 384), (1186, 484), (92, 76, 62)),
    ((1012, 156), (1040, 240), (150, 70, 62)),
    ((1044, 168), (1066, 240), (70, 104, 130)),
    ((1070, 150), (1098, 240), (190, 160, 96)),
    ((1110, 164), (1150, 240), (84, 120, 96)),
    ((1016, 284), (1060, 362), (86, 108, 140)),
    ((1066, 276), (1090, 362), (196, 190, 176)),
    ((1096, 290), (1160, 362), (128, 84, 110)),
    ((1020, 404), (1080, 484), (180, 130, 84)),
    ((1090, 396), (1120, 484), (90, 126, 126)),
    ((340, 610), (960, 640), (176, 150, 118)),  # a table
    ((370, 640), (390, 720), (110, 100, 92)),
    ((910, 640), (930, 720), (110, 100, 92)),
)


def classroom() -> Picture:
    """The room, RGB, 1280 x 720."""
    down = np.linspace(1.04, 0.90, HEIGHT, dtype=np.float32)[:, None, None]
    wall = np.array([196, 203, 202], np.float32) * down * np.ones((1, WIDTH, 1), np.float32)
    room = cv2.convertScaleAbs(wall)
    for first, last, colour in _SHAPES:
        cv2.rectangle(room, first, last, colour, cv2.FILLED)
    soft = cv2.GaussianBlur(room, (0, 0), _BLUR).astype(np.float32)
    light = _daylight()
    return np.asarray(cv2.convertScaleAbs(soft * light), np.uint8)


def _daylight() -> Field:
    """Brighter towards the window on the left."""
    across = np.linspace(1.05, 0.90, WIDTH, dtype=np.float32)[None, :, None]
    return single(across * np.ones((HEIGHT, 1, 1), np.float32))
