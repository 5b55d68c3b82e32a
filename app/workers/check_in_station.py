"""The check-in station: camera, preview and recogniser of one lesson, as one thing for a screen.

Its signals carry facts, never frames. Whatever the threads say arrives on the UI thread and is
dropped when it comes from a lesson that was stopped meanwhile.
"""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from app.workers.camera import CameraThread, FrameTimes
from app.workers.mailbox import Mailbox
from app.workers.parts import CameraState, CameraStatus, StationParts
from app.workers.preview import PreviewThread
from app.workers.recogniser import Recogniser
from app.workers.teller import Teller
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.holder_check import CardHolder
from recognition.spot import Spot, VisitPhase


class CheckInStation(QObject):
    """Idle until `start`; one lesson at a time.

    Signals:
        sighted: a `Sighting`.
        phase_changed: the `VisitPhase` of whoever is on the spot.
        preview_ready: `take_preview` has a new picture.
        camera_changed: a `CameraStatus`.
        engine_ready: the engine has loaded; carries its id. Time for `use_gallery`.
        engine_failed: the engine could not be loaded; carries the exception. Cards go on.
    """

    sighted = Signal(object)
    phase_changed = Signal(object)
    preview_ready = Signal()
    camera_changed = Signal(object)
    engine_ready = Signal(str)
    engine_failed = Signal(object)
    _heard = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._parts: StationParts | None = None
        self._camera: CameraThread | None = None
        self._preview: PreviewThread | None = None
        self._recogniser: Recogniser | None = None
        self._mailboxes: tuple[Mailbox[Frame], ...] = ()
        self._times = FrameTimes()
        self._status = CameraStatus(CameraState.OFF)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def status(self) -> CameraStatus:
        """What the camera is doing."""
        return self._status

    @property
    def spot(self) -> Spot | None:
        """Where people check in, while a lesson runs."""
        return self._parts.spot if self._parts else None

    @property
    def is_running(self) -> bool:
        """True from `start` to `stop`, also while paused."""
        return self._parts is not None

    def start(self, parts: StationParts) -> None:
        """Begin a lesson's check-in; one that runs is stopped first."""
        self.stop()
        self._generation += 1
        self._parts = parts
        to_recogniser, to_preview = Mailbox[Frame](), Mailbox[Frame]()
        self._mailboxes = (to_recogniser, to_preview)
        tell = self._teller()
        self._recogniser = Recogniser(
            parts,
            to_recogniser,
            sighted=tell,
            phase_changed=tell,
            engine_loaded=lambda outcome: tell(_EngineOutcome(outcome)),
        )
        self._times = FrameTimes(self._recogniser.begin_anew)
        self._preview = PreviewThread(to_preview, parts.spot, lambda: tell(_PictureReady()))
        self._recogniser.start()
        self._preview.start()
        self._open_camera(parts)

    def pause(self) -> None:
        """Let the camera go; nothing is seen until `resume`."""
        if self._parts is None:
            return
        self._close_camera()
        if self._preview is not None:
            self._preview.forget()
        self._show(CameraStatus(CameraState.PAUSED))

    def resume(self) -> None:
        """Open the camera again after a pause."""
        if self._parts is not None and self._camera is None:
            self._open_camera(self._parts)

    def use_gallery(self, gallery: Gallery) -> None:
        """Compare with this gallery from the next frame on."""
        if self._recogniser is not None:
            self._recogniser.use_gallery(gallery)

    def check_holder(self, holder: CardHolder) -> None:
        """Compare whoever showed that card with the template on it; `sighted` tells the outcome."""
        if self._recogniser is not None:
            self._recogniser.check_holder(holder)

    def take_preview(self) -> QImage | None:
        """The newest veiled picture, once."""
        return self._preview.take() if self._preview is not None else None

    def stop(self) -> bool:
        """End everything; True when all threads have ended in time."""
        if self._parts is None:
            return True
        self._generation += 1
        parts = [each for each in (self._camera, self._recogniser, self._preview) if each]
        for part in parts:
            part.end()  # all at once, so that the window waits for the slowest alone
        ended = [part.stop() for part in parts]
        self._camera = None
        self._parts = self._recogniser = self._preview = None
        self._mailboxes = ()
        self._show(CameraStatus(CameraState.OFF))
        return all(ended)

    def _open_camera(self, parts: StationParts) -> None:
        tell = self._teller()
        self._camera = CameraThread(parts.open_source, self._mailboxes, tell, self._times)
        self._camera.start()

    def _close_camera(self) -> bool:
        camera, self._camera = self._camera, None
        ended = camera is None or camera.stop()
        for mailbox in self._mailboxes:
            mailbox.clear()
        return ended

    def _teller(self) -> Teller:
        return Teller(self._heard, self._generation)

    def _show(self, status: CameraStatus) -> None:
        self._status = status
        self.camera_changed.emit(status)

    @Slot(int, object)
    def _pass_on(self, generation: int, said: object) -> None:
        if generation != self._generation:
            return
        if isinstance(said, CameraStatus):
            if self._camera is not None:
                self._show(said)
        elif isinstance(said, _PictureReady):
            self.preview_ready.emit()
        elif isinstance(said, VisitPhase):
            self.phase_changed.emit(said)
        elif isinstance(said, _EngineOutcome):
            self._tell_engine(said.outcome)
        else:
            self.sighted.emit(said)

    def _tell_engine(self, outcome: str | Exception) -> None:
        if isinstance(outcome, str):
            self.engine_ready.emit(outcome)
        else:
            self.engine_failed.emit(outcome)


class _PictureReady:
    """A new preview lies ready."""


class _EngineOutcome:
    """The engine's id, or why it is not there."""

    def __init__(self, outcome: str | Exception) -> None:
        self.outcome = outcome
