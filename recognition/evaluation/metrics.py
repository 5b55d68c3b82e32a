"""The field's metrics from distances, without opinion: FMR, FNMR, DET, EER, accuracy.

A comparison matches where its distance is at most the threshold. Terms as in ISO/IEC 19795-1.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Fewer expected errors say nothing about a rate (the rule; Doddington asks for thirty).
FEWEST_ERRORS = 10

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DetCurve:
    """Both error rates at every threshold where one of them changes.

    Attributes:
        thresholds: (n,) rising.
        fmr: (n,) share of comparisons of different people that match.
        fnmr: (n,) share of comparisons of one person that do not.
    """

    thresholds: Floats
    fmr: Floats
    fnmr: Floats


def det_curve(genuine: Floats, impostor: Floats) -> DetCurve:
    """FMR and FNMR against the threshold.

    Args:
        genuine: (n,) distances between pictures of one person.
        impostor: (m,) distances between pictures of different people.
    """
    thresholds = np.unique(np.concatenate([genuine, impostor]))
    matched_genuine = np.searchsorted(np.sort(genuine), thresholds, side="right")
    matched_impostor = np.searchsorted(np.sort(impostor), thresholds, side="right")
    return DetCurve(
        thresholds, matched_impostor / len(impostor), 1 - matched_genuine / len(genuine)
    )


def equal_error_rate(curve: DetCurve) -> float:
    """Where both error rates meet, on the straight line between the two nearest thresholds."""
    fmr = np.concatenate([[0.0], curve.fmr])
    gap = fmr - np.concatenate([[1.0], curve.fnmr])
    after = int(np.argmax(gap >= 0))
    share = gap[after - 1] / (gap[after - 1] - gap[after])
    return float(fmr[after - 1] + share * (fmr[after] - fmr[after - 1]))


def threshold_at_share(distances: Floats, share: float) -> float:
    """The largest threshold that at most `share` of the distances reach; below all if none."""
    allowed = int(np.floor(share * len(distances) + 1e-9))
    ordered = np.sort(distances)
    if allowed >= len(ordered):
        return float(ordered[-1])
    return float(np.nextafter(ordered[allowed], -np.inf))


def best_threshold(distances: Floats, same: NDArray[np.bool_]) -> float:
    """The threshold with the most correct answers; the middle of the gap above it.

    Args:
        distances: (n,) of pairs.
        same: (n,) True where both pictures show one person.
    """
    order = np.argsort(distances, kind="stable")
    ordered = distances[order]
    right = np.concatenate([[0], np.cumsum(np.where(same[order], 1, -1))])
    ends = np.concatenate([[True], ordered[1:] > ordered[:-1], [True]])  # never between equals
    count = int(np.argmax(np.where(ends, right, -len(ordered) - 1)))
    if count == 0:
        return float(np.nextafter(ordered[0], -np.inf))
    if count == len(ordered):
        return float(ordered[-1])
    return float((ordered[count - 1] + ordered[count]) / 2)


def accuracy(distances: Floats, same: NDArray[np.bool_], threshold: float) -> float:
    """The share of pairs that the threshold judges rightly."""
    return float(((distances <= threshold) == same).mean())


def supports(share: float, samples: int) -> bool:
    """True where at least ten errors are expected at that rate among so many samples."""
    return share * samples >= FEWEST_ERRORS - 1e-9
