"""How a spot is moved and resized: by which edges, and within which limits.

Pure rules on shares of a picture (0 to 1); knows no mouse and no pixel.
"""

from enum import Flag

from app.settings.spot_places import DECIMALS, LOWEST, NARROWEST, WIDEST
from recognition.geometry import RelativeBox


class Edges(Flag):
    """Edges of the spot that move together."""

    NONE = 0
    LEFT = 1
    TOP = 2
    RIGHT = 4
    BOTTOM = 8
    WHOLE = 15


GRIPS = (
    Edges.LEFT | Edges.TOP,
    Edges.TOP,
    Edges.RIGHT | Edges.TOP,
    Edges.LEFT,
    Edges.RIGHT,
    Edges.LEFT | Edges.BOTTOM,
    Edges.BOTTOM,
    Edges.RIGHT | Edges.BOTTOM,
)


def pulled(region: RelativeBox, edges: Edges, right: float, down: float) -> RelativeBox:
    """The region with some of its edges pulled, as far as its limits and the picture allow.

    Args:
        region: where it lies.
        edges: which edges go along; all of them move it.
        right: how far to the right, in shares of the picture.
        down: how far down, in shares of the picture.
    """
    if edges is Edges.WHOLE:
        return _moved(region, right, down)
    left, top, far, low = region.left, region.top, region.right, region.bottom
    if Edges.LEFT in edges:
        left = _within(left + right, max(0.0, far - WIDEST), far - NARROWEST)
    if Edges.RIGHT in edges:
        far = _within(far + right, left + NARROWEST, min(1.0, left + WIDEST))
    if Edges.TOP in edges:
        top = _within(top + down, 0.0, low - LOWEST)
    if Edges.BOTTOM in edges:
        low = _within(low + down, top + LOWEST, 1.0)
    return _rounded(left, top, far, low)


def point_of(region: RelativeBox, grip: Edges) -> tuple[float, float]:
    """Where a grip sits, in shares of the picture."""
    across = (region.left + region.right) / 2
    if Edges.LEFT in grip:
        across = region.left
    elif Edges.RIGHT in grip:
        across = region.right
    along = (region.top + region.bottom) / 2
    if Edges.TOP in grip:
        along = region.top
    elif Edges.BOTTOM in grip:
        along = region.bottom
    return across, along


def percents(region: RelativeBox) -> dict[str, int]:
    """Left, top, width and height in whole percent of the picture."""
    return {
        "left": round(100 * region.left),
        "top": round(100 * region.top),
        "width": round(100 * (region.right - region.left)),
        "height": round(100 * (region.bottom - region.top)),
    }


def _moved(region: RelativeBox, right: float, down: float) -> RelativeBox:
    right = _within(right, -region.left, 1.0 - region.right)
    down = _within(down, -region.top, 1.0 - region.bottom)
    return _rounded(
        region.left + right, region.top + down, region.right + right, region.bottom + down
    )


def _within(value: float, lowest: float, highest: float) -> float:
    return min(max(value, lowest), highest)


def _rounded(left: float, top: float, right: float, bottom: float) -> RelativeBox:
    """To the digits that are kept; each edge stays within the picture."""
    return RelativeBox(*(round(each, DECIMALS) for each in (left, top, right, bottom)))
