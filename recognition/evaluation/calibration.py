"""Makes an engine's calibration (`recognition.calibration`) of the resampled lessons."""

import numpy as np

from recognition.calibration import BIN, BINS, Calibration
from recognition.evaluation.figures import NotSupported
from recognition.evaluation.measuring import Evaluation


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


def _histogram(distances: np.ndarray) -> tuple[int, ...]:
    numbers = np.minimum((distances / BIN).astype(int), BINS - 1)
    return tuple(int(n) for n in np.bincount(numbers, minlength=BINS))
