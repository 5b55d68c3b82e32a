"""Keeps the gallery of a running lesson in step with the consents it stands on.

Asks twice a second whether anything has ended or begun, and then has the gallery made anew; where
nothing can be learned it is empty. Knows no camera and shows nobody's consent to anyone.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import LessonId
from app.log import get_logger
from app.ui.session import AppServices
from app.usecases.faces.face_ground import FaceGround, face_ground
from app.usecases.ports import School
from recognition.gallery import Gallery

ASK_MS = 500

log = get_logger(__name__)


class GalleryKeeper(QObject):
    """The gallery of one lesson, from the engine's arrival to the lesson's end.

    Signals:
        changed: the `Gallery` to compare with from now on.
        locked: the decision that unlocked faces does not stand any more.
        failed: the gallery could not be made; carries the exception. Nobody is recognised.
    """

    changed = Signal(object)
    locked = Signal()
    failed = Signal(object)

    def __init__(self, services: AppServices, lesson_id: LessonId, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._lesson_id = lesson_id
        self._engine_id = ""
        self._number = 0
        self._ground: FaceGround | None = None
        self._is_asking = False
        self._has_failed = False
        self._timer = QTimer(self, interval=ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def number(self) -> int:
        """Number of the gallery whose sightings count."""
        return self._number

    def begin(self, engine_id: str) -> None:
        """An engine is there: make its gallery, and keep it up."""
        self._engine_id = engine_id
        self._timer.start()
        self.refresh()

    def end(self) -> None:
        """No engine looks any more."""
        self._engine_id = ""
        self._timer.stop()

    def refresh(self) -> None:
        """Make the gallery anew; sightings of the one before count no more."""
        if not self._engine_id:
            return
        make, lesson_id, engine_id = self._services.make_gallery, self._lesson_id, self._engine_id
        self._number += 1
        number = self._number

        def job(school: School) -> tuple[FaceGround, Gallery]:
            ground = face_ground(school, lesson_id, engine_id)
            return ground, make(school, lesson_id, engine_id, number)

        self._is_asking = True
        self._services.records.submit(job, self._take, self._lose, urgent=True)

    def _ask(self) -> None:
        if self._is_asking:
            return
        lesson_id, engine_id = self._lesson_id, self._engine_id
        self._is_asking = True
        self._services.records.submit(
            lambda school: face_ground(school, lesson_id, engine_id),
            self._compare,
            self._lose,
            urgent=True,
        )

    def _compare(self, ground: FaceGround) -> None:
        self._is_asking = False
        if ground != self._ground:
            self.refresh()

    def _take(self, made: tuple[FaceGround, Gallery]) -> None:
        before, (ground, gallery) = self._ground, made
        if gallery.number != self._number or not self._engine_id:
            return
        self._is_asking = self._has_failed = False
        self._ground = ground
        self.changed.emit(gallery)
        if before is not None and before.is_unlocked and not ground.is_unlocked:
            self.locked.emit()

    def _lose(self, error: Exception) -> None:
        """Recognise nobody until the ground is known again; say so once."""
        self._is_asking, self._ground = False, None
        if not self._engine_id:
            return
        self._number += 1
        self.changed.emit(Gallery.empty(self._number))
        if not self._has_failed:
            self._has_failed = True
            log.warning("the lesson's gallery could not be kept: %s", type(error).__name__)
            self.failed.emit(error)
