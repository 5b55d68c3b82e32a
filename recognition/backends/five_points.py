"""A face turned upright by five points: eyes, nose tip and corners of the mouth.

The least-squares similarity (turn, size, place; never a skew) that takes the points to where a
net's maker says that they lie in the pictures it was trained on. Knows no net and no detector.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.frame import Pixels

Floats = NDArray[np.float64]
_LEAST_SCALE = 1e-6  # points all on one spot: a chip of nothing, no crash
_MOST_HALVINGS = 6


def align(pixels: Pixels, points: Floats, reference: Floats, side: int) -> Pixels:
    """The chip of one face.

    Args:
        pixels: the picture, height x width x 3, uint8.
        points: (n, 2) in its pixels: eye, eye, nose tip and, when known, the corners of the
            mouth, each pair beginning at the picture's left.
        reference: (5, 2) where they belong in the chip, in its pixels.
        side: of the chip.

    Returns:
        (side, side, 3) uint8; black beyond the picture.
    """
    matrix = similarity(points, reference[: len(points)])
    picture, matrix = _halved(pixels, matrix)
    return np.asarray(cv2.warpAffine(picture, matrix, (side, side)), np.uint8)


def similarity(source: Floats, target: Floats) -> Floats:
    """(2, 3): the turn, size and place that bring `source` nearest to `target`, both (n, 2)."""
    start, end = source[:, 0] + 1j * source[:, 1], target[:, 0] + 1j * target[:, 1]
    from_middle = start - start.mean()
    energy = float((np.abs(from_middle) ** 2).sum())
    factor = complex((np.conj(from_middle) * (end - end.mean())).sum()) / max(energy, _LEAST_SCALE)
    if abs(factor) < _LEAST_SCALE:
        factor = complex(_LEAST_SCALE, 0)
    shift = complex(end.mean()) - factor * complex(start.mean())
    return np.array(
        [[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]]
    )


def _halved(pixels: Pixels, matrix: Floats) -> tuple[Pixels, Floats]:
    """The picture shrunk until one chip pixel covers less than two of its pixels, and its matrix.

    A warp looks at four pixels only: of a face much larger than the chip it would skip the rest,
    and what it then sees of hair and skin is grain.
    """
    picture_pixels = 1 / float(np.hypot(matrix[0, 0], matrix[1, 0]))
    halvings = min(int(np.log2(max(picture_pixels, 1.0))), _MOST_HALVINGS)
    if not halvings:
        return pixels, matrix
    step = 2**halvings
    height, width = (max(1, length // step) for length in pixels.shape[:2])
    small = cv2.resize(
        pixels[: height * step, : width * step], (width, height), interpolation=cv2.INTER_AREA
    )
    # Pixels have their centres at whole numbers, so x in the small picture is step * x + a half
    # of what step is more than 1 in the large one.
    middle = matrix[:, :2] @ np.full(2, (step - 1) / 2)
    return np.asarray(small, np.uint8), np.column_stack(
        [matrix[:, :2] * step, matrix[:, 2] + middle]
    )
