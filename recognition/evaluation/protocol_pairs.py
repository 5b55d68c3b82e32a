"""The pairs protocol of Labeled Faces in the Wild (View 2): ten folds, each judged by the others.

The threshold of a fold is the one that is best on the other nine (Huang et al., UMass TR 07-49).
The protocol knows no quality gate: every face found is used, and where none is found the answer
is "two people". Pairs of pictures that are not in the data set are left out and counted.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recognition.evaluation import metrics
from recognition.evaluation.acquisition import Floats, Samples
from recognition.evaluation.datasets import read_untrusted_text
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.intervals import clopper_pearson

FEWEST_A_FOLD = 10  # pairs of either kind
MOST_FOLDS, MOST_PAIRS = 100, 1_000_000
_SAME_FIELDS, _DIFFERENT_FIELDS = 3, 4
# Student's t at 95 %, two-sided, by degrees of freedom; 1.96 beyond.
_STUDENT = (12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262)
_BEYOND = 1.96


@dataclass(frozen=True)
class Pair:
    """Two pictures by their file names without suffix, and whether they show one person."""

    fold: int
    one: str
    other: str
    same: bool


@dataclass(frozen=True)
class PairsResult:
    """What the folds gave.

    Attributes:
        accuracy: mean over the folds; the interval is Student's over folds, and never narrower
            than Clopper and Pearson's over pairs.
        standard_error: of the mean, as the benchmark's table gives it.
        folds: how many.
        left_out: pairs whose pictures are not in the data set.
        without_face: pairs with a picture on which no face was found.
    """

    accuracy: Rate
    standard_error: float
    folds: int
    left_out: int
    without_face: int


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """The pairs of an LFW list: a line with folds and pairs a fold, then names and numbers.

    Raises:
        EvaluationRefused: evaluation_bad_pairs (source, row); else as `read_untrusted_text`.
    """
    lines = read_untrusted_text(path).splitlines()
    folds, size = _header(lines[0] if lines else "", path.name)
    if len(lines) < 1 + 2 * folds * size:
        raise EvaluationRefused("evaluation_bad_pairs", source=path.name, row=len(lines))
    pairs = []
    for number in range(2 * folds * size):
        pair = _pair(lines[number + 1], number // (2 * size))
        if pair is None:
            raise EvaluationRefused("evaluation_bad_pairs", source=path.name, row=number + 2)
        pairs.append(pair)
    return tuple(pairs)


def _header(line: str, name: str) -> tuple[int, int]:
    fields = line.split()
    numbers = [int(field) for field in fields if field.isascii() and field.isdigit()]
    if len(numbers) != len(fields) or not 1 <= len(numbers) <= 2:  # noqa: PLR2004 - folds, pairs
        raise EvaluationRefused("evaluation_bad_pairs", source=name, row=1)
    folds, size = numbers if len(numbers) > 1 else (1, numbers[0])
    if not (1 <= folds <= MOST_FOLDS and 1 <= size <= MOST_PAIRS // (2 * folds)):
        raise EvaluationRefused("evaluation_bad_pairs", source=name, row=1)
    return folds, size


def _pair(line: str, fold: int) -> Pair | None:
    fields = line.split()
    if len(fields) == _SAME_FIELDS:
        one, other = (fields[0], fields[1]), (fields[0], fields[2])
    elif len(fields) == _DIFFERENT_FIELDS:
        one, other = (fields[0], fields[1]), (fields[2], fields[3])
    else:
        return None
    stems = [_stem(*one), _stem(*other)]
    if None in stems:
        return None
    return Pair(fold, str(stems[0]), str(stems[1]), len(fields) == _SAME_FIELDS)


def _stem(name: str, number: str) -> str | None:
    return f"{name}_{int(number):04d}" if number.isascii() and number.isdigit() else None


def judge_pairs(samples: Samples, pairs: tuple[Pair, ...]) -> PairsResult | NotSupported:
    """Run the protocol on the pairs whose pictures are there."""
    numbers = {p.path.stem: n for n, p in enumerate(samples.dataset.pictures)}
    there = [pair for pair in pairs if pair.one in numbers and pair.other in numbers]
    folds = sorted({pair.fold for pair in pairs})
    if len(folds) < 2 or not _suffice(there, folds):  # noqa: PLR2004 - one to set, one to judge
        return NotSupported(
            f"{len(there)} of {len(pairs)} pairs are in the data set; "
            f"two folds and {FEWEST_A_FOLD} pairs of either kind in each are needed"
        )
    distances = np.array([_distance(samples, numbers[p.one], numbers[p.other]) for p in there])
    same = np.array([pair.same for pair in there])
    fold = np.array([pair.fold for pair in there])
    rate, error = _over_folds(distances, same, fold)
    without_face = int(np.count_nonzero(np.isinf(distances)))
    return PairsResult(rate, error, len(folds), len(pairs) - len(there), without_face)


def _suffice(pairs: list[Pair], folds: list[int]) -> bool:
    kinds = [(fold, same) for fold in folds for same in (True, False)]
    return all(
        sum((pair.fold, pair.same) == kind for pair in pairs) >= FEWEST_A_FOLD for kind in kinds
    )


def _distance(samples: Samples, one: int, other: int) -> float:
    """Infinite where one of the pictures has no face."""
    first = samples.templates[one] or samples.ungated.get(one)
    second = samples.templates[other] or samples.ungated.get(other)
    if first is None or second is None:
        return math.inf
    return float(np.linalg.norm(first.values.astype(np.float64) - second.values))


def _over_folds(
    distances: Floats, same: NDArray[np.bool_], fold: NDArray[np.intp]
) -> tuple[Rate, float]:
    results, right = [], 0.0
    for number in np.unique(fold):
        inside = fold == number
        threshold = metrics.best_threshold(distances[~inside], same[~inside])
        results.append(metrics.accuracy(distances[inside], same[inside], threshold))
        right += results[-1] * np.count_nonzero(inside)
    mean = float(np.mean(results))
    error = float(np.std(results, ddof=1) / math.sqrt(len(results)))
    reach = error * (_STUDENT[len(results) - 2] if len(results) <= len(_STUDENT) + 1 else _BEYOND)
    low, high = clopper_pearson(right, len(fold))
    interval = min(low, mean - reach, mean), max(high, min(mean + reach, 1.0), mean)
    return Rate(mean, max(interval[0], 0.0), interval[1], len(fold)), error
