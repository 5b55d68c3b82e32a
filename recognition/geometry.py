"""Boxes in pixels and boxes in shares of a picture. Half-open: right and bottom lie outside."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A rectangle in whole pixels of one picture; it may reach beyond the picture's edges."""

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        if self.right <= self.left or self.bottom <= self.top:
            msg = "a box has a positive width and height"
            raise ValueError(msg)

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, as (x, y) in pixels."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def moved(self, right: int, down: int) -> "Box":
        """The same rectangle elsewhere."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def scaled(self, factor: float) -> "Box":
        """The same part of a picture that is `factor` times as large (at least 1 pixel)."""
        left, top = round(self.left * factor), round(self.top * factor)
        right, bottom = round(self.right * factor), round(self.bottom * factor)
        return Box(left, top, max(right, left + 1), max(bottom, top + 1))

    def is_inside(self, width: int, height: int) -> bool:
        """True where no part lies beyond a picture of that size."""
        return self.left >= 0 and self.top >= 0 and self.right <= width and self.bottom <= height


@dataclass(frozen=True)
class RelativeBox:
    """A rectangle in shares (0 to 1) of whatever picture it is laid on."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if not (0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1):
            msg = "a relative box lies within 0 to 1 and is not empty"
            raise ValueError(msg)

    def on(self, width: int, height: int) -> Box:
        """The rectangle in pixels of a picture of that size: inside it, at least 1 pixel."""
        left = min(round(self.left * width), width - 1)
        top = min(round(self.top * height), height - 1)
        right = max(round(self.right * width), left + 1)
        bottom = max(round(self.bottom * height), top + 1)
        return Box(left, top, right, bottom)


WHOLE_PICTURE = RelativeBox(0.0, 0.0, 1.0, 1.0)
