"""A part of a picture made tiny and grey, at a twentieth of what averaging every pixel costs.

Only for looking at change and movement: it is no picture to recognise anybody in.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.frame import Pixels

SAMPLES = 4  # to each side of a cell; each is mixed from four pixels


def small_grey(pixels: Pixels, width: int, height: int) -> NDArray[np.uint8]:
    """The picture in `width` x `height` cells, each the mean of some sixty pixels.

    Args:
        pixels: height x width x 3, RGB.
        width: of the result, at least 1.
        height: of the result, at least 1.
    """
    finer = width * SAMPLES, height * SAMPLES
    if finer[0] < pixels.shape[1] and finer[1] < pixels.shape[0]:
        pixels = np.asarray(cv2.resize(pixels, finer, interpolation=cv2.INTER_LINEAR), np.uint8)
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
