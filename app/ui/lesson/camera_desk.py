"""The camera of a lesson: when it runs, when it stops, and whom it compares with.

Starts with cards only; the lesson's gallery follows when the engine has loaded. Sightings made
with an older gallery are dropped here. Stops at the time the register says, visibly; a person's
pause is written into the register, so that only a person ends it.
"""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.register import Register
from app.settings import CAMERA_MINUTES
from app.text.sentences import sentence
from app.ui.lesson.camera_state import CameraNotice, CameraView, view_of
from app.ui.lesson.gallery_keeper import GalleryKeeper
from app.ui.session import AppServices
from app.usecases.cards.show_card import FaceWanted
from app.usecases.lessons.act_on_sighting import holder_of
from app.usecases.lessons.start_lesson import restart_camera, stop_camera
from app.usecases.ports import School
from app.workers.parts import CameraStatus, StationParts
from recognition.sighting import CardShown, Sighting
from recognition.spot import Spot

CHECK_MS = 1000
LONGEST_SECONDS = 60.0 * CAMERA_MINUTES.highest


class CameraDesk(QObject):
    """Runs the station for one lesson.

    Signals:
        changed: the `CameraView` to show.
        preview_ready: the station has a new picture.
        sighted: a `Sighting` of the present gallery.
        phase_changed: the `VisitPhase`.
        failed: something of the camera's could not be done; carries the exception.
    """

    changed = Signal(object)
    preview_ready = Signal()
    sighted = Signal(object)
    phase_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, services: AppServices, actor: StaffMember, lesson_id: LessonId, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._station = services.station
        self._actor = actor
        self._lesson_id = lesson_id
        self._gallery = GalleryKeeper(services, lesson_id, self)
        self._sees_faces = self._checks_holders = False
        self._engine_id: str | None = None
        self._until: datetime | None = None
        self._ends_at: datetime | None = None
        self._stops_at = 0.0
        self._view = CameraView()
        self._is_gone = False
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self._check_time)
        self._connect()

    def _connect(self) -> None:
        station = self._station
        station.camera_changed.connect(self._follow)
        station.preview_ready.connect(self.preview_ready)
        station.phase_changed.connect(self.phase_changed)
        station.sighted.connect(self._hear)
        station.engine_ready.connect(self._use_engine)
        station.engine_failed.connect(self._do_without_faces)
        self._gallery.changed.connect(station.use_gallery)
        self._gallery.locked.connect(self._invite_to_cards)
        self._gallery.failed.connect(self.failed)

    @property
    def view(self) -> CameraView:
        """The camera as the screen shows it."""
        return self._view

    @property
    def gallery_number(self) -> int:
        """Number of the gallery whose sightings count."""
        return self._gallery.number

    @property
    def spot(self) -> Spot:
        """Where people check in."""
        return self._station.spot or Spot()

    @property
    def sees_faces(self) -> bool:
        """False where the school checks in by card alone, or no engine is to be had."""
        return self._sees_faces

    @property
    def holders_engine_id(self) -> str | None:
        """The engine that compares holders of cards; None where that is locked or not ready."""
        return self._engine_id if self._checks_holders else None

    def check_holder(self, wanted: FaceWanted, card: CardShown) -> None:
        """Look whether the holder of that card is the one on the spot."""
        self._station.check_holder(holder_of(wanted, card))

    def begin(self, register: Register) -> None:
        """Open the camera until the register's time, or say why it stays closed."""
        if self._is_gone:
            return
        self._take_time(register)
        self._timer.start()
        if self._is_time_up():
            self._show(self._stopped_view())
        elif self._until is None:
            self._show(CameraView(CameraNotice.PAUSED))
        elif self._station.is_running and self._view.notice is not CameraNotice.ENDED:
            self._station.resume()
        else:
            self._prepare()

    def _take_time(self, register: Register) -> None:
        self._until, self._ends_at = register.camera_until, register.lesson.ends_at
        if self._until is not None:
            left = (self._until - self._services.now()).total_seconds()
            self._stops_at = monotonic() + min(left, LONGEST_SECONDS)

    def toggle(self) -> None:
        """F6: pause what runs, start again what is paused or has stopped."""
        if self._view.is_on:
            self._pause()
        elif self._view.notice is not CameraNotice.LESSON_OVER:
            self._write(restart_camera, self.begin)

    def try_again(self) -> None:
        """Look for the camera anew, now, for as long as it would have run."""
        if self._view.may_try_again and not self._is_time_up():
            self._station.stop()
            self._show(CameraView(CameraNotice.OPENING))
            self._prepare()

    def stop(self) -> None:
        """Let the camera go, for good."""
        self._is_gone = True
        self._timer.stop()
        self._gallery.end()
        self._station.stop()

    def _prepare(self) -> None:
        prepare, lesson_id = self._services.prepare_station, self._lesson_id
        self._services.records.submit(
            lambda school: prepare(school, lesson_id), self._start, self._do_without
        )

    def _start(self, parts: StationParts) -> None:
        if not self._is_gone:
            self._gallery.end()
            self._engine_id = None
            self._checks_holders = parts.checks_holders
            self._sees_faces = parts.engine_id is not None and parts.looks_without_card
            self._station.start(parts)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    def _do_without(self, error: Exception) -> None:
        self._show(CameraView(CameraNotice.OFF, sentence=sentence(error)))

    def _pause(self) -> None:
        """At once here, and in the register, where it outlives this screen."""
        self._until = None
        self._station.pause()
        self._write(stop_camera, None)

    def _write(
        self,
        act: Callable[[School, StaffMember, LessonId], Register],
        then: Callable[[Register], None] | None,
    ) -> None:
        actor, lesson_id = self._actor, self._lesson_id
        self._services.records.submit(
            lambda school: act(school, actor, lesson_id), then, self._fail, urgent=True
        )

    @Slot(str)
    def _use_engine(self, engine_id: str) -> None:
        if not self._is_gone:
            self._engine_id = engine_id
            self._gallery.begin(engine_id)

    @Slot(object)
    def _do_without_faces(self, error: Exception) -> None:
        self._invite_to_cards()
        self.failed.emit(error)

    @Slot()
    def _invite_to_cards(self) -> None:
        """Nobody is asked to look where nothing looks back."""
        self._sees_faces = False
        self._show(self._view)

    @Slot(object)
    def _hear(self, sighting: Sighting) -> None:
        number = getattr(sighting, "gallery_number", self.gallery_number)
        if number == self.gallery_number and not self._is_gone:
            self.sighted.emit(sighting)

    @Slot(object)
    def _follow(self, status: CameraStatus) -> None:
        if self._is_gone:
            return
        said = sentence(status.problem) if status.problem is not None else ""
        self._show(view_of(status, self._view, said))

    @Slot()
    def _check_time(self) -> None:
        is_open = self._station.is_running or self._view.notice is CameraNotice.PAUSED
        if is_open and self._is_time_up():
            self._station.stop()
            self._show(self._stopped_view())

    def _is_time_up(self) -> bool:
        """Whether a clock says so, the one that is set or the one that nobody can set back.

        A camera that a person paused has no time; the lesson's end ends it all the same.
        """
        is_late = self._until is not None and self._services.now() >= self._until
        has_run = self._until is not None and monotonic() >= self._stops_at
        return is_late or has_run or self._is_lesson_over()

    def _is_lesson_over(self) -> bool:
        return self._ends_at is None or self._services.now() >= self._ends_at

    def _stopped_view(self) -> CameraView:
        over = self._is_lesson_over()
        return CameraView(CameraNotice.LESSON_OVER if over else CameraNotice.TIME_IS_UP)

    def _show(self, view: CameraView) -> None:
        self._view = view
        self.changed.emit(view)
