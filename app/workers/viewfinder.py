"""The viewfinder: shows a camera's veiled picture while the spot is placed. It examines nothing.

No recogniser, no detector and no card reader runs here. Frames go from the camera thread to the
preview thread and are gone; its signals carry facts, never frames. A film begins again at its end.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.log import get_logger
from app.workers.camera import CameraThread, FrameTimes
from app.workers.mailbox import Mailbox
from app.workers.parts import CameraState, CameraStatus
from app.workers.preview import PreviewThread
from app.workers.teller import Teller
from recognition.frame import Frame
from recognition.ports import FrameSource
from recognition.spot import Spot

STOP_SECONDS = 2.0
AGAIN_MS = 300

log = get_logger(__name__)

Cameras = tuple[tuple[str, str], ...]


class Viewfinder(QObject):
    """Idle until `start` or `look_for_cameras`; one camera at a time.

    Signals:
        camera_changed: a `CameraStatus`.
        preview_ready: `take_preview` has a new picture.
        cameras_found: the cameras of this PC, as (spec, label).
    """

    camera_changed = Signal(object)
    preview_ready = Signal()
    cameras_found = Signal(object)
    _heard = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._open_source: Callable[[], FrameSource] | None = None
        self._camera: CameraThread | None = None
        self._preview: PreviewThread | None = None
        self._search: threading.Thread | None = None
        self._frames = Mailbox[Frame]()
        self._status = CameraStatus(CameraState.OFF)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._open_camera)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def status(self) -> CameraStatus:
        """What the camera is doing."""
        return self._status

    def look_for_cameras(self, list_cameras: Callable[[], Cameras]) -> None:
        """List the cameras off the UI thread, with none of them in use; `cameras_found` tells."""
        self.stop()
        self._generation += 1
        tell = Teller(self._heard, self._generation)

        def search() -> None:
            tell(_Found(_listed(list_cameras)))

        self._search = threading.Thread(target=search, name="camera list", daemon=True)
        self._search.start()

    def start(self, open_source: Callable[[], FrameSource], spot: Spot) -> None:
        """Show a camera; one that is shown is let go first."""
        self.stop()
        self._generation += 1
        self._open_source = open_source
        self._frames = Mailbox()
        tell = Teller(self._heard, self._generation)
        self._preview = PreviewThread(self._frames, spot, lambda: tell(_PICTURE_READY))
        self._preview.start()
        self._open_camera()

    def look_at(self, spot: Spot) -> None:
        """Show another part of the picture sharp, from the next frame on."""
        if self._preview is not None:
            self._preview.look_at(spot)

    def take_preview(self) -> QImage | None:
        """The newest veiled picture, once."""
        return self._preview.take() if self._preview is not None else None

    def stop(self) -> bool:
        """Let the camera go; True when all threads have ended in time."""
        self._generation += 1
        self._again.stop()
        search, self._search = self._search, None
        parts = [each for each in (self._camera, self._preview) if each is not None]
        for part in parts:
            part.end()  # all at once, so that the window waits for the slowest alone
        ended = [part.stop() for part in parts]
        if search is not None:
            search.join(STOP_SECONDS)
        self._camera = self._preview = self._open_source = None
        self._show(CameraStatus(CameraState.OFF))
        return all(ended) and not (search and search.is_alive())

    @Slot()
    def _open_camera(self) -> None:
        if self._open_source is None:
            return
        if self._camera is not None:
            self._camera.stop()
        tell = Teller(self._heard, self._generation)
        self._camera = CameraThread(self._open_source, (self._frames,), tell, FrameTimes())
        self._camera.start()

    @Slot(int, object)
    def _pass_on(self, generation: int, said: object) -> None:
        if generation != self._generation:
            return
        if said is _PICTURE_READY:
            self.preview_ready.emit()
        elif isinstance(said, _Found):
            self.cameras_found.emit(said.cameras)
        elif isinstance(said, CameraStatus):
            self._follow(said)

    def _follow(self, status: CameraStatus) -> None:
        opens_again = status.state is CameraState.OPENING and self._status.state in {
            CameraState.LOST,
            CameraState.RUNNING,
        }
        if status.state is CameraState.ENDED:
            self._again.start()
        elif not opens_again:  # no flicker between two tries
            self._show(status)

    def _show(self, status: CameraStatus) -> None:
        self._status = status
        self.camera_changed.emit(status)


def _listed(list_cameras: Callable[[], Cameras]) -> Cameras:
    try:
        return list_cameras()
    except Exception:  # a driver's fault: the page says that no camera was found
        log.exception("the cameras could not be listed")
        return ()


_PICTURE_READY = object()


class _Found:
    """The cameras that were found."""

    def __init__(self, cameras: Cameras) -> None:
        self.cameras = cameras
