"""Has the waits of one lesson counted. What goes wrong with it is nobody's concern there."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Slot

from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.visit_watch import Attempt, VisitWatch
from app.log import get_logger
from app.ui.lesson.camera_state import CameraView
from app.usecases.cards.show_card import FaceWanted
from app.usecases.figures.note_waiting import keep_waits, note_outcome
from app.workers.records import RecordsThread
from recognition.sighting import Sighting
from recognition.spot import VisitPhase

log = get_logger(__name__)


class WaitDesk(QObject):
    """From stepping up until the mark is shown; told to the records behind whatever is urgent."""

    def __init__(
        self, records: RecordsThread, parent: QObject, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._now = now
        self._watch = VisitWatch(now)

    @Slot(object)
    def follow(self, phase: VisitPhase) -> None:
        """A visit went on."""
        self._watch.follow(phase)

    @Slot(object)
    def follow_camera(self, view: CameraView) -> None:
        """Where the camera is off nobody is known to stand before it."""
        if not view.is_on:
            self._watch.forget()

    def begin(self, sighting: Sighting) -> Attempt | None:
        """Whose outcome a sighting is; None where it is none, or nobody knows since when."""
        return self._watch.begin(sighting)

    def end(self, attempt: Attempt | None, outcome: object) -> None:
        """What came of it stands on the screen."""
        if attempt is None:
            return
        if isinstance(outcome, FaceWanted):
            self._watch.look_at_holder(attempt)
        elif isinstance(outcome, CheckedIn):
            self._note(attempt, outcome)

    def miss(self, attempt: Attempt | None) -> None:
        """Nobody was checked in."""
        if attempt is not None:
            self._note(attempt, None)

    def keep(self) -> None:
        """The lesson goes from the screen: what ten people have made may be kept."""
        self._records.submit(keep_waits, failed=_let_be)

    def _note(self, attempt: Attempt, outcome: CheckedIn | None) -> None:
        now = self._now()
        self._records.submit(
            lambda school: note_outcome(school, attempt, outcome, now), failed=_let_be
        )


def _let_be(error: Exception) -> None:
    log.info("a wait was not counted: %s", type(error).__name__)
