"""Pages of a PDF as small pictures: few colours, for they are ink on paper."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import cv2
import numpy as np
from PySide6.QtGui import QImage

DOTS_PER_INCH: Final = 72
COLOURS: Final = 32
_SMALLEST: Final = 0
_ROUNDS: Final = 3


def pictures_of(pdf: Path, folder: Path, name: str, *, last: int = 0) -> list[Path]:
    """Write every page of a PDF as `<name>-<number>.png`.

    Args:
        pdf: the paper.
        folder: for the pictures.
        name: that theirs begin with.
        last: the last page wanted; 0 for all.
    """
    until = ["-l", str(last)] if last else []
    found = []
    with TemporaryDirectory(prefix="upprop-pages-") as scratch:
        command = [
            "pdftoppm",
            "-r",
            str(DOTS_PER_INCH),
            *until,
            "-png",
            str(pdf),
            f"{scratch}/page",
        ]
        subprocess.run(command, check=True)  # noqa: S603 - a fixed command on a file made here
        for number, page in enumerate(sorted(Path(scratch).iterdir()), start=1):
            target = folder / f"{name}-{number}.png"
            _small(page).save(str(target), quality=_SMALLEST)
            found.append(target)
    return found


def _small(page: Path) -> QImage:
    """The same page in few colours: those that most of its dots are near to."""
    picture = np.asarray(cv2.imread(str(page)), np.uint8)
    height, width = picture.shape[:2]
    dots = picture.reshape(-1, 3)
    seen, places = np.unique(dots, axis=0, return_inverse=True)
    counts = np.bincount(places.ravel(), minlength=len(seen))
    palette = _palette(seen.astype(np.float32), counts)
    nearest = _nearest(seen.astype(np.float32), palette)[places.ravel()].reshape(height, width)
    small = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    small[:, :width] = nearest
    image = QImage(small.tobytes(), width, height, QImage.Format.Format_Indexed8)
    image.setColorTable([0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for b, g, r in palette])
    return image.copy()


def _palette(seen: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The most frequent colours, each moved to the middle of those nearest to it."""
    palette = seen[np.argsort(-counts, kind="stable")[:COLOURS]]
    weights = np.sqrt(counts)[:, np.newaxis]
    for _ in range(_ROUNDS):
        nearest = _nearest(seen, palette)
        for number in range(1, len(palette)):
            own = nearest == number
            if own.any():
                palette[number] = (seen[own] * weights[own]).sum(axis=0) / weights[own].sum()
    return palette


def _nearest(seen: np.ndarray, palette: np.ndarray) -> np.ndarray:
    apart = ((seen[:, np.newaxis] - palette[np.newaxis]) ** 2).sum(axis=2)
    return np.asarray(apart.argmin(axis=1), np.uint8)
