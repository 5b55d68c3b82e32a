"""Films and folders of pictures as frame sources. Reads; never writes a pixel anywhere.

Files carry their own time (frame number over frame rate), so the order of a visit is the same
however fast they are played.
"""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from recognition.backends.opencv_pictures import frame_of
from recognition.errors import SourceLost, SourceUnavailable
from recognition.frame import Frame
from recognition.ports import FrameSource

USUAL_RATE = 25.0  # frames a second, for files that do not say
HIGHEST_RATE = 240.0
PICTURE_SECONDS = 0.2
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
LARGEST_PICTURE_BYTES = 50_000_000
MOST_PICTURES = 10_000


class _Pace:
    """Holds a file back to the speed at which it was taken."""

    def __init__(self, *, paced: bool) -> None:
        self._paced = paced
        self._started: float | None = None

    def wait_for(self, captured_at: float) -> None:
        """Sleep until this frame is due; after a long pause go on from here."""
        if not self._paced:
            return
        now = time.monotonic()
        if self._started is None or now - self._started - captured_at > 1:
            self._started = now - captured_at
        time.sleep(max(0.0, self._started + captured_at - now))


class VideoFile:
    """A film from a file."""

    def __init__(self, path: Path, *, paced: bool) -> None:
        """Open the film and read its first picture.

        Raises:
            SourceUnavailable: source_garbage (source).
        """
        self._name = path.name
        self._device: cv2.VideoCapture | None = cv2.VideoCapture(str(path))
        self._rate = sound_rate(self._device.get(cv2.CAP_PROP_FPS))
        self._pace = _Pace(paced=paced)
        self._number = 0
        has_picture, self._next = self._device.read()
        if not has_picture:
            self.close()
            raise SourceUnavailable("source_garbage", source=self._name)

    @property
    def name(self) -> str:
        """The file's name."""
        return self._name

    def read(self) -> Frame | None:
        """The next picture, None after the last.

        Raises:
            SourceLost: source_garbage.
        """
        if self._device is None:
            return None
        at = self._number / self._rate
        frame = frame_of(self._next, at, self._number, self._name)
        self._number += 1
        has_picture, self._next = self._device.read()
        if not has_picture:
            self.close()
        self._pace.wait_for(at)
        return frame

    def close(self) -> None:
        """Close the file."""
        if self._device is not None:
            self._device.release()
            self._device = None


def sound_rate(rate: float) -> float:
    """The file's own rate where it can be one, else the usual one; in frames a second."""
    return rate if 0 < rate <= HIGHEST_RATE else USUAL_RATE


class PictureFolder:
    """Pictures in the order of their names, a fifth of a second apart.

    Files that are no picture are passed over and named in `unreadable`.
    """

    def __init__(self, name: str, paths: Sequence[Path], *, paced: bool) -> None:
        """Take the files.

        Raises:
            SourceUnavailable: source_garbage (source) when not one of them is a picture.
        """
        self._name = name
        self._pictures = self._readable(paths)
        self._pace = _Pace(paced=paced)
        self._number = 0
        self._closed = False
        self.unreadable: tuple[str, ...] = ()
        self._next = next(self._pictures, None)
        if self._next is None:
            raise SourceUnavailable("source_garbage", source=name)

    @property
    def name(self) -> str:
        """The folder's name."""
        return self._name

    def read(self) -> Frame | None:
        """The next picture, None after the last."""
        if self._next is None or self._closed:
            return None
        at = self._number * PICTURE_SECONDS
        frame = Frame(self._next.pixels, at, self._number)
        self._number += 1
        self._next = next(self._pictures, None)
        self._pace.wait_for(at)
        return frame

    def close(self) -> None:
        """Give no more pictures."""
        self._closed = True
        self._next = None

    def _readable(self, paths: Sequence[Path]) -> Iterator[Frame]:
        for path in paths:
            picture = _picture(path)
            if picture is None:
                self.unreadable += (path.name,)
            else:
                yield picture


def _picture(path: Path) -> Frame | None:
    """The picture in a file, or None where there is none."""
    try:
        if path.stat().st_size > LARGEST_PICTURE_BYTES:
            return None
        data = np.frombuffer(path.read_bytes(), np.uint8)
        # Decoded from memory: OpenCV cannot open names with å, ä, ö on Windows.
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
        return None if picture is None else frame_of(picture, 0.0, 0, path.name)
    except (OSError, cv2.error, SourceLost):
        return None


def open_path(path: Path, *, paced: bool) -> FrameSource:
    """A film, a picture or a folder of pictures.

    Raises:
        SourceUnavailable: source_missing, source_empty, source_garbage (source).
    """
    if path.is_dir():
        return _open_folder(path, paced=paced)
    if not path.is_file():
        raise SourceUnavailable("source_missing", source=str(path))
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return PictureFolder(path.name, [path], paced=paced)
    return VideoFile(path, paced=paced)


def _open_folder(path: Path, *, paced: bool) -> FrameSource:
    files = sorted(p for p in path.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    if not files:
        raise SourceUnavailable("source_empty", source=path.name)
    return PictureFolder(path.name, files[:MOST_PICTURES], paced=paced)
