"""The doubles' own rules; what they share with the real parts is in the contract suites."""

import numpy as np
import pytest

from recognition.geometry import Box
from recognition.testing import paint_person, scene, template_of


@pytest.mark.parametrize("person", [-1, 100])
def test_painted_people_are_numbered_0_to_99(person: int) -> None:
    """A colour has no more room than that."""
    with pytest.raises(ValueError, match="0 to 99"):
        paint_person(np.zeros((50, 50, 3), np.uint8), person, Box(0, 0, 40, 40))


def test_painted_people_are_far_apart() -> None:
    """Nobody is mistaken for anybody by chance."""
    values = np.array([template_of(person).values for person in range(100)])
    distances = np.linalg.norm(values[:, None] - values[None, :], axis=2)
    np.fill_diagonal(distances, np.inf)
    assert distances.min() > 0.5


def test_an_empty_scene_is_empty() -> None:
    """One colour, the size that was asked for."""
    frame = scene(0.5, 3, size=(640, 480))
    assert (frame.width, frame.height, frame.captured_at, frame.number) == (640, 480, 0.5, 3)
    assert np.unique(frame.pixels).tolist() == [120]
