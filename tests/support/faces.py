"""Real photographs for tests: where they are, and whose. They are read in place, never copied.

The folder is ../shared/faces beside the project, or $UPPROP_FACES. A test that needs it calls
`faces_or_skip`, which skips with the reason where it is absent.
"""

import csv
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.backends import load_standard_engine
from recognition.enroller import Enroller
from recognition.frame import Frame, Pixels
from recognition.geometry import WHOLE_PICTURE
from recognition.ports import FaceEngine
from recognition.spot import DEFAULT_REGION
from recognition.template import Template

PROJECT = Path(__file__).parents[2]
ROOM_SIZE = (1280, 720)


@dataclass(frozen=True)
class FaceFolder:
    """The labelled photographs."""

    root: Path
    pictures: dict[str, tuple[Path, ...]]

    def people(self, at_least: int, at_most: int = 10_000) -> list[str]:
        """Who has that many pictures, in a fixed order."""
        return sorted(p for p, files in self.pictures.items() if at_least <= len(files) <= at_most)


def faces_or_skip() -> FaceFolder:
    """The folder of photographs; skips the test where there is none."""
    root = Path(os.environ.get("UPPROP_FACES", PROJECT.parent / "shared" / "faces"))
    manifest = root / "manifest.csv"
    if not manifest.is_file():
        pytest.skip("no real photographs here: neither $UPPROP_FACES nor ../shared/faces")
    pictures: dict[str, list[Path]] = defaultdict(list)
    with manifest.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["identity"]:
                pictures[row["identity"]].append(root / row["path"])
    return FaceFolder(root, {who: tuple(sorted(files)) for who, files in pictures.items()})


def read_picture(path: Path) -> Pixels:
    """A photograph as RGB."""
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
    assert picture is not None, f"{path.name} cannot be read"
    return np.asarray(picture, np.uint8)


def portrait_frame(path: Path, at: float, number: int) -> Frame:
    """A photograph as a frame of its own."""
    return Frame(read_picture(path), at, number)


def room(picture: Pixels | None, at: float, number: int) -> Frame:
    """A grey room; with a picture, somebody stands on its spot.

    The person sways by a pixel or two from frame to frame, as the living do.
    """
    width, height = ROOM_SIZE
    pixels = np.full((height, width, 3), 128, np.uint8)
    if picture is not None:
        spot = DEFAULT_REGION.on(width, height)
        side = spot.width - 40
        person = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
        left, top = spot.left + 20 + number % 3, spot.top + 30 + number % 2
        pixels[top : top + side, left : left + side] = person
        body = pixels[top + side : spot.bottom, left : left + side]
        body[:] = person[-1]
    return Frame(pixels, at, number)


@cache
def standard_engine() -> FaceEngine:
    """The real engine, loaded once for all tests of a process."""
    return load_standard_engine()


def template_of_pictures(paths: Iterable[Path]) -> Template | None:
    """What the real enroller makes of portraits; None when it accepted too few of them."""
    enroller = Enroller(standard_engine(), region=WHOLE_PICTURE)
    frames = [portrait_frame(path, i * 0.2, i) for i, path in enumerate(paths)]
    progress = [enroller.offer(frame) for frame in frames]
    return enroller.result() if progress[-1].enough else None


def visit_frames(picture: Pixels, starts_at: float, number: int) -> Iterator[Frame]:
    """Ten frames a second: somebody is on the spot for two seconds, then it is empty for one."""
    for step in range(20):
        yield room(picture, starts_at + step / 10, number + step)
    for step in range(20, 30):
        yield room(None, starts_at + step / 10, number + step)
