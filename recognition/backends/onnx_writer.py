"""Writes an ONNX model as bytes in memory: the few parts of the format that a small net needs.

Knows protobuf's wire format and ONNX's field numbers (onnx.proto3, opset 13), no network and no
file. What it writes is read by cv2.dnn in the same process and never stored.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

IR_VERSION = 8
OPSET = 13
_FLOAT, _INT64 = 1, 7  # TensorProto.DataType
_ATTRIBUTE_INT, _ATTRIBUTE_STRING, _ATTRIBUTE_INTS = 2, 3, 7  # AttributeProto.AttributeType
_LENGTH_DELIMITED = 2

Attribute = int | str | Sequence[int]


def _varint(value: int) -> bytes:
    """Seven bits a byte, lowest first; negative numbers as 64-bit two's complement."""
    rest, out = value & 0xFFFF_FFFF_FFFF_FFFF, bytearray()
    while rest > 0x7F:  # noqa: PLR2004 - the wire format's seven bits
        out.append(rest & 0x7F | 0x80)
        rest >>= 7
    out.append(rest)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _head(field: int, length: int) -> bytes:
    return _varint(field << 3 | _LENGTH_DELIMITED) + _varint(length)


def _bytes(field: int, value: bytes) -> bytes:
    return _head(field, len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _message(field: int, *parts: bytes) -> bytes:
    return _bytes(field, b"".join(parts))


def _attribute(name: str, value: Attribute) -> bytes:
    """One attribute of a node (NodeProto.attribute)."""
    if isinstance(value, str):
        parts = [_text(4, value), _number(20, _ATTRIBUTE_STRING)]
    elif isinstance(value, int):
        parts = [_number(3, value), _number(20, _ATTRIBUTE_INT)]
    else:
        parts = [*(_number(8, v) for v in value), _number(20, _ATTRIBUTE_INTS)]
    return _message(5, _text(1, name), *parts)


def _value_info(field: int, name: str, shape: Sequence[int]) -> bytes:
    """An input (field 11) or output (field 12) of the graph: 32-bit floats."""
    dimensions = (_message(1, _number(1, size)) for size in shape)
    tensor = _message(1, _number(1, _FLOAT), _message(2, *dimensions))
    return _message(field, _text(1, name), _message(2, tensor))


class OnnxGraph:
    """A graph that is written node by node; each method returns the name of what it made."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []

    def constant(self, array: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """A tensor that is part of the model."""
        name = f"constant_{len(self._constants)}"
        is_float = array.dtype == np.float32
        raw = array.astype("<f4" if is_float else "<i8").tobytes()
        dimensions = (_number(1, size) for size in array.shape)
        kind = _number(2, _FLOAT if is_float else _INT64)
        self._constants.append(_message(5, *dimensions, kind, _text(8, name), _bytes(9, raw)))
        return name

    def node(
        self, operator: str, *inputs: str, output: str | None = None, **attributes: Attribute
    ) -> str:
        """One operation on named tensors."""
        name = output or f"{operator.lower()}_{len(self._nodes)}"
        self._nodes.append(
            _message(
                1,
                *(_text(1, i) for i in inputs),
                _text(2, name),
                _text(3, name),
                _text(4, operator),
                *(_attribute(key, value) for key, value in attributes.items()),
            )
        )
        return name

    def to_bytes(
        self, inputs: dict[str, Sequence[int]], outputs: dict[str, Sequence[int]]
    ) -> bytes:
        """The model.

        Args:
            inputs: name and shape of what is fed in.
            outputs: name and shape of what comes out.
        """
        graph = [
            *self._nodes,
            _text(2, self._name),
            *self._constants,
            *(_value_info(11, name, shape) for name, shape in inputs.items()),
            *(_value_info(12, name, shape) for name, shape in outputs.items()),
        ]
        head = _head(7, sum(map(len, graph)))
        opset = _message(8, _text(1, ""), _number(2, OPSET))
        # In one go: each copy of all of it holds Python's lock for ten milliseconds.
        return b"".join((_number(1, IR_VERSION), head, *graph, opset))
