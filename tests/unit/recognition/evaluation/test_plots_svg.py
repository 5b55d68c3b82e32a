"""The plots put every value where its axis says, and stay small."""

import numpy as np
import pytest

from recognition.evaluation.plots_svg import Axis, Line, Plot, decades, thinned


def test_a_straight_axis_shares_evenly() -> None:
    """Values between the ends lie in proportion, values beyond on the ends."""
    axis = Axis("x", 0.0, 2.0, [0, 1, 2])
    assert [axis.share(v) for v in (-1, 0, 0.5, 2, 9)] == [0, 0, 0.25, 1, 1]


def test_a_logarithmic_axis_shares_by_decade() -> None:
    """Each decade is as wide as any other, and zero lies on the lower end."""
    axis = Axis("x", 0.001, 1.0, decades(0.001, 1.0), is_log=True)
    assert [axis.share(v) for v in (0, 0.001, 0.01, 0.1, 1)] == pytest.approx(
        [0, 0, 1 / 3, 2 / 3, 1]
    )
    assert decades(0.002, 1.0) == pytest.approx([0.01, 0.1, 1])


def test_a_long_curve_is_thinned_and_keeps_its_ends() -> None:
    """A curve of a million points is drawn with a few hundred."""
    values = np.arange(100_000, dtype=np.float64)
    kept = thinned(values)
    assert (len(kept), kept[0], kept[-1]) == (400, 0, 99_999)
    assert thinned(values[:5]) == [0, 1, 2, 3, 4]


def test_names_cannot_become_markup() -> None:
    """Titles and names are escaped."""
    axis = Axis("<x>", 0.0, 1.0, [0, 1])
    drawn = Plot("<t>", axis, axis, [Line("<script>", [0, 1], [0, 1])], mark=0.5).svg()
    assert "<script>" not in drawn
    assert "&lt;script&gt;" in drawn
    assert "polyline points=" in drawn
