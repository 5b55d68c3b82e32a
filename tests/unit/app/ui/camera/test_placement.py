"""Moving and resizing a spot: within the picture, never too small."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.spot_places import LOWEST, NARROWEST, WIDEST, read_places, with_place
from app.ui.camera.placement import GRIPS, Edges, percents, point_of, pulled
from recognition.geometry import RelativeBox
from recognition.spot import DEFAULT_REGION

WAYS = st.floats(-3, 3)


@given(st.lists(st.tuples(st.sampled_from([*GRIPS, Edges.WHOLE]), WAYS, WAYS), max_size=8))
def test_however_it_is_pulled_it_can_be_kept(pulls: list[tuple[Edges, float, float]]) -> None:
    """After any pulls the spot lies in the picture and is large enough to be saved."""
    region = DEFAULT_REGION
    for edges, right, down in pulls:
        region = pulled(region, edges, right, down)
    place = (region.left, region.top, region.right, region.bottom)
    assert read_places(with_place("{}", "0", place)) == {"camera:0": place}


@given(WAYS, WAYS)
def test_moving_keeps_the_size(right: float, down: float) -> None:
    """A spot that is moved, also against an edge, stays as large as it was."""
    moved = pulled(DEFAULT_REGION, Edges.WHOLE, right, down)
    before, after = percents(DEFAULT_REGION), percents(moved)
    assert (after["width"], after["height"]) == (before["width"], before["height"])


@pytest.mark.parametrize("grip", GRIPS)
def test_a_grip_moves_its_own_edges_only(grip: Edges) -> None:
    """The edges that are not held stay where they are."""
    after = pulled(DEFAULT_REGION, grip, 0.02, 0.03)
    assert (after.left != DEFAULT_REGION.left) == (Edges.LEFT in grip)
    assert (after.right != DEFAULT_REGION.right) == (Edges.RIGHT in grip)
    assert (after.top != DEFAULT_REGION.top) == (Edges.TOP in grip)
    assert (after.bottom != DEFAULT_REGION.bottom) == (Edges.BOTTOM in grip)


def test_it_stops_at_the_smallest_size() -> None:
    """Pulled together from the lower right it keeps a fifth by a bit more than a third."""
    smallest = pulled(DEFAULT_REGION, Edges.RIGHT | Edges.BOTTOM, -1.0, -1.0)
    assert smallest.right - smallest.left == pytest.approx(NARROWEST)
    assert smallest.bottom - smallest.top == pytest.approx(LOWEST)


@pytest.mark.parametrize(
    ("left", "right", "width"),
    [
        (0.0, 1.0, min(WIDEST, 1 - DEFAULT_REGION.left)),
        (-1.0, 0.0, min(WIDEST, DEFAULT_REGION.right)),
        (-1.0, 1.0, WIDEST),
    ],
)
def test_it_stops_at_the_largest_width(left: float, right: float, width: float) -> None:
    """Pulled apart from either side it never covers more than 70 % of the width."""
    wide = pulled(pulled(DEFAULT_REGION, Edges.LEFT, left, 0.0), Edges.RIGHT, right, 0.0)
    assert wide.right - wide.left == pytest.approx(width)


def test_a_grip_sits_on_its_edge_or_corner() -> None:
    """Corners sit at corners, and the grip of an edge in its middle."""
    region = RelativeBox(0.2, 0.1, 0.6, 0.9)
    assert point_of(region, Edges.LEFT | Edges.TOP) == (0.2, 0.1)
    assert point_of(region, Edges.RIGHT | Edges.BOTTOM) == (0.6, 0.9)
    assert point_of(region, Edges.BOTTOM) == (0.4, 0.9)
    assert point_of(region, Edges.LEFT) == (0.2, 0.5)
