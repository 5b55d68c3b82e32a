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
from recognition.backends.yunet_detector import MODEL_FILE, FivePointFace, YunetDetector
from recognition.errors import InvalidTemplate
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame, Pixels
from recognition.model_files import verified_bytes
from recognition.operating_point import OperatingPoint
from recognition.template import Template

PRECISE_ENGINE_ID = "yunet-retail0095-v1"
SFACE_ENGINE_ID = "yunet-sface-v1"
TEMPLATE_VERSION = 1
# Two photographs of one person, years apart, lie under this in 96 of 100 pairs and two of
# different people in about 3 of 100,000: what an enrolment may take for one person.
PRECISE_SAME_PERSON_DISTANCE = 1.04
PRECISE_OPERATING_POINT = OperatingPoint(
    engine_id=PRECISE_ENGINE_ID,
    threshold=0.99,  # a cosine of 0.51
    margin=0.06,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0005,
    measured_on=(
        "1,160 press and studio photographs of 493 adults (LFW and the London and Canada sets), 3 "
        "photographs enrolled each, often years apart; 2,000 simulated lessons with galleries of "
        "30, one photograph as a whole visit. Of 10,000 visits by strangers 1 ended as somebody "
        "(5 in 10,000 is stated, for safety: the strangers are a few hundred people, seen again "
        "and again). Of 60,000 visits by enrolled people none ended as somebody else and 99.1 % "
        "were recognised. Not measured on students."
    ),
)


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


def unit(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same direction with length 1.

    Raises:
        InvalidTemplate: template_not_finite when the values are not numbers, or all zero.
    """
    wide = values.astype(np.float64)
    length = float(np.sqrt(wide @ wide))
    if not 0 < length < np.inf:
        raise InvalidTemplate("template_not_finite")
    return (wide / length).astype(np.float32)


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
