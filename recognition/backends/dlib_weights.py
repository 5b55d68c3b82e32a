"""The weights of dlib's face recognition ResNet, read from its own .dat file.

The file is a depth-first dump of nested C++ templates: first the loss and the version numbers of
all wrappers from the output inwards, then the input, then one record per computing layer from the
input outwards. The wiring is not in the file, so the records are checked against the one network
that is known here, and everything else is refused. There is no checksum in the file either: its
digest must have been verified before.
"""

from dataclasses import dataclass, field

import numpy as np

from recognition.backends.dlib_stream import DlibStream, Floats

INPUT_SIDE = 150
# Residual stages from input to output: blocks, and whether the first of them halves the picture.
STAGES = ((3, False), (4, True), (3, True), (3, True), (1, True))
_WRAPPERS = {b"\x01\x01", b"\x01\x02"}  # a version number as dlib writes it
_INPUT_VERSION = 3


@dataclass(frozen=True)
class Convolution:
    """A convolution with the channel-wise scaling that follows it folded in.

    Attributes:
        weights: (filters, channels, side, side) float32.
        bias: (filters,) float32.
        stride: in pixels, both ways.
        padding: zeros on every side.
    """

    weights: Floats = field(repr=False)
    bias: Floats = field(repr=False)
    stride: int
    padding: int


@dataclass(frozen=True)
class Block:
    """Two convolutions whose result is added to what went in."""

    first: Convolution
    second: Convolution

    @property
    def halves(self) -> bool:
        """True where the picture comes out half as wide and high."""
        return self.first.stride > 1


@dataclass(frozen=True)
class Network:
    """Everything that the file says of the net.

    Attributes:
        mean: (3,) float32, subtracted from red, green and blue.
        stem: the first convolution; a 3 x 3 maximum with stride 2 follows it.
        blocks: the residual blocks, input to output.
        dense: (channels, values) float32, the last layer.
    """

    mean: Floats = field(repr=False)
    stem: Convolution
    blocks: tuple[Block, ...]
    dense: Floats = field(repr=False)


def read_network(data: bytes, name: str) -> Network:
    """Read the whole file.

    Args:
        data: its bytes, digest already verified.
        name: what to call the file in an error.

    Raises:
        ModelRefused: model_damaged (name) for anything but this network.
    """
    reader = _WeightReader(DlibStream(data, name))
    mean = reader.prelude()
    stem = reader.stem()
    blocks = tuple(
        reader.block(halves=halves and index == 0)
        for count, halves in STAGES
        for index in range(count)
    )
    return Network(mean, stem, blocks, reader.dense())


class _WeightReader:
    """Reads the records in the order in which this network has them."""

    def __init__(self, stream: DlibStream) -> None:
        self._stream = stream

    def prelude(self) -> Floats:
        """Loss, wrappers and input layer; returns the mean colour."""
        stream = self._stream
        stream.expect(stream.integer(), 1)
        stream.expect(stream.text(), "loss_metric_2")
        stream.reals(2)  # margin and distance threshold, used in training alone
        while stream.peek(2) in _WRAPPERS:
            stream.take(2)
        stream.expect(stream.integer(), _INPUT_VERSION)
        stream.expect(stream.text(), "input_rgb_image_sized")
        mean = np.array(stream.reals(3), np.float32)
        stream.expect(stream.integers(2), (INPUT_SIDE, INPUT_SIDE))
        return mean

    def stem(self) -> Convolution:
        """The first convolution and the pooling after it."""
        stem = self._convolution(7, stride=2, padding=0, is_first=True)
        self._plain("relu_")
        self._pool("max_pool_2", (3, 3, 2, 2, 0, 0))
        return stem

    def block(self, *, halves: bool) -> Block:
        """One residual block."""
        first = self._convolution(3, stride=2 if halves else 1, padding=0 if halves else 1)
        self._plain("relu_")
        second = self._convolution(3, stride=1, padding=1)
        if halves:
            self._pool("avg_pool_2", (2, 2, 2, 2, 0, 0))
        self._plain("add_prev_")
        self._plain("relu_")
        return Block(first, second)

    def dense(self) -> Floats:
        """The mean over the picture and the last layer; nothing may follow."""
        self._pool("avg_pool_2", (0, 0, 1, 1, 0, 0))
        stream = self._stream
        stream.expect(stream.text(), "fc_2")
        outputs, inputs = stream.integers(2)
        weights, bias = stream.parts(stream.tensor(), 2)
        stream.expect((weights.size, bias.size), (inputs * outputs, 0))
        stream.expect(stream.integer(), 1)  # without bias
        stream.reals(4)
        self._training_state()
        stream.expect_end()
        return weights.reshape(inputs, outputs)

    def _convolution(
        self, side: int, *, stride: int, padding: int, is_first: bool = False
    ) -> Convolution:
        stream = self._stream
        stream.expect(stream.text(), "con_4")
        block = stream.tensor()
        filters = stream.integer()
        stream.expect(stream.integers(6), (side, side, stride, stride, padding, padding))
        weights, bias = stream.parts(block, 2)
        stream.expect((weights.shape[0], weights.shape[2:]), (filters, (side, side)))
        stream.reals(4)  # learning rates and weight decays
        self._training_state()
        if is_first:
            stream.integer()  # sample expansion, a matter of training
        gamma, beta = self._affine()
        folded = weights * gamma[:, None, None, None]
        return Convolution(
            folded.astype(np.float32),
            (bias.ravel() * gamma + beta).astype(np.float32),
            stride,
            padding,
        )

    def _affine(self) -> tuple[np.ndarray, np.ndarray]:
        stream = self._stream
        stream.expect(stream.text(), "affine_")
        gamma, beta = stream.parts(stream.tensor(), 2)
        stream.expect(stream.integer(), 0)  # per channel
        self._training_state()
        return gamma.ravel().astype(np.float64), beta.ravel().astype(np.float64)

    def _pool(self, name: str, window: tuple[int, ...]) -> None:
        self._stream.expect(self._stream.text(), name)
        self._stream.expect(self._stream.integers(6), window)
        self._training_state()

    def _plain(self, name: str) -> None:
        self._stream.expect(self._stream.text(), name)
        self._training_state()

    def _training_state(self) -> None:
        """What every layer carries besides its record: three flags, three empty tensors."""
        for _ in range(3):
            self._stream.flag()
        for _ in range(3):
            self._stream.expect(self._stream.tensor().size, 0)
