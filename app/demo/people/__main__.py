"""Renders the cast and the classroom into assets/demo. Run it after a change to the drawing.

    python -m app.demo.people [KEY ...]      all, or only those named

Takes about twenty seconds a person. The demo itself only loads what this leaves behind.
"""

import sys
from pathlib import Path

import cv2

from app.demo.people.cast import CAST
from app.demo.people.identity import Identity
from app.demo.people.portrait import Picture, Sitter
from app.demo.people.room import classroom
from app.demo.people.view import Expression, View
from app.demo.pictures import ROOM, picture_of, pictures_folder

FACE_HEIGHT = 205.0
QUALITY = 88
RGB = 3

VIEWS = (
    View(yaw=-9, pitch=2, roll=-2, expression=Expression(0.55, gaze=(0.4, 0))),
    View(yaw=-4, pitch=-2, roll=1, expression=Expression(0.70, brows=0.01, gaze=(0.2, 0))),
    View(yaw=1, pitch=1, roll=0, expression=Expression(0.85, teeth=0.9, brows=0.012)),
    View(yaw=6, pitch=-1, roll=2, expression=Expression(0.70, eyes=0.95, gaze=(-0.2, 0))),
    View(yaw=10, pitch=2, roll=-1, expression=Expression(0.50, gaze=(-0.4, 0))),
)
"""Small turns of the head, in an order in which each is near the one before."""


def render(key: str, identity: Identity, folder: Path) -> None:
    """Draw one person in every view."""
    sitter = Sitter(identity)
    for number, view in enumerate(VIEWS):
        _write(folder / picture_of(key, number), sitter.picture(view, FACE_HEIGHT))


def _write(path: Path, picture: Picture) -> None:
    to_bgr = cv2.COLOR_RGB2BGR if picture.shape[2] == RGB else cv2.COLOR_RGBA2BGRA
    quality = [cv2.IMWRITE_WEBP_QUALITY, QUALITY]
    encoded, data = cv2.imencode(".webp", cv2.cvtColor(picture, to_bgr), quality)
    if not encoded:
        raise OSError(path)
    path.write_bytes(data.tobytes())


def main(keys: list[str]) -> None:
    """Draw the named people, or everybody and the room."""
    folder = pictures_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if not keys:
        _write(folder / ROOM, classroom())
    for key in keys or list(CAST):
        render(key, CAST[key], folder)


if __name__ == "__main__":
    main(sys.argv[1:])
