"""face-reidentification-retail-0095 from Intel's Open Model Zoo, as published, in cv2.dnn.

256 values of a face that was aligned as its maker describes; close in cosine for one person. The
training data is not stated by its maker. docs/runtimes.md says why cv2.dnn runs it.
"""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends.openvino_ir import to_onnx
from recognition.errors import ModelRefused
from recognition.frame import Pixels
from recognition.model_files import verified_bytes

NET_FILE = "face-reidentification-retail-0095.xml"
WEIGHTS_FILE = "face-reidentification-retail-0095.bin"
ONNX_FILE = "face-reidentification-retail-0095_f32.onnx"
SIDE = 128
# Where eyes, nose tip and corners of the mouth belong, in shares of the chip: from the page of
# the model in the Open Model Zoo (Apache-2.0).
REFERENCE = SIDE * np.array(
    [
        (0.31556875, 0.46157411),
        (0.68262292, 0.46157411),
        (0.50026250, 0.64050536),
        (0.34947188, 0.82469196),
        (0.65343646, 0.82469196),
    ]
)


class Retail0095:
    """The embedder."""

    reference = REFERENCE
    side = SIDE

    def __init__(self, model: bytes, name: str) -> None:
        """Load the net.

        Args:
            model: as ONNX, verified or made of verified files.
            name: of the file, for the error.

        Raises:
            ModelRefused: model_damaged (name).
        """
        try:
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
        except cv2.error as error:
            raise ModelRefused("model_damaged", name=name) from error

    @classmethod
    def from_folder(cls, models: Path | None) -> "Retail0095":
        """The net from the files that the school has brought: as published, else as ONNX.

        Raises:
            ModelRefused: model_not_added, model_wrong_size, model_wrong_digest, model_damaged.
        """
        if models is not None and _only_onnx(models):
            return cls(verified_bytes(ONNX_FILE, models), ONNX_FILE)
        net, weights = verified_bytes(NET_FILE, models), verified_bytes(WEIGHTS_FILE, models)
        return cls(to_onnx(net, weights, NET_FILE), NET_FILE)

    def values(self, chip: Pixels) -> NDArray[np.float32]:
        """256 values of an RGB chip of 128 x 128; the net wants BGR, 0 to 255."""
        self._net.setInput(cv2.dnn.blobFromImage(chip, swapRB=True))
        return np.array(self._net.forward(), np.float32).ravel()


def _only_onnx(models: Path) -> bool:
    has_published = (models / NET_FILE).exists() and (models / WEIGHTS_FILE).exists()
    return not has_published and (models / ONNX_FILE).exists()
