"""The standard engine: dlib's HOG detector and five landmarks, own alignment, dlib's ResNet.

The net runs in cv2.dnn from weights read out of the installed package, ten times as fast as dlib
runs it and without holding Python's lock. A face's values are the direction between the net's
values of the chip and of its mirror image: both show one person, and much of what light and pose
do to the one they do the other way to the other (docs/recognition.md: what that is worth). The
68-point landmark file is never used: its licence forbids it. Not for use from two threads at once.
"""

from pathlib import Path

import cv2
import dlib
import numpy as np
from numpy.typing import NDArray

from recognition.backends.alignment import align
from recognition.backends.dlib_network import INPUT, OUTPUT, to_onnx
from recognition.backends.dlib_weights import read_network
from recognition.backends.unit_length import unit
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box
from recognition.model_files import verified_path
from recognition.template import Template

ENGINE_ID = "dlib-resnet-v2"
TEMPLATE_VERSION = 1
RESNET_FILE = "dlib_face_recognition_resnet_model_v1.dat"
LANDMARK_FILE = "shape_predictor_5_face_landmarks.dat"
# HOG's window is 80 pixels, so in a picture of this size it finds faces of a fifth of its longer
# side and more: at the spot, everybody who stands there.
SEARCHED_SIDE = 440
LARGEST_ENLARGEMENT = 2.0


class StandardEngine:
    """Engine `dlib-resnet-v2`: 128 values of unit length, Euclidean distance."""

    def __init__(self, resnet: Path, landmarks: Path) -> None:
        """Load the models; see `load`.

        Args:
            resnet: dlib's weight file, verified.
            landmarks: dlib's five-point file, verified.
        """
        # One thread: two lose their gain as soon as another process is busy (measured), and the
        # screen needs the other core.
        cv2.setNumThreads(1)
        model = to_onnx(read_network(resnet.read_bytes(), resnet.name))
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
        self._detector = dlib.get_frontal_face_detector()
        self._landmarks = dlib.shape_predictor(str(landmarks))

    @classmethod
    def load(cls) -> "StandardEngine":
        """The engine from the installed, verified model files.

        Raises:
            ModelRefused: model_missing, model_wrong_size, model_wrong_digest, model_damaged.
        """
        return cls(verified_path(RESNET_FILE), verified_path(LANDMARK_FILE))

    @property
    def engine_id(self) -> str:
        """The name that stands in each template."""
        return ENGINE_ID

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The upright frontal faces that are at least a fifth of the picture, largest first."""
        factor = min(SEARCHED_SIDE / max(frame.width, frame.height), LARGEST_ENLARGEMENT)
        size = max(1, round(frame.width * factor)), max(1, round(frame.height * factor))
        kind = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        searched = np.asarray(cv2.resize(frame.pixels, size, interpolation=kind), np.uint8)
        found, scores, _ = self._detector.run(searched, 0, 0.0)
        faces = [
            self._face(frame, rectangle, factor, score)
            for rectangle, score in zip(found, scores, strict=True)
        ]
        return tuple(sorted(faces, key=lambda face: -face.box.width))

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The face as dlib's 150 x 150 chip."""
        return AlignedFace(align(frame.pixels, face.landmarks), face)

    def embed(self, aligned: AlignedFace) -> Template:
        """128 values of unit length: of the chip and its mirror image, each counting as much.

        Raises:
            InvalidTemplate: template_not_finite when the net's values have no direction.
        """
        chip = aligned.chip
        mirrored = np.asarray(cv2.flip(chip, 1), np.uint8)
        return self._template(unit(self.net_values(chip)) + unit(self.net_values(mirrored)))

    def average(self, templates: tuple[Template, ...]) -> Template:
        """The direction between them.

        Raises:
            InvalidTemplate: template_not_finite when there is none.
        """
        return self._template(np.mean([template.values for template in templates], axis=0))

    def net_values(self, chip: Pixels) -> NDArray[np.float32]:
        """(128,) what dlib's net itself gives, as `face_recognition` does; not of unit length."""
        self._net.setInput(cv2.dnn.blobFromImage(chip), INPUT)
        return np.array(self._net.forward(OUTPUT)[0], np.float32)

    def landmarks_in(self, frame: Frame, box: Box) -> np.ndarray:
        """(5, 2) landmarks of the face in `box`, in dlib's order."""
        # dlib's rectangles include their right and bottom pixels, boxes here do not.
        rectangle = dlib.rectangle(box.left, box.top, box.right - 1, box.bottom - 1)
        parts = self._landmarks(frame.pixels, rectangle).parts()
        return np.array([(point.x, point.y) for point in parts], np.float64)

    def _template(self, values: NDArray[np.float32]) -> Template:
        return Template(ENGINE_ID, TEMPLATE_VERSION, unit(values))

    def _face(
        self, frame: Frame, rectangle: dlib.rectangle, factor: float, score: float
    ) -> DetectedFace:
        left, top = rectangle.left() / factor, rectangle.top() / factor
        right, bottom = (rectangle.right() + 1) / factor, (rectangle.bottom() + 1) / factor
        box = Box(round(left), round(top), round(right), round(bottom))
        return DetectedFace(box, self.landmarks_in(frame, box), score)
