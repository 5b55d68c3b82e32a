"""SFace from the OpenCV Zoo, through OpenCV's own reader of it: 128 values, cosine."""

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends.opencv_log import only_errors
from recognition.errors import ModelRefused
from recognition.frame import Pixels

MODEL_FILE = "face_recognition_sface_2021dec.onnx"
SIDE = 112
# Where eyes, nose tip and corners of the mouth belong: the pixels that cv2.FaceRecognizerSF's own
# `alignCrop` brings them to, which are those of the ArcFace training pictures.
REFERENCE = np.array(
    [
        (38.2946, 51.6963),
        (73.5318, 51.5014),
        (56.0252, 71.7366),
        (41.5493, 92.3655),
        (70.7299, 92.2041),
    ]
)


class SFace:
    """The embedder."""

    reference = REFERENCE
    side = SIDE

    def __init__(self, model: bytes) -> None:
        """Load the net.

        Args:
            model: content of the model file, verified.

        Raises:
            ModelRefused: model_damaged (name).
        """
        try:
            with only_errors():
                self._net = cv2.FaceRecognizerSF.create(
                    "onnx", np.frombuffer(model, np.uint8), np.empty(0, np.uint8)
                )
        except cv2.error as error:
            raise ModelRefused("model_damaged", name=MODEL_FILE) from error

    def values(self, chip: Pixels) -> NDArray[np.float32]:
        """128 values of an RGB chip of 112 x 112; OpenCV wants BGR."""
        found = self._net.feature(cv2.cvtColor(chip, cv2.COLOR_RGB2BGR))
        return np.array(found, np.float32).ravel()
