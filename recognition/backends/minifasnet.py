"""MiniFASNet, if the school has brought its files: how much a face looks like a living one.

Two nets of the same maker look at the face with more and with less of what surrounds it; the mean
of both is the score, as its maker takes it. Runs in OpenCV. How often it is fooled is not known
here, so `recognition.liveness.signs` never lets it decide alone.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends.opencv_log import only_errors
from recognition.errors import ModelRefused
from recognition.face import DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box
from recognition.model_files import model_named

SIDE: Final = 80
CLASSES, LIVING = 3, 1
SURROUNDINGS: Final = {"MiniFASNetV2.onnx": 2.7, "MiniFASNetV1SE.onnx": 4.0}  # face boxes


@dataclass(frozen=True, eq=False)
class _Net:
    net: cv2.dnn.Net
    surroundings: float


class MiniFasNet:
    """The net as a `LifeNet`. Not for use from two threads at once."""

    def __init__(self, models: dict[str, bytes]) -> None:
        """Load what is there.

        Args:
            models: verified contents by file name; one of the two is enough.

        Raises:
            ModelRefused: model_damaged (name).
        """
        self._nets = [
            _Net(_read(name, content), SURROUNDINGS[name]) for name, content in models.items()
        ]

    def score(self, region: Frame, face: DetectedFace) -> float:
        """From 0, a picture of a face, to 1, a living one; NaN where a net gives no number."""
        with only_errors():
            return float(np.mean([_living(each, region.pixels, face.box) for each in self._nets]))


def load_minifasnet(folder: Path | None) -> MiniFasNet | None:
    """The net of the files in `folder`; None where the school has brought neither.

    Raises:
        ModelRefused: model_wrong_size, model_wrong_digest, model_damaged (name).
    """
    if folder is None:
        return None
    files = {name: folder / name for name in SURROUNDINGS}
    found = {n: model_named(n).read(path) for n, path in files.items() if path.is_file()}
    return MiniFasNet(found) if found else None


def _read(name: str, content: bytes) -> cv2.dnn.Net:
    try:
        with only_errors():
            net = cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))
            net.setInput(np.zeros((1, 3, SIDE, SIDE), np.float32))
            shape = net.forward().shape
    except cv2.error as error:
        raise ModelRefused("model_damaged", name=name) from error
    if shape != (1, CLASSES):
        raise ModelRefused("model_damaged", name=name)
    return net


def _living(each: _Net, pixels: Pixels, box: Box) -> float:
    bgr = cv2.cvtColor(_around(pixels, box, each.surroundings), cv2.COLOR_RGB2BGR)
    each.net.setInput(bgr.astype(np.float32).transpose(2, 0, 1)[np.newaxis])
    return float(_softmax(np.asarray(each.net.forward(), np.float64).ravel())[LIVING])


def _softmax(outputs: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(outputs - outputs.max())
    return np.asarray(powers / powers.sum(), np.float64)


def _around(pixels: Pixels, box: Box, times: float) -> Pixels:
    """The face and what surrounds it at the net's size; shifted inwards at an edge."""
    height, width = pixels.shape[:2]
    times = min(times, (width - 1) / box.width, (height - 1) / box.height)
    size = max(1, round(box.width * times)), max(1, round(box.height * times))
    left, top = (
        int(np.clip(round(middle - length / 2), 0, most - length))
        for middle, length, most in zip(box.centre, size, (width, height), strict=True)
    )
    part = pixels[top : top + size[1], left : left + size[0]]
    return np.asarray(cv2.resize(part, (SIDE, SIDE)), np.uint8)
