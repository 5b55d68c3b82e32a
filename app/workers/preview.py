"""The preview thread: a veiled picture for the screen, in Qt's own memory. Fails to black.

Shows no frame that was not blurred, keeps no frame, and never runs ahead of the screen: a new
picture is made only after the last one was fetched.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from typing_extensions import override

from app.log import get_logger
from app.workers.mailbox import Mailbox
from app.workers.thread import OwnThread
from recognition.frame import Frame
from recognition.preview import veil
from recognition.spot import Spot

WAIT_SECONDS = 0.25
UNFETCHED_SECONDS = 0.5

log = get_logger(__name__)


def veiled_image(frame: Frame, spot: Spot) -> QImage:
    """The frame as a screen may show it; black where anything goes wrong."""
    try:
        veiled = veil(frame, spot)
        held = veiled.pixels.tobytes()
        stride = 3 * veiled.width
        shared = QImage(held, veiled.width, veiled.height, stride, QImage.Format.Format_RGB888)
        # Own memory, and the form that Qt scales five times as fast on the thread of the window.
        return shared.convertToFormat(QImage.Format.Format_RGB32)
    except Exception:
        log.exception("the preview could not be veiled and is black")
        return black_image(frame.width, frame.height)


def black_image(width: int, height: int) -> QImage:
    """Nothing to be seen."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return image


class PreviewThread(OwnThread):
    """Turns the newest frame into the newest picture."""

    def __init__(self, frames: Mailbox[Frame], spot: Spot, tell: Callable[[], None]) -> None:
        super().__init__("preview")
        self._frames = frames
        self._spot = spot
        self._tell = tell
        self._picture: Mailbox[QImage] = Mailbox()
        self._fetched = threading.Event()
        self._fetched.set()

    @override
    def end(self) -> None:
        """Ask the thread to end, without waiting for it."""
        self._frames.close()
        self._fetched.set()

    def take(self) -> QImage | None:
        """Fetch the newest picture, if one has come since the last."""
        picture = self._picture.take(0.0)
        self._fetched.set()
        return picture

    def look_at(self, spot: Spot) -> None:
        """Leave another part sharp, from the next picture on."""
        self._spot = spot

    def forget(self) -> None:
        """Drop a picture that nobody has fetched."""
        self._picture.clear()
        self._fetched.set()

    @override
    def _work(self) -> None:
        while not self._frames.is_closed:
            self._fetched.wait(UNFETCHED_SECONDS)
            frame = self._frames.take(WAIT_SECONDS)
            if frame is None:
                continue
            self._fetched.clear()
            self._picture.put(veiled_image(frame, self._spot))
            self._tell()
