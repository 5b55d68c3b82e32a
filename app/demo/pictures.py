"""The drawn pictures of the demo: loaded once, laid over each other fast. Draws nothing anew."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.errors import Unavailable

ROOM = "room.webp"
VIEWS_OF_EACH = 5
_CHANNELS = 4

Pixels = NDArray[np.uint8]


def pictures_folder() -> Path:
    """Where the rendered pictures lie."""
    return Path(__file__).resolve().parents[2] / "assets" / "demo"


def picture_of(key: str, view: int) -> str:
    """File name of one person in one view."""
    return f"{key}-{view}.webp"


@dataclass(frozen=True, eq=False)
class Sprite:
    """A cut-out made ready for laying over a frame.

    Attributes:
        colour: RGB, already multiplied by its cover, (h, w, 3).
        through: how much of what lies below shows, 0..255, the same three times, (h, w, 3).
    """

    colour: Pixels = field(repr=False)
    through: Pixels = field(repr=False)

    @classmethod
    def of(cls, rgba: Pixels) -> "Sprite":
        """From a picture with plain (not multiplied) colours and an alpha channel."""
        cover = cv2.merge([rgba[..., 3]] * 3)
        colour = cv2.multiply(np.ascontiguousarray(rgba[..., :3]), cover, scale=1 / 255)
        return cls(np.asarray(colour, np.uint8), np.asarray(cv2.bitwise_not(cover), np.uint8))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.colour.shape[1], self.colour.shape[0]

    def distant(self, scale: float, blur: float) -> "Sprite":
        """The same further away and out of focus."""
        # A cut-out ends at its lower edge; further away that edge would be seen.
        below = round(self.size[1] * 0.5)
        longer = (
            cv2.copyMakeBorder(part, 0, below, 0, 0, cv2.BORDER_REPLICATE)
            for part in (self.colour, self.through)
        )
        parts = [
            cv2.GaussianBlur(
                cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA),
                (0, 0),
                blur,
            )
            for part in longer
        ]
        return Sprite(np.asarray(parts[0], np.uint8), np.asarray(parts[1], np.uint8))

    def lay(self, frame: Pixels, left: int, top: int) -> None:
        """Put it over `frame`, in place; what lies outside the frame is cut off."""
        width, height = self.size
        x, y = max(left, 0), max(top, 0)
        right, bottom = min(left + width, frame.shape[1]), min(top + height, frame.shape[0])
        if x >= right or y >= bottom:
            return
        part = slice(y - top, bottom - top), slice(x - left, right - left)
        below = frame[y:bottom, x:right]
        dimmed = cv2.multiply(below, self.through[part], scale=1 / 255)
        frame[y:bottom, x:right] = cv2.add(dimmed, self.colour[part])


def _read(name: str, flag: int) -> Pixels:
    """A picture file as it is.

    Raises:
        Unavailable: demo_picture_missing (file).
    """
    path = pictures_folder() / name
    picture = cv2.imread(str(path), flag) if path.is_file() else None
    if picture is None:
        raise Unavailable("demo_picture_missing", file=name)
    return np.asarray(picture, np.uint8)


@cache
def room() -> Pixels:
    """The empty classroom, RGB 1280 x 720, read-only."""
    picture = np.asarray(cv2.cvtColor(_read(ROOM, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)
    picture.flags.writeable = False
    return picture


@cache
def sprites(key: str) -> tuple[Sprite, ...]:
    """Every view of one person, neighbours alike.

    Raises:
        Unavailable: demo_picture_missing (file).
    """
    return tuple(_sprite(picture_of(key, view)) for view in range(VIEWS_OF_EACH))


def _sprite(name: str) -> Sprite:
    picture = _read(name, cv2.IMREAD_UNCHANGED)
    if picture.shape[2] != _CHANNELS:
        raise Unavailable("demo_picture_missing", file=name)
    return Sprite.of(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA), np.uint8))


@cache
def distant_sprite(key: str) -> Sprite:
    """Somebody who passes by at the back of the room."""
    return sprites(key)[VIEWS_OF_EACH // 2].distant(0.62, 2.2)


def all_of(keys: tuple[str, ...]) -> Mapping[str, tuple[Sprite, ...]]:
    """Load several people ahead of time, so that no frame has to wait for a file."""
    return {key: sprites(key) for key in keys}
