"""Where the check-in spot of each camera lies, as text: read, held to its limits, written.

A place is four shares of the picture (0 to 1): left, top, right, bottom. Knows no camera and no
picture, and holds nothing about a person.
"""

import json
import re
from collections.abc import Mapping

from app.errors import BadInput

Place = tuple[float, float, float, float]

KEY = "spots"
NARROWEST, LOWEST = 0.20, 0.35  # shares of width and height: a person's head and shoulders
WIDEST = 0.70  # of the width: whoever passes by stays outside, also close to the camera
MOST_CAMERAS = 40
LONGEST_CAMERA = 200
DECIMALS = 4
_ROUNDING = 10**-DECIMALS
_NUMBERED = re.compile(r"(?:camera:)?([0-9]{1,2})")


def camera_key(camera: str) -> str:
    """One name for one camera: "0" and "camera:0" are the same."""
    numbered = _NUMBERED.fullmatch(camera)
    return f"camera:{int(numbered[1])}" if numbered else camera


def read_places(text: str) -> dict[str, Place]:
    """The places by camera.

    Raises:
        BadInput: spots_damaged (setting): it is no such text, or a place is outside its limits.
    """
    try:
        stored = json.loads(text)
        if not isinstance(stored, dict) or len(stored) > MOST_CAMERAS:
            raise TypeError  # noqa: TRY301 - told below, as everything that is wrong with it
        return {_camera(camera): _place(values) for camera, values in stored.items()}
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise BadInput("spots_damaged", setting=KEY) from None


def write_places(places: Mapping[str, Place]) -> str:
    """The text that `read_places` reads back."""
    return json.dumps({camera: list(place) for camera, place in places.items()}, ensure_ascii=False)


def read_spots(text: str) -> str:
    """The same text in its one form, or BadInput as from `read_places`."""
    return write_places(read_places(text))


def with_place(text: str, camera: str, place: Place) -> str:
    """The text with one camera's place changed; the one changed longest ago makes room.

    Raises:
        BadInput: spots_damaged (setting): the place is outside its limits.
    """
    places = {**read_places(text)}
    places.pop(camera_key(camera), None)
    kept = list(places.items())[1 - MOST_CAMERAS :]
    return read_spots(write_places({**dict(kept), camera_key(camera): place}))


def _camera(camera: str) -> str:
    if not (0 < len(camera) <= LONGEST_CAMERA and camera.isprintable()):
        raise ValueError
    return camera


def _place(values: object) -> Place:
    if not isinstance(values, list) or any(type(each) not in {int, float} for each in values):
        raise TypeError
    left, top, right, bottom = (round(float(each), DECIMALS) for each in values)
    is_inside = 0 <= left < right <= 1 and 0 <= top < bottom <= 1
    is_wide = NARROWEST - _ROUNDING < right - left < WIDEST + _ROUNDING
    if not (is_inside and is_wide and bottom - top > LOWEST - _ROUNDING):
        raise ValueError
    return left, top, right, bottom
