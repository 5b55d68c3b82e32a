"""One picture with its capture time: checked once, read-only ever after, never printed."""

from dataclasses import dataclass, field
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from recognition.errors import InvalidFrame
from recognition.geometry import Box

SMALLEST_SIDE = 16
LARGEST_SIDE = 8000
CHANNELS = 3

Pixels = NDArray[np.uint8]


def _refuse_unless_picture(pixels: object) -> None:
    if not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8:
        raise InvalidFrame("frame_wrong_type")
    if pixels.ndim != CHANNELS or pixels.shape[2] != CHANNELS:
        raise InvalidFrame("frame_wrong_shape")
    height, width = pixels.shape[:2]
    if min(height, width) < SMALLEST_SIDE:
        raise InvalidFrame("frame_too_small", width=width, height=height)
    if max(height, width) > LARGEST_SIDE:
        raise InvalidFrame("frame_too_large", width=width, height=height)


@dataclass(frozen=True, eq=False)
class Frame:
    """A picture from a source.

    Attributes:
        pixels: height x width x 3, RGB, uint8; a read-only view of what was handed in, so whoever
            makes a frame hands its array over and does not write to it again.
        captured_at: seconds on the source's own monotonic clock; only differences mean anything.
        number: counts up within one source.

    Raises:
        InvalidFrame: frame_wrong_type, frame_wrong_shape, frame_too_small, frame_too_large,
            frame_without_time.
    """

    pixels: Pixels = field(repr=False)
    captured_at: float
    number: int

    def __post_init__(self) -> None:
        _refuse_unless_picture(self.pixels)
        if not isfinite(self.captured_at):
            raise InvalidFrame("frame_without_time")
        view = self.pixels.view()
        view.flags.writeable = False
        object.__setattr__(self, "pixels", view)

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.pixels.shape[0])

    def crop(self, box: Box) -> "Frame":
        """The part inside `box`, sharing memory, with the same time and number.

        Raises:
            InvalidFrame: frame_crop_outside, or frame_too_small when under 16 pixels remain.
        """
        if not box.is_inside(self.width, self.height):
            raise InvalidFrame("frame_crop_outside")
        part = self.pixels[box.top : box.bottom, box.left : box.right]
        return Frame(part, self.captured_at, self.number)
