"""SFace without its file: what is handed to OpenCV, and that faces lie where OpenCV wants them."""

import cv2
import numpy as np
import pytest

from recognition.backends.five_points import align
from recognition.backends.onnx_writer import OnnxGraph
from recognition.backends.sface import REFERENCE, SIDE, SFace

RNG = np.random.default_rng(8)


def stand_in() -> bytes:
    """A net of the same shape that gives the mean of each colour, as red, green, blue."""
    graph = OnnxGraph("stand_in")
    mean = graph.node("GlobalAveragePool", "data")
    graph.node("Flatten", mean, axis=1, output="fc1")
    return graph.to_bytes({"data": (1, 3, SIDE, SIDE)}, {"fc1": (1, 3)})


def test_colours_arrive_in_the_order_that_opencv_wants() -> None:
    """The chip is RGB, OpenCV takes BGR and turns it for the net: the net sees RGB."""
    chip = np.zeros((SIDE, SIDE, 3), np.uint8)
    chip[:] = (200, 100, 50)
    assert np.allclose(SFace(stand_in()).values(chip), (200, 100, 50))


def test_values_are_not_shared_between_calls() -> None:
    """The next face does not overwrite the last one's values."""
    net = SFace(stand_in())
    first = net.values(np.full((SIDE, SIDE, 3), 10, np.uint8))
    before = first.tobytes()
    net.values(np.full((SIDE, SIDE, 3), 90, np.uint8))
    assert first.tobytes() == before


@pytest.mark.parametrize("size", [0.8, 1.0, 1.7])
@pytest.mark.parametrize("turn", [-20.0, 0.0, 12.0])
def test_a_face_lies_where_opencv_itself_would_put_it(size: float, turn: float) -> None:
    """Own alignment against `cv2.FaceRecognizerSF.alignCrop` on the same picture and points."""
    angle = np.radians(turn)
    matrix = size * np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    points = REFERENCE @ matrix + (120, 90) + RNG.normal(scale=2.0, size=(5, 2))
    coarse = RNG.integers(0, 256, (20, 21, 3), np.uint8)
    picture = np.asarray(cv2.resize(coarse, (420, 400)), np.uint8)
    recogniser = cv2.FaceRecognizerSF.create(
        "onnx", np.frombuffer(stand_in(), np.uint8), np.empty(0, np.uint8)
    )
    row = np.concatenate([[0, 0, 1, 1], points.ravel(), [1]]).astype(np.float32)[None]
    theirs = recogniser.alignCrop(picture, row).astype(int)
    ours = align(picture, points, REFERENCE, SIDE).astype(int)
    assert np.abs(ours - theirs).mean() < 1
