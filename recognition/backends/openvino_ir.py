"""A net published as OpenVINO IR (an .xml and a .bin) as an ONNX model, without OpenVINO.

Knows the few operations that face-reidentification-retail-0095 is made of and refuses every other.
Both files' digests must have been verified before: nothing here is meant for untrusted input.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError, fromstring

import numpy as np
from numpy.typing import NDArray

from recognition.backends.onnx_writer import OnnxGraph
from recognition.errors import ModelRefused

INPUT = "face"
OUTPUT = "values"

Floats = NDArray[np.float32]


@dataclass
class _Layer:
    """One operation of the net.

    Attributes:
        inputs: the layers whose results it takes, in the order of its ports.
        shape: of its result.
    """

    number: str
    kind: str
    data: dict[str, str]
    shape: tuple[int, ...]
    inputs: list[str] = field(default_factory=list)

    def numbers(self, name: str) -> list[int]:
        """A setting that is a list of whole numbers."""
        return [int(part) for part in self.data[name].split(",")]


def to_onnx(net: bytes, weights: bytes, name: str) -> bytes:
    """The net as ONNX, its 16-bit weights as 32-bit ones.

    Args:
        net: the .xml, verified.
        weights: the .bin, verified.
        name: of the file, for the error.

    Returns:
        A model with input `face` and output `values`.

    Raises:
        ModelRefused: model_damaged when it is no net that is understood here.
    """
    try:
        return _Writer(_read(net), weights).write()
    except (ParseError, KeyError, ValueError, IndexError, AttributeError) as error:
        raise ModelRefused("model_damaged", name=name) from error


def _read(net: bytes) -> dict[str, _Layer]:
    """The layers in the order in which they are written: inputs before what uses them."""
    root = fromstring(net)  # noqa: S314 - the digest of these bytes was verified before
    layers = {each.number: each for each in map(_layer, root.iterfind("layers/layer"))}
    edges = sorted(root.iterfind("edges/edge"), key=lambda edge: int(edge.attrib["to-port"]))
    for edge in edges:
        layers[edge.attrib["to-layer"]].inputs.append(edge.attrib["from-layer"])
    return layers


def _layer(element: Element) -> _Layer:
    data = element.find("data")
    sizes = element.iterfind("output/port/dim")
    return _Layer(
        number=element.attrib["id"],
        kind=element.attrib["type"],
        data={} if data is None else dict(data.attrib),
        shape=tuple(int(size.text or "") for size in sizes),
    )


class _Writer:
    """Writes the layers one by one, each under the name of its result."""

    def __init__(self, layers: dict[str, _Layer], weights: bytes) -> None:
        self._layers = layers
        self._weights = weights
        self._uses = Counter(number for each in layers.values() for number in each.inputs)
        self._graph = OnnxGraph("openvino_ir")
        self._names: dict[str, str] = {}
        self._arrays: dict[str, Floats] = {}
        self._biases = self._find_biases()
        self._makers: dict[str, Callable[[_Layer], str]] = {
            "Parameter": lambda _: INPUT,
            "Multiply": lambda layer: self._graph.node("Mul", *self._inputs(layer)),
            "Add": self._add,
            "Sigmoid": lambda layer: self._graph.node("Sigmoid", *self._inputs(layer)),
            "PReLU": self._prelu,
            "Convolution": lambda layer: self._convolution(layer, 1),
            "GroupConvolution": self._group_convolution,
            "AvgPool": self._average,
        }

    def write(self) -> bytes:
        """The whole model."""
        inputs: dict[str, Sequence[int]] = {}
        outputs: dict[str, Sequence[int]] = {}
        for number, layer in self._layers.items():
            if layer.kind == "Const":
                self._arrays[number] = self._constant(layer)
            elif layer.kind == "Convert":
                self._arrays[number] = self._arrays[layer.inputs[0]]
            elif layer.kind == "Result":
                (last,) = layer.inputs
                outputs[self._names[last]] = self._layers[last].shape
            else:
                self._names[number] = self._makers[layer.kind](layer)
            if layer.kind == "Parameter":
                inputs[INPUT] = layer.shape
        ((end, shape),) = outputs.items()
        self._graph.node("Identity", end, output=OUTPUT)
        return self._graph.to_bytes(inputs, {OUTPUT: shape})

    def _constant(self, layer: _Layer) -> Floats:
        if layer.data["element_type"] != "f16":
            raise ValueError(layer.data["element_type"])
        start, size = int(layer.data["offset"]), int(layer.data["size"])
        values = np.frombuffer(self._weights[start : start + size], "<f2")
        return values.astype(np.float32).reshape(layer.numbers("shape"))

    def _find_biases(self) -> dict[str, str]:
        """Each addition of one value per channel right after a convolution, by the convolution."""
        biases = {}
        for layer in self._layers.values():
            if layer.kind == "Add":
                before, added = (self._layers[number] for number in layer.inputs)
                follows = before.kind.endswith("Convolution") and self._uses[before.number] == 1
                if follows and added.kind == "Convert":
                    biases[before.number] = added.number
        return biases

    def _inputs(self, layer: _Layer) -> list[str]:
        return [self._input(number) for number in layer.inputs]

    def _input(self, number: str) -> str:
        if number not in self._names:
            self._names[number] = self._graph.constant(self._arrays[number])
        return self._names[number]

    def _add(self, layer: _Layer) -> str:
        """An addition, unless the convolution before it has done it."""
        if layer.inputs[0] in self._biases:
            return self._names[layer.inputs[0]]
        return self._graph.node("Add", *self._inputs(layer))

    def _prelu(self, layer: _Layer) -> str:
        signal, slope = layer.inputs
        slopes = self._graph.constant(self._arrays[slope].reshape(-1, 1, 1))
        return self._graph.node("PRelu", self._names[signal], slopes)

    def _group_convolution(self, layer: _Layer) -> str:
        groups, outputs, *rest = self._arrays[layer.inputs[1]].shape
        weights = self._arrays[layer.inputs[1]].reshape(groups * outputs, *rest)
        self._arrays[layer.inputs[1]] = weights
        return self._convolution(layer, groups)

    def _convolution(self, layer: _Layer, groups: int) -> str:
        signal, kernel = layer.inputs
        weights = self._arrays[kernel]
        bias = self._bias(layer, len(weights))
        return self._graph.node(
            "Conv",
            self._names[signal],
            self._graph.constant(weights),
            self._graph.constant(bias),
            kernel_shape=list(weights.shape[2:]),
            strides=layer.numbers("strides"),
            pads=layer.numbers("pads_begin") + layer.numbers("pads_end"),
            dilations=layer.numbers("dilations"),
            group=groups,
        )

    def _bias(self, layer: _Layer, channels: int) -> Floats:
        number = self._biases.get(layer.number)
        if number is None:
            return np.zeros(channels, np.float32)
        return self._constant(self._layers[self._layers[number].inputs[0]]).reshape(channels)

    def _average(self, layer: _Layer) -> str:
        return self._graph.node(
            "AveragePool",
            self._names[layer.inputs[0]],
            kernel_shape=layer.numbers("kernel"),
            strides=layer.numbers("strides"),
            pads=layer.numbers("pads_begin") + layer.numbers("pads_end"),
        )
