"""Boxes: in pixels and in shares of a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.geometry import WHOLE_PICTURE, Box, RelativeBox

SHARES = st.lists(st.floats(0, 1), min_size=2, max_size=2, unique=True).map(sorted)


def test_an_empty_box_is_refused() -> None:
    """A box has an inside."""
    with pytest.raises(ValueError, match="positive"):
        Box(5, 0, 5, 10)


@pytest.mark.parametrize("box", [(0.5, 0.0, 0.5, 1.0), (-0.1, 0, 1, 1), (0, 0, 1, 1.1)])
def test_a_relative_box_lies_within_the_picture(box: tuple[float, float, float, float]) -> None:
    """Shares beyond 0 to 1 mean nothing."""
    with pytest.raises(ValueError, match="within 0 to 1"):
        RelativeBox(*box)


@given(SHARES, SHARES, st.integers(1, 4000), st.integers(1, 4000))
def test_a_relative_box_always_fits(
    across: list[float], down: list[float], width: int, height: int
) -> None:
    """Laid on any picture it is inside and has at least one pixel."""
    box = RelativeBox(across[0], down[0], across[1], down[1]).on(width, height)
    assert box.is_inside(width, height)
    assert box.width >= 1
    assert box.height >= 1


def test_the_whole_picture_is_the_whole_picture() -> None:
    """Nothing is cut off at the edges."""
    assert WHOLE_PICTURE.on(1280, 720) == Box(0, 0, 1280, 720)


def test_a_box_can_be_moved_and_scaled() -> None:
    """Between a crop and its picture, and between two sizes of one picture."""
    box = Box(10, 20, 30, 60)
    assert box.moved(5, -5) == Box(15, 15, 35, 55)
    assert box.scaled(0.5) == Box(5, 10, 15, 30)
    assert box.centre == (20.0, 40.0)
    assert (box.width, box.height) == (20, 40)
