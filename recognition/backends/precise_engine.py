"""The precise engines: YuNet, five-point alignment, and a net whose values are compared by angle.

Their templates have unit length, so that the Euclidean distance in which galleries compare is the
cosine in another scale (distance^2 = 2 - 2 cosine) and orders everybody alike. Files come from
the school; without them there is no such engine. Not for use from two threads at once.
"""

from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.backends import retail_0095, sface
from recognition.backends.five_points import align
from recognition.backends.unit_length import unit
from recognition.backends.yunet_detector import MODEL_FILE, FivePointFace, YunetDetector
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame, Pixels
from recognition.model_files import verified_bytes
from recognition.template import Template

PRECISE_ENGINE_ID = "yunet-retail0095-v1"
SFACE_ENGINE_ID = "yunet-sface-v1"
TEMPLATE_VERSION = 1


class Embedder(Protocol):
    """A net that makes values of an aligned face."""

    @property
    def reference(self) -> NDArray[np.float64]:
        """(5, 2) where its maker wants the points, in pixels of the chip."""
        ...

    @property
    def side(self) -> int:
        """Of the chip, in pixels."""
        ...

    def values(self, chip: Pixels) -> NDArray[np.float32]:
        """(n,) values of an RGB chip, of any length."""
        ...


class PreciseEngine:
    """YuNet with one embedder; unit vectors, as many values as the embedder makes."""

    def __init__(self, engine_id: str, detector: YunetDetector, embedder: Embedder) -> None:
        """Put the parts together.

        Args:
            engine_id: of this pair of nets; stands in each template.
            detector: finds faces with five points.
            embedder: makes the values.
        """
        cv2.setNumThreads(1)  # as the standard engine: two lose their gain when the PC is busy
        self._engine_id = engine_id
        self._detector = detector
        self._embedder = embedder

    @property
    def engine_id(self) -> str:
        """The name that stands in each template."""
        return self._engine_id

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The faces that are at least a tenth of the picture, largest first."""
        return self._detector.detect(frame)

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The face at the embedder's size; without the mouth's corners by eyes and nose alone."""
        points = face.points if isinstance(face, FivePointFace) else _three_points(face)
        chip = align(frame.pixels, points, self._embedder.reference, self._embedder.side)
        return AlignedFace(chip, face)

    def embed(self, aligned: AlignedFace) -> Template:
        """The embedder's values, brought to unit length.

        Raises:
            InvalidTemplate: template_not_finite when they have no direction.
        """
        return self._template(self._embedder.values(aligned.chip))

    def average(self, templates: tuple[Template, ...]) -> Template:
        """The direction between them.

        Raises:
            InvalidTemplate: template_not_finite when there is none.
        """
        return self._template(np.mean([template.values for template in templates], axis=0))

    def _template(self, values: NDArray[np.float32]) -> Template:
        return Template(self._engine_id, TEMPLATE_VERSION, unit(values))


def load_precise_engine(models: Path | None) -> PreciseEngine:
    """Engine `yunet-retail0095-v1` from the files that the school has brought.

    Raises:
        ModelRefused: model_not_added, model_wrong_size, model_wrong_digest, model_damaged.
    """
    detector = YunetDetector(verified_bytes(MODEL_FILE, models))
    return PreciseEngine(PRECISE_ENGINE_ID, detector, retail_0095.Retail0095.from_folder(models))


def load_sface_engine(models: Path | None) -> PreciseEngine:
    """Engine `yunet-sface-v1` from the files that the school has brought.

    Raises:
        ModelRefused: model_not_added, model_wrong_size, model_wrong_digest, model_damaged.
    """
    detector = YunetDetector(verified_bytes(MODEL_FILE, models))
    return PreciseEngine(
        SFACE_ENGINE_ID, detector, sface.SFace(verified_bytes(sface.MODEL_FILE, models))
    )


def _three_points(face: DetectedFace) -> NDArray[np.float64]:
    """Eyes from the picture's left, and the nose, of a face that another detector found."""
    right, left = face.landmarks[0:2].mean(axis=0), face.landmarks[2:4].mean(axis=0)
    return np.array([left, right, face.landmarks[4]])
