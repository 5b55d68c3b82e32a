"""dlib's face chip, made with numpy and OpenCV: the face upright in 150 x 150 pixels.

Follows dlib's `extract_image_chips` to the pixel, oddities included, because the net was trained
on its chips: half-pixel centres, a pyramid that halves while the face is much larger than the
chip, black beyond the picture, values cut off rather than rounded.
"""

# The five pairs of numbers of `_MEAN_SHAPE` are from dlib's image_transforms/interpolation.h.
# Copyright (C) 2012 Davis E. King (davis@dlib.net); Boost Software License 1.0, whose text
# stands in assets/models/LICENSE-dlib.txt.

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.frame import Pixels

CHIP_SIDE = 150
PADDING = 0.25  # of the face, on every side
_MIDDLE = (CHIP_SIDE - 1) / 2
_LEVEL_SHIFT = 0.25  # how far dlib's map between pyramid levels is off its own filter's centre

# Where the five landmarks lie in an average face, as shares of it; x + iy.
_MEAN_SHAPE = np.array(
    [
        0.8595674595992 + 0.2134981538014j,
        0.6460604764104 + 0.2289674387677j,
        0.1205750620789 + 0.2137274526848j,
        0.3340850613712 + 0.2290642403242j,
        0.4901123135679 + 0.6277975316475j,
    ]
)
_TEMPLATE = (_MEAN_SHAPE + complex(PADDING, PADDING)) / (1 + 2 * PADDING) * CHIP_SIDE

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Placing:
    """Where a chip lies in a picture, as complex numbers x + iy.

    Attributes:
        centre: the picture point under the chip's middle.
        turn: unit number: the face's tilt.
        side: of the chip's square, in picture pixels.
    """

    centre: complex
    turn: complex
    side: float

    @property
    def halvings(self) -> int:
        """How often the picture is halved before it is sampled."""
        count, side = 0, (self.side - 1) / 2 + 1
        while side > CHIP_SIDE:
            count, side = count + 1, (side - 1) / 2 + 1
        return count

    def matrix(self) -> Floats:
        """(2, 3): from a chip pixel to a picture pixel."""
        step = self.turn * (self.side - 1) / (CHIP_SIDE - 1)
        start = self.centre - step * complex(_MIDDLE, _MIDDLE)
        return np.array([[step.real, -step.imag, start.real], [step.imag, step.real, start.imag]])


def align(pixels: Pixels, landmarks: Floats) -> Pixels:
    """The chip of one face.

    Args:
        pixels: the picture, RGB.
        landmarks: (5, 2) in its pixels, in dlib's order.

    Returns:
        (150, 150, 3) uint8 RGB.
    """
    placing = _place(landmarks)
    matrix = placing.matrix()
    picture, left, top = _surroundings(pixels, matrix, 4 * 2**placing.halvings - 2)
    matrix[:, 2] -= left, top
    for _ in range(placing.halvings):
        picture = np.floor(cv2.pyrDown(picture))
        matrix = matrix / 2
        matrix[:, 2] += -_LEVEL_SHIFT, _LEVEL_SHIFT
    return _sample(picture, matrix)


def _place(landmarks: Floats) -> _Placing:
    """The similarity that takes the template to the landmarks with the least squared error."""
    points = landmarks[:, 0] + 1j * landmarks[:, 1]
    from_middle = _TEMPLATE - _TEMPLATE.mean()
    energy = float((np.abs(from_middle) ** 2).sum())
    factor = complex((np.conj(from_middle) * (points - points.mean())).sum() / energy)
    scale = max(abs(factor), 1e-9)  # five landmarks on one point: a chip of nothing, no crash
    to_middle = complex(CHIP_SIDE / 2, CHIP_SIDE / 2) - complex(_TEMPLATE.mean())
    centre = complex(points.mean()) + factor * to_middle
    return _Placing(centre, factor / scale, max(CHIP_SIDE * scale, 1.0))


def _surroundings(
    pixels: Pixels, matrix: Floats, margin: int
) -> tuple[cv2.typing.MatLike, int, int]:
    """The part around the chip, with dlib's margin: it decides which pixels a halving keeps."""
    last = CHIP_SIDE - 1
    corners = np.array([(0, 0, 1), (last, 0, 1), (0, last, 1), (last, last, 1)]) @ matrix.T
    height, width = pixels.shape[:2]
    low = np.floor(corners.min(axis=0) - margin + 0.5).astype(int)
    high = np.floor(corners.max(axis=0) + margin + 0.5).astype(int) + 1
    left, top = (int(v) for v in np.clip(low, 0, (width - 1, height - 1)))
    right, bottom = (int(v) for v in np.clip(high, (left + 1, top + 1), (width, height)))
    return pixels[top:bottom, left:right].astype(np.float32), left, top


def _sample(picture: cv2.typing.MatLike, matrix: Floats) -> Pixels:
    """The chip's pixels, bilinear; black where dlib has no four neighbours to mix."""
    chip = cv2.warpAffine(
        picture,
        matrix,
        (CHIP_SIDE, CHIP_SIDE),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    steps = np.arange(CHIP_SIDE)
    x = matrix[0, 0] * steps + (matrix[0, 1] * steps + matrix[0, 2])[:, None]
    y = matrix[1, 0] * steps + (matrix[1, 1] * steps + matrix[1, 2])[:, None]
    height, width = picture.shape[:2]
    chip[(x < 0) | (y < 0) | (x >= width - 1) | (y >= height - 1)] = 0
    return np.asarray(chip, np.uint8)
