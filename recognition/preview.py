"""The picture that a screen may show: everything blurred, the spot alone pasted back sharp.

Fails to black. There is no way through this module that gives a frame that was not blurred.
"""

import cv2
import numpy as np

from recognition.frame import LARGEST_SIDE, SMALLEST_SIDE, Frame, Pixels
from recognition.spot import Spot

LONGEST_SIDE = 800
BLUR_CELLS = 40  # what is left of the longest side before it is drawn large again


def veil(frame: Frame, spot: Spot, longest_side: int = LONGEST_SIDE) -> Frame:
    """The frame made small, veiled outside the spot.

    Args:
        frame: as it came from the source.
        spot: the part that stays sharp.
        longest_side: of the result, in pixels; a smaller frame keeps its size.

    Returns:
        A new frame with the same time and number, sharing no memory with `frame`; all black where
        anything at all went wrong.
    """
    try:
        pixels = _veiled(frame, spot, longest_side)
    except Exception:  # noqa: BLE001 - whatever fails, an unblurred picture must not come out
        pixels = _black(frame, longest_side)
    return Frame(pixels, frame.captured_at, frame.number)


def _size(frame: Frame, longest_side: int) -> tuple[int, int]:
    """Width and height of the result."""
    wanted = min(max(longest_side, SMALLEST_SIDE), LARGEST_SIDE)
    factor = min(1.0, wanted / max(frame.width, frame.height))
    width, height = round(frame.width * factor), round(frame.height * factor)
    return max(width, SMALLEST_SIDE), max(height, SMALLEST_SIDE)


def _veiled(frame: Frame, spot: Spot, longest_side: int) -> Pixels:
    width, height = _size(frame, longest_side)
    small = cv2.resize(frame.pixels, (width, height), interpolation=cv2.INTER_AREA)
    box = spot.region.on(width, height)
    result = _blurred(small)
    result[box.top : box.bottom, box.left : box.right] = small[
        box.top : box.bottom, box.left : box.right
    ]
    return result


def _blurred(picture: cv2.typing.MatLike) -> Pixels:
    """A few dozen cells drawn large: what is averaged away cannot be sharpened back."""
    height, width = picture.shape[:2]
    factor = BLUR_CELLS / max(width, height)
    cells = max(2, round(width * factor)), max(2, round(height * factor))
    tiny = cv2.GaussianBlur(cv2.resize(picture, cells, interpolation=cv2.INTER_AREA), (3, 3), 0)
    return np.asarray(cv2.resize(tiny, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _black(frame: Frame, longest_side: int) -> Pixels:
    width, height = _size(frame, longest_side)
    return np.zeros((height, width, 3), np.uint8)
