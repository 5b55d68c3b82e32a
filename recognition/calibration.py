"""What an engine's distances mean: scalars and histograms, made by measuring, never a vector.

The file lets a program choose a threshold for a wanted error rate without any picture. It is
small JSON; nothing in it can be traced to a person. That of a shipped engine lies beside the
manifest of model files, which has its size and digest: any other content is refused unparsed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from recognition.errors import ModelRefused
from recognition.model_files import calibration_files
from recognition.operating_point import MOST_WRONG_LESSONS, OperatingPoint

FORMAT = 1
FEWEST_ERRORS = 10  # fewer say nothing about a rate
BIN = 0.005
BINS = 500  # distances beyond lie in the last one
LARGEST_BYTES = 100_000
SIZES = (300, 200, 100, 60, 30, 10)  # enrolled in a lesson
_ROUNDING = 1e-6
_KEYS = ("engine", "dataset", "identities", "pictures", "genuine", "impostor", "strangers")


@dataclass(frozen=True)
class Calibration:
    """Histograms of an engine's distances; bin i holds distances from i to i + 1 times `BIN`.

    Attributes:
        engine: whose distances.
        dataset: the name of the data they were measured on.
        identities: people in it.
        pictures: of them.
        genuine: pictures against templates of the same person.
        impostor: pictures of enrolled people against everybody else's nearest template in a class.
        strangers: pictures of people without a template against the nearest template in a class.
        gallery: templates in that class.
    """

    engine: str
    dataset: str
    identities: int
    pictures: int
    genuine: tuple[int, ...]
    impostor: tuple[int, ...]
    strangers: tuple[int, ...]
    gallery: int

    def false_positive_rate(self, threshold: float, gallery: int) -> float | None:
        """Share of strangers whose nearest of `gallery` templates lies within the threshold.

        From the measured gallery to another size as if templates were independent. None where
        the strangers measured give fewer than ten events, so that nothing can be said.
        """
        hits = sum(self.strangers[: _bin(threshold)])
        if hits < FEWEST_ERRORS:
            return None
        share = hits / sum(self.strangers)
        return float(1 - (1 - share) ** (gallery / self.gallery))

    def to_json(self) -> str:
        """The file's text."""
        content = {"format": FORMAT, "bin": BIN, "gallery": self.gallery}
        return json.dumps({**content, **{key: getattr(self, key) for key in _KEYS}}) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Calibration":
        """What `to_json` wrote.

        Raises:
            ModelRefused: calibration_damaged for anything else.
        """
        try:
            content = json.loads(text[:LARGEST_BYTES])
            return _checked(content)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ModelRefused("calibration_damaged") from error


def _checked(content: Mapping[str, Any]) -> Calibration:
    if content["format"] != FORMAT or content["bin"] != BIN:
        raise ValueError
    counts = {key: tuple(int(n) for n in content[key]) for key in _KEYS[4:]}
    if any(len(each) != BINS or min(each) < 0 for each in counts.values()):
        raise ValueError
    if not content["gallery"] >= 1 or not sum(counts["strangers"]):
        raise ValueError
    return Calibration(
        engine=str(content["engine"]),
        dataset=str(content["dataset"]),
        identities=int(content["identities"]),
        pictures=int(content["pictures"]),
        gallery=int(content["gallery"]),
        **counts,
    )


def shipped_calibration(engine_id: str) -> Calibration | None:
    """The calibration that is shipped for an engine, verified; None where there is none.

    Raises:
        ModelRefused: model_missing, model_wrong_size, model_wrong_digest (name);
            calibration_damaged.
    """
    file = calibration_files().get(engine_id)
    if file is None:
        return None
    calibration = Calibration.from_json(file.content().decode(errors="replace"))
    if calibration.engine != engine_id:
        raise ModelRefused("calibration_damaged")
    return calibration


def point_for_lesson(point: OperatingPoint, gallery_size: int) -> OperatingPoint:
    """The point, tightened for a lesson of so many templates where its engine is calibrated.

    Raises:
        ModelRefused: as `shipped_calibration`.
    """
    calibration = shipped_calibration(point.engine_id)
    return point.for_lesson(calibration, max(1, gallery_size)) if calibration else point


def point_for_most(point: OperatingPoint) -> OperatingPoint:
    """The point of the largest lesson that is expected to keep to the aim.

    Returns:
        The shipped point itself, with no lesson, where not even ten enrolled do.

    Raises:
        ModelRefused: as `shipped_calibration`.
    """
    chosen = (point_for_lesson(point, size) for size in SIZES)
    kept = (p for p in chosen if p.lesson is not None and p.lesson.rate <= MOST_WRONG_LESSONS)
    return next(kept, point)


def _bin(threshold: float) -> int:
    """The bins that hold everything up to a threshold; rather one too many."""
    return min(BINS, ceil(threshold / BIN - _ROUNDING))
