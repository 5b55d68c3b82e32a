"""Waits for a card before the camera, and for nothing else: no face is looked for here.

Only the spot of a frame is read. Frames go from the camera thread through one-slot mailboxes and
are gone; what crosses to the UI is the card's text and a veiled picture.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from typing_extensions import override

from app.log import get_logger
from app.workers.camera import CameraThread, FrameTimes
from app.workers.mailbox import Mailbox
from app.workers.parts import CameraStatus
from app.workers.preview import PreviewThread
from app.workers.teller import Teller
from app.workers.thread import OwnThread
from recognition.frame import Frame
from recognition.ports import CardReader, FrameSource
from recognition.spot import Spot

WAIT_SECONDS = 0.25

log = get_logger(__name__)


class CardWatch(QObject):
    """Idle until `start`.

    Signals:
        card_shown: the text of a card, each time that one is read.
        camera_changed: a `CameraStatus`.
        preview_ready: `take_preview` has a new picture.
    """

    card_shown = Signal(str)
    camera_changed = Signal(object)
    preview_ready = Signal()
    _heard = Signal(int, object)

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        make_reader: Callable[[], CardReader],
        spot: Spot,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_source, self._make_reader, self._spot = open_source, make_reader, spot
        self._generation = 0
        self._camera: CameraThread | None = None
        self._preview: PreviewThread | None = None
        self._reader: _ReaderThread | None = None
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def is_watching(self) -> bool:
        """True between `start` and `stop`."""
        return self._camera is not None

    def start(self) -> None:
        """Watch from now on."""
        self.stop()
        self._generation += 1
        tell = Teller(self._heard, self._generation)
        shown, read = Mailbox[Frame](), Mailbox[Frame]()
        self._preview = PreviewThread(shown, self._spot, lambda: tell(_PICTURE_READY))
        self._reader = _ReaderThread(read, self._make_reader, self._spot, tell)
        self._camera = CameraThread(self._open_source, (shown, read), tell, FrameTimes())
        for part in (self._preview, self._reader, self._camera):
            part.start()

    def stop(self) -> bool:
        """Let the camera go; True when all threads have ended in time."""
        self._generation += 1
        parts = [each for each in (self._camera, self._preview, self._reader) if each is not None]
        for part in parts:
            part.end()
        self._camera = self._preview = self._reader = None
        ended = [part.stop() for part in parts]
        return all(ended)

    def take_preview(self) -> QImage | None:
        """The newest veiled picture, once."""
        return self._preview.take() if self._preview is not None else None

    @Slot(int, object)
    def _pass_on(self, generation: int, said: object) -> None:
        if generation != self._generation:
            return
        if said is _PICTURE_READY:
            self.preview_ready.emit()
        elif isinstance(said, str):
            self.card_shown.emit(said)
        elif isinstance(said, CameraStatus):
            self.camera_changed.emit(said)


_PICTURE_READY = object()


class _ReaderThread(OwnThread):
    """Looks for a card on the spot of the newest frame."""

    def __init__(
        self,
        frames: Mailbox[Frame],
        make_reader: Callable[[], CardReader],
        spot: Spot,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__("card reader")
        self._frames, self._make_reader, self._spot, self._tell = frames, make_reader, spot, tell

    @override
    def end(self) -> None:
        """Ask the thread to end, without waiting for it."""
        self._frames.close()

    @override
    def _work(self) -> None:
        reader = self._make_reader()
        while not self._frames.is_closed:
            frame = self._frames.take(WAIT_SECONDS)
            if frame is None:
                continue
            try:
                card = reader.read(frame.crop(self._spot.region.on(frame.width, frame.height)))
            except Exception:  # whatever a decoder does, the next frame is read
                log.exception("a frame could not be searched for a card")
                continue
            if card is not None:
                self._tell(card)
