"""dlib's face recognition ResNet as an ONNX model: the wiring that its weight file leaves out.

Source of the wiring: dlib's example `dnn_face_recognition_ex.cpp` (`anet_type`), checked value by
value against dlib itself in the tests.
"""

from dataclasses import dataclass

import numpy as np

from recognition.backends.dlib_weights import INPUT_SIDE, Block, Convolution, Network
from recognition.backends.onnx_writer import OnnxGraph

INPUT = "face"
OUTPUT = "descriptor"
_COLOUR_SCALE = 1 / 256  # dlib's input layer divides by 256, not by 255


@dataclass(frozen=True)
class _Signal:
    """A named tensor on its way through the net."""

    name: str
    channels: int
    side: int


def to_onnx(network: Network) -> bytes:
    """The network as ONNX.

    Returns:
        A model with input `face`, float32 (1, 3, 150, 150), RGB 0 to 255, and output
        `descriptor`, float32 (1, values).
    """
    builder = _Builder(OnnxGraph("dlib_face_recognition_resnet_v1"))
    signal = builder.stem(network)
    for block in network.blocks:
        signal = builder.block(signal, block)
    return builder.finish(signal, network)


class _Builder:
    """Adds the parts of the net to a graph, keeping track of their sizes."""

    def __init__(self, graph: OnnxGraph) -> None:
        self._graph = graph

    def stem(self, network: Network) -> _Signal:
        """Input, its normalisation, the first convolution and the maximum after it."""
        graph = self._graph
        mean = graph.constant(network.mean.reshape(1, 3, 1, 1))
        scale = graph.constant(np.full((1, 1, 1, 1), _COLOUR_SCALE, np.float32))
        colour = graph.node("Mul", graph.node("Sub", INPUT, mean), scale)
        signal = self._relu(self._convolution(_Signal(colour, 3, INPUT_SIDE), network.stem))
        name = graph.node("MaxPool", signal.name, kernel_shape=[3, 3], strides=[2, 2])
        return _Signal(name, signal.channels, (signal.side - 3) // 2 + 1)

    def block(self, signal: _Signal, block: Block) -> _Signal:
        """Two convolutions, and what went in added to what came out."""
        inner = self._relu(self._convolution(signal, block.first))
        inner = self._convolution(inner, block.second)
        skip = self._halved(signal) if block.halves else signal
        channels, side = max(inner.channels, skip.channels), max(inner.side, skip.side)
        one, other = self._grown(inner, channels, side), self._grown(skip, channels, side)
        return self._relu(_Signal(self._graph.node("Add", one, other), channels, side))

    def finish(self, signal: _Signal, network: Network) -> bytes:
        """The mean over the picture, the last layer, and the whole model as bytes."""
        graph = self._graph
        mean = graph.node("Flatten", graph.node("GlobalAveragePool", signal.name), axis=1)
        graph.node("MatMul", mean, graph.constant(network.dense), output=OUTPUT)
        shape = (1, 3, INPUT_SIDE, INPUT_SIDE)
        return graph.to_bytes({INPUT: shape}, {OUTPUT: (1, network.dense.shape[1])})

    def _convolution(self, signal: _Signal, convolution: Convolution) -> _Signal:
        kernel, padding = convolution.weights.shape[2], convolution.padding
        name = self._graph.node(
            "Conv",
            signal.name,
            self._graph.constant(convolution.weights),
            self._graph.constant(convolution.bias),
            kernel_shape=[kernel, kernel],
            strides=[convolution.stride, convolution.stride],
            pads=[padding, padding, padding, padding],
        )
        side = (signal.side + 2 * padding - kernel) // convolution.stride + 1
        return _Signal(name, convolution.weights.shape[0], side)

    def _relu(self, signal: _Signal) -> _Signal:
        return _Signal(self._graph.node("Relu", signal.name), signal.channels, signal.side)

    def _halved(self, signal: _Signal) -> _Signal:
        name = self._graph.node("AveragePool", signal.name, kernel_shape=[2, 2], strides=[2, 2])
        return _Signal(name, signal.channels, (signal.side - 2) // 2 + 1)

    def _grown(self, signal: _Signal, channels: int, side: int) -> str:
        """The tensor with zeros after its end: how dlib adds tensors of unequal shape."""
        more = channels - signal.channels, side - signal.side
        if more == (0, 0):
            return signal.name
        pads = self._graph.constant(np.array([0, 0, 0, 0, 0, more[0], more[1], more[1]], np.int64))
        return self._graph.node("Pad", signal.name, pads, mode="constant")
