"""Frames: what is no picture is refused, what is one cannot be changed."""

import numpy as np
import pytest

from recognition.errors import InvalidFrame
from recognition.frame import Frame
from recognition.geometry import Box


def grey(height: int = 20, width: int = 30) -> np.ndarray:
    """A small grey picture."""
    return np.full((height, width, 3), 128, np.uint8)


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((20, 20, 3), np.float32), "frame_wrong_type"),
        (np.zeros((20, 20), np.uint8), "frame_wrong_shape"),
        (np.zeros((20, 20, 4), np.uint8), "frame_wrong_shape"),
        (np.zeros((1, 1, 3), np.uint8), "frame_too_small"),
        (np.zeros((16, 8001, 3), np.uint8), "frame_too_large"),
        (b"not a picture", "frame_wrong_type"),
    ],
)
def test_what_is_no_picture_is_refused(pixels: np.ndarray, code: str) -> None:
    """Wrong types, channels and sizes never reach a detector."""
    with pytest.raises(InvalidFrame) as caught:
        Frame(pixels, 0.0, 0)
    assert caught.value.code == code


@pytest.mark.parametrize("at", [float("nan"), float("inf")])
def test_a_frame_without_a_time_is_refused(at: float) -> None:
    """Every rule of a visit rests on the capture time."""
    with pytest.raises(InvalidFrame, match="frame_without_time"):
        Frame(grey(), at, 0)


def test_pixels_are_read_only() -> None:
    """Nobody downstream can change what the camera saw."""
    with pytest.raises(ValueError, match="read-only"):
        Frame(grey(), 0.0, 0).pixels[0, 0, 0] = 1


def test_the_repr_shows_no_pixel() -> None:
    """A frame in a log or a traceback says when, not what."""
    assert repr(Frame(grey(), 1.5, 7)) == "Frame(captured_at=1.5, number=7)"


def test_a_crop_keeps_time_and_number_and_copies_nothing() -> None:
    """The spot is cut out without a second copy of anybody's face."""
    frame = Frame(grey(), 1.5, 7)
    part = frame.crop(Box(2, 1, 22, 18))
    assert (part.width, part.height, part.captured_at, part.number) == (20, 17, 1.5, 7)
    assert np.shares_memory(part.pixels, frame.pixels)


def test_a_crop_beyond_the_picture_is_refused() -> None:
    """A box that does not fit is a mistake, not a smaller box."""
    with pytest.raises(InvalidFrame, match="frame_crop_outside"):
        Frame(grey(), 0.0, 0).crop(Box(-1, 0, 20, 20))
