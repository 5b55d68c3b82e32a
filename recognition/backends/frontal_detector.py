"""dlib's frontal face detector and five landmarks, made before anybody waits for them.

Making one takes a quarter of a second during which Python's lock is held, and so the window stands
still (measured; docs/speed.md). Whoever knows that a lesson with faces may follow makes one ready
at a moment when nobody types; reading the landmarks' file takes some fifty milliseconds more in the
same way. Each is handed out once: a detector is not for two threads.
"""

from collections import deque
from pathlib import Path
from typing import Any

import dlib

_ready: deque[Any] = deque(maxlen=1)
_landmarks: deque[tuple[Path, Any]] = deque(maxlen=1)


def make_ready() -> None:
    """Make one for whoever asks next; where one is ready that is enough."""
    if not _ready:
        _ready.append(dlib.get_frontal_face_detector())


def take() -> Any:
    """The one that is ready, or a new one."""
    try:
        return _ready.pop()
    except IndexError:
        return dlib.get_frontal_face_detector()


def make_landmarks_ready(file: Path) -> None:
    """Read them from their file, which was verified, for whoever asks next."""
    if not _landmarks:
        _landmarks.append((file, dlib.shape_predictor(str(file))))


def take_landmarks(file: Path) -> Any:
    """Those that are ready where they come from this file; else read now."""
    try:
        ready_from, landmarks = _landmarks.pop()
    except IndexError:
        return dlib.shape_predictor(str(file))
    return landmarks if ready_from == file else dlib.shape_predictor(str(file))
