"""Cameras, videos and folders of pictures as frame sources. Reads; never writes a pixel anywhere.

Files carry their own time (frame number over frame rate), so the order of a visit is the same
however fast they are played.
"""

import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from recognition.errors import InvalidFrame, SourceLost, SourceUnavailable
from recognition.frame import Frame
from recognition.ports import FrameSource

CAMERA_SIZE = (1280, 720)
BLACK_SECONDS = 3.0
BLACKEST_MEAN = 6.0  # grey levels; a lens cover gives less, a dark classroom more
FLATTEST_SPREAD = 3.0
USUAL_RATE = 25.0  # frames a second, for files that do not say
HIGHEST_RATE = 240.0
PICTURE_SECONDS = 0.2
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
LARGEST_PICTURE_BYTES = 50_000_000
MOST_PICTURES = 10_000
MOST_CAMERAS = 5
_CAMERA_SPEC = re.compile(r"(?:camera:)?([0-9]{1,2})")


class Device(Protocol):
    """The part of `cv2.VideoCapture` that a source uses."""

    def read(self) -> tuple[bool, cv2.typing.MatLike]:
        """Whether there was a picture, and the picture (BGR)."""
        ...

    def release(self) -> None:
        """Let the device or file go."""
        ...


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


def _frame(picture: cv2.typing.MatLike, captured_at: float, number: int, source: str) -> Frame:
    """A frame of what OpenCV gave, or SourceLost when that is no picture."""
    try:
        rgb = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
        return Frame(rgb, captured_at, number)
    except (cv2.error, InvalidFrame) as error:
        raise SourceLost("source_garbage", source=source) from error


class Camera:
    """A camera of this PC; each read waits for the camera's next picture."""

    def __init__(
        self, device: Device, name: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take an open device.

        Args:
            device: open, and known to give pictures.
            name: what to call it on a screen.
            clock: seconds, monotonic.
        """
        self._device: Device | None = device
        self._name = name
        self._clock = clock
        self._number = 0
        self._black_since: float | None = None

    @property
    def name(self) -> str:
        """What to call the camera on a screen."""
        return self._name

    def read(self) -> Frame | None:
        """The next picture.

        Raises:
            SourceLost: camera_unplugged, camera_black (for three seconds), source_garbage.
        """
        if self._device is None:
            return None
        has_picture, picture = self._device.read()
        if not has_picture:
            self.close()
            raise SourceLost("camera_unplugged", source=self._name)
        at = self._clock()
        self._refuse_darkness(picture, at)
        frame = _frame(picture, at, self._number, self._name)
        self._number += 1
        return frame

    def close(self) -> None:
        """Switch the camera off."""
        if self._device is not None:
            self._device.release()
            self._device = None

    def _refuse_darkness(self, picture: cv2.typing.MatLike, at: float) -> None:
        if not _is_black(picture):
            self._black_since = None
        elif self._black_since is None:
            self._black_since = at
        elif at - self._black_since >= BLACK_SECONDS:
            self.close()
            raise SourceLost("camera_black", source=self._name)


def _is_black(picture: cv2.typing.MatLike) -> bool:
    few = picture[::16, ::16]
    return float(few.mean()) < BLACKEST_MEAN and float(few.std()) < FLATTEST_SPREAD


class VideoFile:
    """A film from a file."""

    def __init__(self, path: Path, *, paced: bool) -> None:
        """Open the film and read its first picture.

        Raises:
            SourceUnavailable: source_garbage (source).
        """
        self._name = path.name
        self._device: cv2.VideoCapture | None = cv2.VideoCapture(str(path))
        self._rate = _sound_rate(self._device.get(cv2.CAP_PROP_FPS))
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
        frame = _frame(self._next, at, self._number, self._name)
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


def _sound_rate(rate: float) -> float:
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
        return None if picture is None else _frame(picture, 0.0, 0, path.name)
    except (OSError, cv2.error, SourceLost):
        return None


def open_source(spec: str, *, paced: bool = True) -> FrameSource:
    """See `recognition.backends.open_source`."""
    _silence()
    if camera := _CAMERA_SPEC.fullmatch(spec):
        return _open_camera(int(camera[1]))
    path = Path(spec).expanduser()
    if path.is_dir():
        return _open_folder(path, paced=paced)
    if not path.is_file():
        raise SourceUnavailable("source_missing", source=spec)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return PictureFolder(path.name, [path], paced=paced)
    return VideoFile(path, paced=paced)


def _open_folder(path: Path, *, paced: bool) -> FrameSource:
    files = sorted(p for p in path.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    if not files:
        raise SourceUnavailable("source_empty", source=path.name)
    return PictureFolder(path.name, files[:MOST_PICTURES], paced=paced)


def _open_camera(index: int) -> FrameSource:
    name = _camera_label(index)
    if _on_linux() and not _device_file(index).exists():
        raise SourceUnavailable("camera_missing", source=name)
    device = cv2.VideoCapture(index, cv2.CAP_V4L2 if _on_linux() else cv2.CAP_ANY)
    if not device.isOpened():
        device.release()
        raise SourceUnavailable("camera_busy" if _on_linux() else "camera_missing", source=name)
    device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, CAMERA_SIZE[0])
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, CAMERA_SIZE[1])
    device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return _tried(device, name)


def _tried(device: Device, name: str) -> Camera:
    """The camera, once it has given a first picture: a busy one opens but stays silent."""
    if not device.read()[0]:
        device.release()
        raise SourceUnavailable("camera_busy", source=name)
    return Camera(device, name)


def list_cameras() -> tuple[tuple[str, str], ...]:
    """See `recognition.backends.list_cameras`."""
    _silence()
    found = [index for index in range(MOST_CAMERAS) if _has_camera(index)]
    return tuple((f"camera:{index}", _camera_label(index)) for index in found)


def _has_camera(index: int) -> bool:
    if _on_linux():
        return _device_file(index).exists() and _is_picture_device(index)
    device = cv2.VideoCapture(index)
    is_open = device.isOpened()
    device.release()
    return is_open


def _on_linux() -> bool:
    return sys.platform.startswith("linux")


def _device_file(index: int) -> Path:
    return Path(f"/dev/video{index}")


def _is_picture_device(index: int) -> bool:
    """False for the second device file of a camera, which carries data about the pictures."""
    return _kernel_says(index, "index") in {"0", ""}


def _camera_label(index: int) -> str:
    return _kernel_says(index, "name") or f"camera {index}"


def _kernel_says(index: int, what: str) -> str:
    """A fact about a camera from Linux; empty where there is none."""
    try:
        return Path(f"/sys/class/video4linux/video{index}/{what}").read_text("utf-8").strip()
    except OSError:
        return ""


def _silence() -> None:
    """Keep OpenCV and FFmpeg off stderr: every failure here is told as an error."""
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # read when the first film is opened
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
