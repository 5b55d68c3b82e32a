"""YuNet: faces with five points each, at the one scale at which it is best.

It loses faces above some 300 pixels, so every picture is brought to 320 pixels before it is
searched. Finds faces; knows nothing of whose they are. Not for use from two threads at once.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends.opencv_log import only_errors
from recognition.errors import ModelRefused
from recognition.face import DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box

MODEL_FILE = "face_detection_yunet_2023mar.onnx"
# A face that fills the picture is then at most 320 pixels. Measured on 1,176 photographs: of 224,
# 256, 320 and 400 all find the same faces, and at 320 people are told apart best, by a hair.
SEARCHED_SIDE = 320
LARGEST_ENLARGEMENT = 2.0
LEAST_SCORE = 0.8
# Faces under this share of the longer side stand far behind the spot: they are not on it.
SMALLEST_SHARE = 0.1
_OVERLAP = 0.3  # of two boxes that are taken for one face, as its maker has it
_MOST_CANDIDATES = 500
_POINTS = slice(4, 14)
_SCORE = 14


@dataclass(frozen=True, eq=False)
class FivePointFace(DetectedFace):
    """A face with the points that five-point alignment needs.

    Attributes:
        points: (5, 2) float64 in the picture's pixels: the eyes, the tip of the nose, the
            corners of the mouth; each pair begins at the picture's left.
    """

    points: NDArray[np.float64] = field(kw_only=True, repr=False)


class YunetDetector:
    """Finds faces of at least a tenth of the picture's longer side."""

    def __init__(self, model: bytes) -> None:
        """Load the net.

        Args:
            model: content of the model file, verified.

        Raises:
            ModelRefused: model_damaged (name).
        """
        try:
            with only_errors():
                self._net = cv2.FaceDetectorYN.create(
                    "onnx",
                    np.frombuffer(model, np.uint8),
                    np.empty(0, np.uint8),
                    (SEARCHED_SIDE, SEARCHED_SIDE),
                    LEAST_SCORE,
                    _OVERLAP,
                    _MOST_CANDIDATES,
                )
        except cv2.error as error:
            raise ModelRefused("model_damaged", name=MODEL_FILE) from error

    def detect(self, frame: Frame) -> tuple[FivePointFace, ...]:
        """The faces in this picture, largest first."""
        searched, factor = _at_best_scale(frame)
        self._net.setInputSize((searched.shape[1], searched.shape[0]))
        _, found = self._net.detect(searched)
        rows = _rows(found)
        rows[:, :_SCORE] /= factor
        smallest = SMALLEST_SHARE * max(frame.width, frame.height)
        good = np.isfinite(rows).all(axis=1) & (rows[:, 2] >= smallest) & (rows[:, 3] >= smallest)
        return tuple(sorted(map(_face, rows[good]), key=lambda face: -face.box.width))


def _at_best_scale(frame: Frame) -> tuple[Pixels, float]:
    """The picture as BGR with its longer side at 320 pixels, and how much was scaled."""
    factor = min(SEARCHED_SIDE / max(frame.width, frame.height), LARGEST_ENLARGEMENT)
    size = max(1, round(frame.width * factor)), max(1, round(frame.height * factor))
    kind = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    small = cv2.resize(frame.pixels, size, interpolation=kind)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2BGR), np.uint8), factor


def _rows(found: cv2.typing.MatLike | None) -> NDArray[np.float64]:
    """(n, 15) box, five points and score of each face; OpenCV gives None for no face."""
    return np.array(() if found is None else found, np.float64).reshape(-1, _SCORE + 1)


def _face(row: NDArray[np.float64]) -> FivePointFace:
    """One row of the net: box, five points, score, already in the picture's pixels."""
    left, top, width, height = row[:4]
    box = Box(round(left), round(top), round(left + width), round(top + height))
    points = row[_POINTS].reshape(5, 2)
    # `landmarks` keep the order that quality is judged in: the eye on the picture's right
    # twice (there is one point where others have two), the other eye twice, the nose.
    return FivePointFace(box, points[[1, 1, 0, 0, 2]], float(row[_SCORE]), points=points)
