"""Five-point alignment: points land where the net wants them, whatever the picture's size."""

import cv2
import numpy as np
import pytest

from recognition.backends.five_points import align, similarity
from recognition.backends.retail_0095 import REFERENCE, SIDE
from recognition.frame import Pixels

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def placed(turn_degrees: float, size: float, right: float, down: float) -> Floats:
    """The net's own five points, turned, sized and moved."""
    turn = np.radians(turn_degrees)
    matrix = size * np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return np.asarray(REFERENCE @ matrix + (right, down), np.float64)


def dotted(points: Floats, width: int, height: int, radius: int) -> Pixels:
    """A dark picture with a bright, soft dot at each point."""
    pixels = np.zeros((height, width, 3), np.uint8)
    for x, y in points:
        cv2.circle(pixels, (round(x), round(y)), radius, (255, 255, 255), -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), radius / 2), np.uint8)


@pytest.mark.parametrize("turn", [-40, 0, 25])
@pytest.mark.parametrize("size", [0.5, 1.0, 2.5, 7.0])
def test_points_land_where_the_net_wants_them(turn: float, size: float) -> None:
    """Small, large and tilted faces: a dot at each point is a dot at its reference."""
    points = placed(turn, size, 700, 500)
    chip = align(dotted(points, 2000, 2000, max(1, round(3 * size))), points, REFERENCE, SIDE)
    assert chip.shape == (SIDE, SIDE, 3)
    for x, y in REFERENCE:
        around = chip[round(y) - 8 : round(y) + 9, round(x) - 8 : round(x) + 9, 0].astype(float)
        rows, columns = np.indices(around.shape) - 8
        middle = (around * columns).sum() / around.sum(), (around * rows).sum() / around.sum()
        # A dot is painted at a whole pixel of the picture, which is 1 / size of the chip.
        off = 0.4 + 0.5 / size
        assert np.allclose(middle, (x - round(x), y - round(y)), atol=off)


def test_the_similarity_is_exact_where_one_exists() -> None:
    """Turn, size and place are found again."""
    points = placed(17, 2.3, 40, -12)
    matrix = similarity(REFERENCE, points)
    assert np.allclose(REFERENCE @ matrix[:, :2].T + matrix[:, 2], points)


def test_three_points_do_where_the_mouth_is_unknown() -> None:
    """Eyes and nose alone give the same place when they agree with the rest."""
    points = placed(10, 2.0, 300, 200)
    assert np.allclose(similarity(points[:3], REFERENCE[:3]), similarity(points, REFERENCE))
    assert align(dotted(points, 900, 900, 6), points[:3], REFERENCE, SIDE).any()


@pytest.mark.parametrize("points", [np.zeros((5, 2)), np.full((5, 2), 1e6), -1e6 * REFERENCE])
def test_points_that_make_no_face_give_a_chip_all_the_same(points: Floats) -> None:
    """All on one spot, or far beyond the picture: a chip of nothing, no crash."""
    chip = align(np.full((50, 60, 3), 200, np.uint8), points, REFERENCE, SIDE)
    assert chip.shape == (SIDE, SIDE, 3)


def test_a_large_face_is_not_sampled_into_grain() -> None:
    """Fine noise becomes grey when the face is eight times the chip; four pixels would show it."""
    noise = np.random.default_rng(3).integers(0, 256, (1400, 1400, 3), np.uint8)
    chip = align(noise, placed(0, 8.0, 150, 100), REFERENCE, SIDE)
    assert chip[20:-20, 20:-20].std() < noise.std() / 4


def test_a_part_of_a_picture_is_aligned_like_a_copy_of_it() -> None:
    """Views with strides of their own are read right."""
    points = placed(5, 1.5, 60, 40)
    whole = np.repeat(dotted(points, 400, 400, 4), 2, axis=1)
    view = whole[:, ::2]
    assert np.array_equal(
        align(view, points, REFERENCE, SIDE), align(view.copy(), points, REFERENCE, SIDE)
    )
