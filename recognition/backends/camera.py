"""Cameras of this PC as frame sources. Each is switched off as soon as it is lost or closed."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import cv2

from recognition.backends.opencv_pictures import frame_of
from recognition.errors import SourceLost, SourceUnavailable
from recognition.frame import Frame

CAMERA_SIZE = (1280, 720)
BLACK_SECONDS = 3.0
BLACKEST_MEAN = 6.0  # grey levels; a lens cover gives less, a dark classroom more
FLATTEST_SPREAD = 3.0
MOST_CAMERAS = 5


class Device(Protocol):
    """The part of `cv2.VideoCapture` that a source uses."""

    def read(self) -> tuple[bool, cv2.typing.MatLike]:
        """Whether there was a picture, and the picture (BGR)."""
        ...

    def release(self) -> None:
        """Let the device or file go."""
        ...


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
        frame = frame_of(picture, at, self._number, self._name)
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


def open_camera(index: int) -> Camera:
    """The camera with this number.

    Raises:
        SourceUnavailable: camera_missing, camera_busy (source).
    """
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
    return tried(device, name)


def tried(device: Device, name: str) -> Camera:
    """The camera, once it has given a first picture: a busy one opens but stays silent.

    Raises:
        SourceUnavailable: camera_busy (source).
    """
    if not device.read()[0]:
        device.release()
        raise SourceUnavailable("camera_busy", source=name)
    return Camera(device, name)


def list_cameras() -> tuple[tuple[str, str], ...]:
    """The cameras that are there, as (spec, label); on Linux without opening any."""
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
