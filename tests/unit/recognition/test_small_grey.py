"""Small grey pictures: quick, of any size, and true to what is averaged."""

import cv2
import numpy as np
import pytest

from recognition.small_grey import small_grey


@pytest.mark.parametrize("size", [(1, 1), (5, 7), (40, 40), (486, 533), (8000, 20)])
def test_any_picture_becomes_small(size: tuple[int, int]) -> None:
    """Also one that is smaller than the result."""
    picture = np.full((size[1], size[0], 3), 77, np.uint8)
    small = small_grey(picture, 24, 32)
    assert small.shape == (32, 24)
    assert set(small.ravel().tolist()) == {77}


def test_it_is_nearly_the_mean_of_every_pixel() -> None:
    """A very noisy picture: within two grey levels, on average, of averaging all of it."""
    noise = np.random.default_rng(1).normal(120, 12, (533, 486, 3))
    picture = np.clip(noise, 0, 255).astype(np.uint8)
    whole = cv2.resize(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (24, 32), None, 0, 0, 3)
    difference = np.abs(small_grey(picture, 24, 32).astype(int) - np.asarray(whole, int))
    assert difference.mean() < 1.5
    assert difference.max() <= 6
