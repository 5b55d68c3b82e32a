"""MiniFASNet: verified files only, the right class, and a crop that stays inside the picture."""

from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from recognition.backends import load_life_net
from recognition.backends.minifasnet import MiniFasNet
from recognition.backends.onnx_writer import OnnxGraph
from recognition.errors import ModelRefused
from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.model_files import manifest
from tests.support.faces import faces_or_skip, read_picture
from tests.support.models import folder_with, precise_engine

NAME = "MiniFASNetV2.onnx"


def tiny_net(classes: int = 3) -> bytes:
    """The net's input and outputs: the mean of blue is the first class, of green the living."""
    graph = OnnxGraph("tiny")
    kernel = np.zeros((classes, 3, 80, 80), np.float32)
    for channel in range(min(classes, 3)):
        kernel[channel, channel] = 1 / 6400 / 16
    convolved = graph.node(
        "Conv", "in", graph.constant(kernel), kernel_shape=[80, 80], strides=[1, 1]
    )
    graph.node("Flatten", convolved, output="out")
    return graph.to_bytes({"in": (1, 3, 80, 80)}, {"out": (1, classes)})


def shown(colour: tuple[int, int, int], size: tuple[int, int] = (200, 200)) -> Frame:
    """A plain picture."""
    return Frame(np.full((*size, 3), colour, np.uint8), 0.0, 0)


def face(box: Box) -> DetectedFace:
    """A face there."""
    return DetectedFace(box, np.zeros((5, 2)), 1.0)


@pytest.mark.parametrize(
    ("colour", "lives"), [((0, 250, 0), True), ((0, 0, 250), False), ((250, 0, 0), False)]
)
def test_the_second_class_is_the_living_one(colour: tuple[int, int, int], *, lives: bool) -> None:
    """Channels are blue, green, red, as the net's maker has them."""
    score = MiniFasNet({NAME: tiny_net()}).score(shown(colour), face(Box(60, 60, 120, 120)))
    assert 0 <= score <= 1
    assert (score > 0.9) is lives


@pytest.mark.parametrize(
    "box",
    [Box(-50, -50, 60, 60), Box(190, 190, 260, 260), Box(0, 0, 200, 200), Box(99, 99, 100, 100)],
)
def test_a_face_at_the_edge_gives_a_number(box: Box) -> None:
    """The crop is moved inwards; nothing is made up beyond the picture."""
    assert 0 <= MiniFasNet({NAME: tiny_net()}).score(shown((9, 9, 9)), face(box)) <= 1


def test_a_school_without_the_files_goes_without(tmp_path: Path) -> None:
    """The other signs of life go on."""
    assert load_life_net(None) is None
    assert load_life_net(tmp_path) is None


def test_another_file_under_that_name_is_refused(tmp_path: Path) -> None:
    """Before any parser sees it."""
    (tmp_path / NAME).write_bytes(tiny_net())
    with pytest.raises(ModelRefused) as caught:
        load_life_net(tmp_path)
    assert caught.value.code in {"model_wrong_size", "model_wrong_digest"}


@pytest.mark.parametrize("content", [b"", b"no model", tiny_net(classes=2)])
def test_what_is_no_such_net_is_damaged(content: bytes) -> None:
    """Rubbish, and a net with other outputs."""
    with pytest.raises(ModelRefused) as caught:
        MiniFasNet({NAME: content})
    assert caught.value.code == "model_damaged"


def test_the_published_files_score_their_makers_own_pictures() -> None:
    """One living face and two attacks: a test that the loading is right, no measure of the net."""
    pictures, models = faces_or_skip().root / "spoof", folder_with(NAME)
    assert sha256((models / NAME).read_bytes()).hexdigest() == manifest()[NAME].sha256
    net, engine = load_life_net(models), precise_engine()
    assert net is not None
    scores = {}
    for name in ("T1", "F1", "F2"):
        frame = Frame(read_picture(pictures / f"image_{name}.jpg"), 0.0, 0)
        scores[name] = net.score(frame, engine.detect(frame)[0])
    assert scores["T1"] > 0.9
    assert max(scores["F1"], scores["F2"]) < 0.5
