"""A net in OpenVINO's format becomes the same net in ONNX, or is refused."""

import cv2
import numpy as np
import pytest

from recognition.backends.openvino_ir import INPUT, OUTPUT, to_onnx
from recognition.backends.retail_0095 import ONNX_FILE, SIDE, Retail0095
from recognition.errors import ModelRefused
from tests.support.models import models_or_skip

RNG = np.random.default_rng(5)
KERNEL = RNG.normal(size=(4, 3, 1, 1)).astype(np.float16)
BIAS = RNG.normal(size=(1, 4, 1, 1)).astype(np.float16)
SLOPE = RNG.normal(size=(1, 4, 1, 1)).astype(np.float16)
DEPTHWISE = RNG.normal(size=(4, 1, 1, 2, 2)).astype(np.float16)
ARRAYS = (KERNEL, BIAS, SLOPE, DEPTHWISE)
WEIGHTS = b"".join(array.tobytes() for array in ARRAYS)
CONVOLUTION = (
    '<data strides="1,1" dilations="1,1" pads_begin="0,0" pads_end="0,0" auto_pad="explicit"/>'
)


def layer(number: int, kind: str, shape: tuple[int, ...], data: str = "") -> str:
    """One layer of the file."""
    sizes = "".join(f"<dim>{size}</dim>" for size in shape)
    return (
        f'<layer id="{number}" name="{number}" type="{kind}">{data}'
        f'<output><port id="0">{sizes}</port></output></layer>'
    )


def constants() -> str:
    """Layers 10 to 17: each array as 16 bits, and brought to 32."""
    text, offset = "", 0
    for index, array in enumerate(ARRAYS):
        shape = ",".join(map(str, array.shape))
        data = f'<data element_type="f16" shape="{shape}" offset="{offset}" size="{array.nbytes}"/>'
        offset += array.nbytes
        text += layer(10 + 2 * index, "Const", array.shape, data)
        text += layer(11 + 2 * index, "Convert", array.shape)
    return text


def edge(start: int, end: int, port: int = 0) -> str:
    """From a layer to a port of another."""
    return f'<edge from-layer="{start}" from-port="0" to-layer="{end}" to-port="{port}"/>'


def small_net(kind_of_last: str = "Sigmoid") -> bytes:
    """Convolution and bias, PReLU, convolution by channel, mean, sigmoid."""
    pool = '<data kernel="3,3" strides="3,3" pads_begin="0,0" pads_end="0,0"/>'
    layers = (
        layer(0, "Parameter", (1, 3, 4, 4))
        + constants()
        + layer(20, "Convolution", (1, 4, 4, 4), CONVOLUTION)
        + layer(21, "Add", (1, 4, 4, 4))
        + layer(22, "PReLU", (1, 4, 4, 4))
        + layer(23, "GroupConvolution", (1, 4, 3, 3), CONVOLUTION)
        + layer(24, "AvgPool", (1, 4, 1, 1), pool)
        + layer(25, kind_of_last, (1, 4, 1, 1))
        + layer(26, "Multiply", (1, 4, 1, 1))
        + layer(27, "Add", (1, 4, 1, 1))
        + layer(28, "Result", ())
    )
    ends = [(10, 11, 0), (12, 13, 0), (14, 15, 0), (16, 17, 0), (0, 20, 0), (11, 20, 1)]
    ends += [(20, 21, 0), (13, 21, 1), (21, 22, 0), (15, 22, 1), (22, 23, 0), (17, 23, 1)]
    ends += [(23, 24, 0), (24, 25, 0), (25, 26, 0), (24, 26, 1), (26, 27, 0), (24, 27, 1)]
    edges = "".join(edge(*each) for each in ends) + edge(27, 28)
    return f"<net><layers>{layers}</layers><edges>{edges}</edges></net>".encode()


def by_hand(picture: np.ndarray) -> np.ndarray:
    """What the small net makes of a (3, 4, 4) picture."""
    kernel, bias, slope, depthwise = (array.astype(np.float64) for array in ARRAYS)
    signal = np.einsum("oc,chw->ohw", kernel[:, :, 0, 0], picture) + bias[0]
    signal = np.where(signal < 0, signal * slope[0], signal)
    taps = [
        depthwise[:, 0, 0, i, j, None, None] * signal[:, i : i + 3, j : j + 3]
        for i in range(2)
        for j in range(2)
    ]
    mean = sum(taps, np.zeros((4, 3, 3))).mean(axis=(1, 2))
    result: np.ndarray = mean / (1 + np.exp(-mean)) + mean
    return result


def run(model: bytes, picture: np.ndarray) -> np.ndarray:
    """The net's values."""
    net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
    net.setInput(picture[None].astype(np.float32), INPUT)
    return np.asarray(net.forward(OUTPUT)).ravel()


def test_every_operation_does_what_it_does_by_hand() -> None:
    """A net of all operations that are known, against plain arithmetic."""
    picture = RNG.normal(size=(3, 4, 4))
    values = run(to_onnx(small_net(), WEIGHTS, "net"), picture)
    assert np.allclose(values, by_hand(picture), atol=1e-5)


@pytest.mark.parametrize(
    ("net", "weights"),
    [
        (b"", WEIGHTS),
        (b"no xml at all", WEIGHTS),
        (b"<net/>", WEIGHTS),
        (small_net()[:900], WEIGHTS),
        (small_net("Softmax"), WEIGHTS),
        (small_net().replace(b'"f16"', b'"i64"'), WEIGHTS),
        (small_net().replace(b"strides", b"stride"), WEIGHTS),
        (small_net(), WEIGHTS[:-7]),
        (small_net(), b""),
    ],
)
def test_what_is_not_understood_is_refused(net: bytes, weights: bytes) -> None:
    """Cut short, of another kind, or with unknown operations: never half a net."""
    with pytest.raises(ModelRefused, match="model_damaged"):
        to_onnx(net, weights, "net")


def test_the_published_net_is_the_one_that_others_run() -> None:
    """Against the same net as somebody else brought it to ONNX: no value differs by over 2e-5."""
    folder = models_or_skip()
    if not (folder / ONNX_FILE).is_file():
        pytest.skip(f"no {ONNX_FILE} here: neither in $UPPROP_MODELS nor in ../shared/models")
    net = Retail0095.from_folder(folder)
    other = Retail0095((folder / ONNX_FILE).read_bytes(), ONNX_FILE)
    for chip in RNG.integers(0, 256, (3, SIDE, SIDE, 3), np.uint8):
        values = net.values(chip)
        assert values.shape == (256,)
        assert np.allclose(values, other.values(chip), atol=2e-5)
