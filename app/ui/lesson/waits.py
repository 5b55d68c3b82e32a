"""Since when whoever is on the spot has stood there, and how that ended. Tells no screen.

From the first sign of somebody, or of their card, until the mark is shown. One outcome a visit is
counted: who comes while the spot was never empty has no known beginning and is left out, and so is
whoever stood there until the machine gave up looking, for nobody knows whether they asked.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Slot

from app.domain.accountability.waiting import Way
from app.domain.roll_call.checkin import CheckedIn
from app.log import get_logger
from app.ui.lesson.camera_state import CameraView
from app.usecases.cards.show_card import FaceWanted
from app.usecases.figures.note_waiting import keep_waits, note_missed, note_wait
from app.workers.records import RecordsThread
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
    Unknown,
)
from recognition.spot import VisitPhase

log = get_logger(__name__)


@dataclass(frozen=True)
class Attempt:
    """Somebody at the spot.

    Attributes:
        since: when they stepped up, on a clock that nobody can set.
    """

    way: Way
    since: float


class VisitWatch:
    """When the present visit began, told once."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._began: float | None = None
        self._is_over = False

    def follow(self, phase: VisitPhase) -> None:
        """A visit went on."""
        if phase is VisitPhase.DECIDED:
            self._is_over = True
        elif phase is not VisitPhase.LOOKING:
            self.forget()
            self._began = None if phase is VisitPhase.EMPTY else self._now()

    def forget(self) -> None:
        """Nobody is known to be there."""
        self._began, self._is_over = None, False

    def take(self) -> float | None:
        """When whoever is there now stepped up; None where it is not known, or was told before."""
        if self._is_over:
            return None
        self._is_over = True
        return self._now() if self._began is None else self._began


class WaitDesk(QObject):
    """Has the waits of one lesson counted. What goes wrong with it is nobody's concern there."""

    def __init__(
        self, records: RecordsThread, parent: QObject, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._now = now
        self._visit = VisitWatch(now)
        self._card: Attempt | None = None

    @Slot(object)
    def follow(self, phase: VisitPhase) -> None:
        """A visit went on."""
        self._visit.follow(phase)

    @Slot(object)
    def follow_camera(self, view: CameraView) -> None:
        """Where the camera is off nobody stands before it."""
        if not view.is_on:
            self._visit.forget()

    def begin(self, sighting: Sighting) -> Attempt | None:
        """Whose outcome a sighting is; None where it is none, or nobody knows since when."""
        if isinstance(sighting, HolderMatched | HolderNotMatched):
            attempt, self._card = self._card, None
            return attempt
        if isinstance(sighting, CardShown):
            return self._attempt(Way.CARD)
        if isinstance(sighting, Recognised | Unknown | Ambiguous):
            return self._attempt(Way.FACE_AT_SPOT)
        return None

    def end(self, attempt: Attempt | None, outcome: object) -> None:
        """What came of it stands on the screen."""
        if attempt is None:
            return
        if isinstance(outcome, FaceWanted):
            self._card = Attempt(Way.FACE_WITH_CARD, attempt.since)
        elif isinstance(outcome, CheckedIn) and not outcome.already:
            way, seconds, student = attempt.way, self._now() - attempt.since, outcome.student.id
            self._records.submit(
                lambda school: note_wait(school, way, seconds, student), failed=_let_be
            )

    def miss(self, attempt: Attempt | None) -> None:
        """Nobody was checked in."""
        if attempt is not None:
            way = attempt.way
            self._records.submit(lambda school: note_missed(school, way), failed=_let_be)

    def keep(self) -> None:
        """The lesson goes from the screen: what ten people have made may be kept."""
        self._records.submit(keep_waits, failed=_let_be)

    def _attempt(self, way: Way) -> Attempt | None:
        since = self._visit.take()
        return None if since is None else Attempt(way, since)


def _let_be(error: Exception) -> None:
    log.info("a wait was not counted: %s", type(error).__name__)
