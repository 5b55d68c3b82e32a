"""The ONNX writer: OpenCV reads what it writes, and computes what was meant."""

import cv2
import numpy as np

from recognition.backends.onnx_writer import OnnxGraph


def run(model: bytes, value: np.ndarray) -> np.ndarray:
    """What OpenCV makes of the model and one input."""
    net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
    net.setInput(value, "in")
    return np.asarray(net.forward("out"))


def test_a_small_graph_computes_what_it_says() -> None:
    """A difference, a padding with zeros after the end, a rectifier."""
    graph = OnnxGraph("small")
    shifted = graph.node("Sub", "in", graph.constant(np.full((1, 1, 1, 1), 2, np.float32)))
    pads = graph.constant(np.array([0, 0, 0, 0, 0, 1, 1, 1], np.int64))
    graph.node("Relu", graph.node("Pad", shifted, pads, mode="constant"), output="out")
    model = graph.to_bytes({"in": (1, 1, 2, 2)}, {"out": (1, 2, 3, 3)})
    result = run(model, np.array([[[[1, 3], [5, 2]]]], np.float32))
    assert result.shape == (1, 2, 3, 3)
    assert result[0, 0].tolist() == [[0, 1, 0], [3, 0, 0], [0, 0, 0]]
    assert not result[0, 1].any()


def test_a_convolution_keeps_its_window() -> None:
    """Kernel, stride and padding arrive as lists of numbers."""
    graph = OnnxGraph("convolution")
    weights = graph.constant(np.ones((1, 1, 3, 3), np.float32))
    bias = graph.constant(np.array([0.5], np.float32))
    graph.node(
        "Conv",
        "in",
        weights,
        bias,
        output="out",
        kernel_shape=[3, 3],
        strides=[2, 2],
        pads=[1, 1, 1, 1],
    )
    model = graph.to_bytes({"in": (1, 1, 4, 4)}, {"out": (1, 1, 2, 2)})
    result = run(model, np.ones((1, 1, 4, 4), np.float32))
    assert result[0, 0].tolist() == [[4.5, 6.5], [6.5, 9.5]]
