"""face-reidentification-retail-0095 from Intel's Open Model Zoo, as published, in cv2.dnn.

256 values of a face that was aligned as its maker describes; close in cosine for one person. The
training data is not stated by its maker. docs/runtimes.md says why cv2.dnn runs it.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends.openvino_ir import INPUT, OUTPUT, to_onnx
from recognition.errors import ModelRefused
from recognition.frame import Pixels

NET_FILE = "face-reidentification-retail-0095.xml"
WEIGHTS_FILE = "face-reidentification-retail-0095.bin"
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

    def __init__(self, net: bytes, weights: bytes) -> None:
        """Load the net.

        Args:
            net: content of the .xml, verified.
            weights: content of the .bin, verified.

        Raises:
            ModelRefused: model_damaged (name).
        """
        model = np.frombuffer(to_onnx(net, weights, NET_FILE), np.uint8)
        try:
            self._net = cv2.dnn.readNetFromONNX(model)
        except cv2.error as error:
            raise ModelRefused("model_damaged", name=NET_FILE) from error

    def values(self, chip: Pixels) -> NDArray[np.float32]:
        """256 values of an RGB chip of 128 x 128; the net wants BGR, 0 to 255."""
        self._net.setInput(cv2.dnn.blobFromImage(chip, swapRB=True), INPUT)
        return np.asarray(self._net.forward(OUTPUT), np.float32).ravel()
