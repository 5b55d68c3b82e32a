"""What detection and alignment hand on. Lives within one call; the repr shows no pixel."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.frame import Pixels
from recognition.geometry import Box


@dataclass(frozen=True, eq=False)
class DetectedFace:
    """A face found in a picture.

    Attributes:
        box: around the face, in pixels of the picture that was searched; may reach beyond it.
        landmarks: (5, 2) float64, x and y in the same pixels, in the engine's own order:
            for dlib the outer and inner corner of the eye on the picture's right, the outer and
            inner corner of the eye on its left, and the point below the nose.
        confidence: the detector's own score; comparable only within one engine.
    """

    box: Box
    landmarks: NDArray[np.float64] = field(repr=False)
    confidence: float = 0.0


@dataclass(frozen=True, eq=False)
class AlignedFace:
    """A face turned upright and brought to the engine's size.

    Attributes:
        chip: height x width x 3, RGB, uint8, as the engine's net wants it.
        face: where it was found.
    """

    chip: Pixels = field(repr=False)
    face: DetectedFace
