"""Alignment: the face upright at the net's size, wherever it lies in a picture."""

import numpy as np
import pytest

from recognition.backends.alignment import CHIP_SIDE, align
from recognition.frame import Pixels

UPRIGHT = np.array([[205.0, 130], [175, 132], [95, 130], [125, 132], [150, 190]])


def gradient(height: int = 300, width: int = 300) -> Pixels:
    """A picture whose red grows to the right and whose green grows downwards."""
    pixels = np.full((height, width, 3), 90, np.uint8)
    pixels[:, :, 0] = np.linspace(0, 255, width)[None, :]
    pixels[:, :, 1] = np.linspace(0, 255, height)[:, None]
    return pixels


def turned(landmarks: np.ndarray, degrees: float) -> np.ndarray:
    """The landmarks turned about the middle of the picture."""
    angle = np.radians(degrees)
    rotation = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray((landmarks - 150) @ rotation + 150)


def test_an_upright_face_stays_upright() -> None:
    """Right stays right and down stays down."""
    chip = align(gradient(), UPRIGHT)
    assert chip.shape == (CHIP_SIDE, CHIP_SIDE, 3)
    assert chip[75, 130, 0] > chip[75, 20, 0] + 50
    assert chip[130, 75, 1] > chip[20, 75, 1] + 50


def test_a_tilted_face_is_turned_upright() -> None:
    """A face on its side gives a chip whose rows are the picture's columns."""
    chip = align(gradient(), turned(UPRIGHT, 90))
    assert abs(int(chip[75, 130, 1]) - int(chip[75, 20, 1])) > 50


@pytest.mark.parametrize(
    "landmarks",
    [UPRIGHT - 140, UPRIGHT + 1000, UPRIGHT * 4, np.full((5, 2), 100.0), UPRIGHT / 40],
    ids=["edge", "outside", "huge", "one point", "tiny"],
)
def test_strange_landmarks_give_a_chip_and_no_crash(landmarks: np.ndarray) -> None:
    """Beyond the picture there is black."""
    chip = align(gradient(), landmarks)
    assert chip.shape == (CHIP_SIDE, CHIP_SIDE, 3)
    assert chip.dtype == np.uint8


def test_beyond_the_picture_there_is_black() -> None:
    """The net was trained on chips with this habit of dlib's."""
    assert not align(gradient(), UPRIGHT + 1000).any()
    assert not align(gradient(), UPRIGHT - 140)[:10, :10].any()
