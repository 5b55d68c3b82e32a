"""From what a person typed or chose to a frame source: a camera, a film or a folder."""

import os
import re
from pathlib import Path

import cv2

from recognition.backends import camera, media_files
from recognition.ports import FrameSource

_CAMERA_SPEC = re.compile(r"(?:camera:)?([0-9]{1,2})")


def open_source(spec: str, *, paced: bool = True) -> FrameSource:
    """See `recognition.backends.open_source`."""
    _silence()
    if number := _CAMERA_SPEC.fullmatch(spec):
        return camera.open_camera(int(number[1]))
    return media_files.open_path(Path(spec).expanduser(), paced=paced)


def list_cameras() -> tuple[tuple[str, str], ...]:
    """See `recognition.backends.list_cameras`."""
    _silence()
    return camera.list_cameras()


def _silence() -> None:
    """Keep OpenCV and FFmpeg off stderr: every failure here is told as an error."""
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # read when the first film is opened
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
