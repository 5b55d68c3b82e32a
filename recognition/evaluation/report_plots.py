"""The report's three plots: the DET curve, the distances, and what a threshold does to lessons."""

import math
from collections.abc import Sequence

import numpy as np

from recognition.evaluation.acquisition import Floats
from recognition.evaluation.metrics import FEWEST_ERRORS
from recognition.evaluation.operating_points import LessonRow
from recognition.evaluation.plots_svg import Axis, Line, Plot, decades, thinned
from recognition.evaluation.protocol_verification import Verification

_BIN = 0.02
_SHARE_STEP = 0.05


def det_plot(found: Verification, name: str = "DET") -> Plot:
    """FNMR against FMR, both logarithmic, only as far down as ten errors are expected.

    Args:
        found: the pairs.
        name: of the curve.
    """
    least_fmr = _least(len(found.impostor))
    least_fnmr = _least(len(found.genuine))
    kept = (found.curve.fmr >= least_fmr) & (found.curve.fnmr >= least_fnmr)
    line = Line(name, thinned(found.curve.fmr[kept]), thinned(found.curve.fnmr[kept]))
    across = Axis("false match rate", least_fmr, 1.0, decades(least_fmr, 1.0), is_log=True)
    up = Axis("false non-match rate", least_fnmr, 1.0, decades(least_fnmr, 1.0), is_log=True)
    return Plot("DET curve", across, up, [line])


def distances_plot(found: Verification, threshold: float) -> Plot:
    """How far apart pictures of one person lie, and pictures of two."""
    furthest = max(float(found.genuine.max()), float(found.impostor.max()), threshold) + _BIN
    edges = np.arange(0.0, furthest + _BIN, _BIN)
    lines = [
        _histogram("one person", found.genuine, edges),
        _histogram("two people", found.impostor, edges),
    ]
    highest = math.ceil(max(max(line.y) for line in lines) / _SHARE_STEP) * _SHARE_STEP
    ticks = [round(t, 1) for t in np.arange(0.0, furthest, 0.2).tolist()]
    across = Axis("distance", 0.0, furthest, ticks)
    up = Axis("share of pairs", 0.0, highest, np.arange(0, highest + 1e-9, _SHARE_STEP).tolist())
    return Plot("Distances of pairs", across, up, lines, mark=threshold)


def lessons_plot(rows: Sequence[LessonRow], threshold: float) -> Plot:
    """Proposed right, and lessons with a wrong proposal, against the threshold."""
    at = [row.threshold for row in rows]
    lines = [
        Line("proposed right", at, [row.right.value for row in rows]),
        Line("lessons with a wrong proposal", at, [row.wrong.value for row in rows]),
        Line("upper end of its interval", at, [row.wrong.high for row in rows]),
    ]
    across = Axis("threshold", at[0], max(at[-1], at[0] + _BIN), at)
    up = Axis("share", 0.0, 1.0, [0, 0.2, 0.4, 0.6, 0.8, 1])
    return Plot("Lessons against the threshold", across, up, lines, mark=threshold, names_down=100)


def _least(samples: int) -> float:
    """The smallest rate that so many samples can show; below 1."""
    return min(FEWEST_ERRORS / samples, 0.1)


def _histogram(name: str, distances: Floats, edges: Floats) -> Line:
    counts = np.histogram(distances, edges)[0] / len(distances)
    middles = (edges[:-1] + edges[1:]) / 2
    return Line(name, [float(x) for x in middles], [float(y) for y in counts])
