"""dlib's frontal face detector, made before anybody waits for it.

Making one takes a quarter of a second during which Python's lock is held, and so the window stands
still (measured; docs/speed.md). Whoever knows that a lesson with faces may follow makes one ready
at a moment when nobody types. Each is handed out once: a detector is not for two threads.
"""

from collections import deque
from typing import Any

import dlib

_ready: deque[Any] = deque(maxlen=1)


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
