"""What an engine's distances mean: scalars and histograms, made by measuring, never a vector.

The file lets a program choose a threshold for a wanted error rate without any picture. It is
small JSON; nothing in it can be traced to a person.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported
from recognition.evaluation.measuring import Evaluation
from recognition.evaluation.metrics import FEWEST_ERRORS

FORMAT = 1
BIN = 0.01
BINS = 250  # distances beyond lie in the last one
LARGEST_BYTES = 1_000_000
_KEYS = ("engine", "dataset", "identities", "pictures", "genuine", "impostor", "strangers")


@dataclass(frozen=True)
class Calibration:
    """Histograms of an engine's distances; bin i holds distances from i to i + 1 hundredths.

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

    def true_positive_rate(self, threshold: float) -> float:
        """Share of pictures that lie within the threshold of their own template."""
        return sum(self.genuine[: _bin(threshold)]) / max(1, sum(self.genuine))

    def threshold_for(self, false_positive_rate: float, gallery: int) -> float | None:
        """The largest threshold that keeps to a rate among so many templates.

        None where the sample does not reach down to this rate.
        """
        thresholds = [step * BIN for step in range(1, BINS)]
        rates = [(self.false_positive_rate(t, gallery), t) for t in thresholds]
        kept = [t for rate, t in rates if rate is not None and rate <= false_positive_rate]
        return max(kept, default=None)

    def to_json(self) -> str:
        """The file's text."""
        content = {"format": FORMAT, "bin": BIN, "gallery": self.gallery}
        return json.dumps({**content, **{key: getattr(self, key) for key in _KEYS}}) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Calibration":
        """What `to_json` wrote.

        Raises:
            EvaluationRefused: calibration_damaged for anything else.
        """
        try:
            content = json.loads(text[:LARGEST_BYTES])
            return _checked(content)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise EvaluationRefused("calibration_damaged") from error


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


def calibrate(evaluation: Evaluation) -> Calibration | NotSupported:
    """The calibration that the resampled lessons give."""
    lessons = evaluation.lessons
    if isinstance(lessons, NotSupported):
        return lessons
    trials = lessons.trials
    known, first = trials.enrolled, trials.correct
    return Calibration(
        engine=evaluation.engine_id,
        dataset=evaluation.dataset,
        identities=evaluation.identities,
        pictures=evaluation.pictures,
        genuine=_histogram(trials.nearest[known & first]),
        impostor=_histogram(np.where(first, trials.second, trials.nearest)[known]),
        strangers=_histogram(trials.nearest[~known]),
        gallery=lessons.plan.enrolled,
    )


def read_calibration(path: Path) -> Calibration:
    """The calibration in a file.

    Raises:
        EvaluationRefused: calibration_damaged.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return Calibration.from_json(file.read(LARGEST_BYTES))
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationRefused("calibration_damaged") from error


def _bin(threshold: float) -> int:
    return min(BINS, round(threshold / BIN))


def _histogram(distances: np.ndarray) -> tuple[int, ...]:
    numbers = np.minimum((distances / BIN).astype(int), BINS - 1)
    return tuple(int(n) for n in np.bincount(numbers, minlength=BINS))
