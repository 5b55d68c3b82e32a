"""The drawn pictures of the demo: loaded once, laid over each other fast. Draws nothing anew."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.errors import SourceUnavailable

ROOM = "room.webp"
VIEWS_OF_EACH = 5
_DIMENSIONS, _CHANNELS = 3, 4
_KEPT = 48  # a third of a megabyte each

Pixels = NDArray[np.uint8]


def pictures_folder() -> Path:
    """Where the rendered pictures lie."""
    return Path(__file__).resolve().parents[2] / "assets" / "demo"


def picture_of(key: str, view: int) -> str:
    """File name of one person in one view."""
    return f"{key}-{view}.webp"


@dataclass(frozen=True, eq=False)
class Sprite:
    """A cut-out made ready for laying over a frame; clear margins are gone.

    Attributes:
        colour: RGB, already multiplied by its cover, (h, w, 3).
        through: how much of what lies below shows, 0..255, (h, w).
        offset: where the cut-out's upper left corner lies in the whole picture, (x, y).
        whole: width and height of the whole picture.
    """

    colour: Pixels = field(repr=False)
    through: Pixels = field(repr=False)
    offset: tuple[int, int]
    whole: tuple[int, int]

    @classmethod
    def of(cls, rgba: Pixels) -> "Sprite":
        """From a picture with plain (not multiplied) colours and an alpha channel."""
        x, y, width, height = cv2.boundingRect(rgba[..., 3])
        part = np.ascontiguousarray(rgba[y : y + height, x : x + width])
        cover = part[..., 3]
        colour = cv2.multiply(part[..., :3].copy(), cv2.merge([cover] * 3), scale=1 / 255)
        through = cv2.bitwise_not(cover)
        whole = (rgba.shape[1], rgba.shape[0])
        return cls(np.asarray(colour, np.uint8), np.asarray(through, np.uint8), (x, y), whole)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of what is there, in pixels."""
        return self.colour.shape[1], self.colour.shape[0]

    def distant(self, scale: float, blur: float) -> "Sprite":
        """The same further away and out of focus."""
        below = round(self.whole[1] * 0.5)  # a cut-out's lower edge would be seen from afar
        colour = _further(self.colour, below, scale, blur)
        through = _further(self.through, below, scale, blur)
        margin = round(3 * blur)
        x, y = (round(at * scale) - margin for at in self.offset)
        whole = (round(self.whole[0] * scale), round((self.whole[1] + below) * scale))
        return Sprite(colour, through, (x, y), whole)

    def lay(self, frame: Pixels, left: int, top: int) -> None:
        """Put the whole picture's corner at (left, top) of `frame`, in place, cut off at edges."""
        width, height = self.size
        left, top = left + self.offset[0], top + self.offset[1]
        x, y = max(left, 0), max(top, 0)
        right, bottom = min(left + width, frame.shape[1]), min(top + height, frame.shape[0])
        if x >= right or y >= bottom:
            return
        part = slice(y - top, bottom - top), slice(x - left, right - left)
        through = cv2.merge([self.through[part]] * 3)
        dimmed = cv2.multiply(frame[y:bottom, x:right], through, scale=1 / 255)
        frame[y:bottom, x:right] = cv2.add(dimmed, self.colour[part])


def _further(part: Pixels, below: int, scale: float, blur: float) -> Pixels:
    """Longer at its lower edge, smaller, softer; clear beyond its other edges."""
    margin = round(3 * blur / scale)
    edge = 255 if part.ndim == 2 else 0  # noqa: PLR2004 - cover has no colours
    longer = cv2.copyMakeBorder(part, 0, below, 0, 0, cv2.BORDER_REPLICATE)
    longer = cv2.copyMakeBorder(
        longer, margin, 0, margin, margin, cv2.BORDER_CONSTANT, value=(edge, edge, edge)
    )
    small = cv2.resize(longer, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), blur), np.uint8)


def _read(name: str, flag: int) -> Pixels:
    """A picture file as it is.

    Raises:
        SourceUnavailable: source_missing (source).
    """
    path = pictures_folder() / name
    picture = cv2.imread(str(path), flag) if path.is_file() else None
    if picture is None:
        raise SourceUnavailable("source_missing", source=name)
    return np.asarray(picture, np.uint8)


@cache
def room() -> Pixels:
    """The empty classroom, RGB 1280 x 720, read-only."""
    picture = np.asarray(cv2.cvtColor(_read(ROOM, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)
    picture.flags.writeable = False
    return picture


@lru_cache(maxsize=_KEPT)
def sprite(key: str, view: int) -> Sprite:
    """One person in one view; loaded in a few milliseconds when it is first asked for.

    Raises:
        SourceUnavailable: source_missing (source).
    """
    name = picture_of(key, view)
    picture = _read(name, cv2.IMREAD_UNCHANGED)
    if picture.ndim != _DIMENSIONS or picture.shape[2] != _CHANNELS:
        raise SourceUnavailable("source_missing", source=name)
    return Sprite.of(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA), np.uint8))


@lru_cache(maxsize=_KEPT)
def distant_sprite(key: str) -> Sprite:
    """Somebody who passes by at the back of the room."""
    return sprite(key, VIEWS_OF_EACH // 2).distant(0.62, 2.2)


def require_pictures(keys: Iterable[str]) -> None:
    """See that everything is there before the film begins.

    Raises:
        SourceUnavailable: source_missing (source).
    """
    people = [picture_of(key, view) for key in keys for view in range(VIEWS_OF_EACH)]
    for name in (ROOM, *people):
        if not (pictures_folder() / name).is_file():
            raise SourceUnavailable("source_missing", source=name)
