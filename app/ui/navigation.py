"""Where a person is in the program, and the way back.

Knows the names of the screens, not their widgets; the shell listens and shows.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.ids import LessonId, StudentId


class Screen(StrEnum):
    """Every screen of the program, by what it is for."""

    WELCOME = "welcome"
    START = "start"
    SIGN_IN = "sign_in"
    LESSON = "lesson"
    OVERVIEW = "overview"
    REVIEW = "review"
    HISTORY = "history"
    STUDENTS = "students"
    CONSENTS = "consents"
    KIOSK = "kiosk"
    TIMETABLE = "timetable"
    STAFF = "staff"
    CAMERA = "camera"
    BACKUP = "backup"
    REQUESTS = "requests"
    RETENTION = "retention"
    AUDIT = "audit"
    INCIDENTS = "incidents"
    LOGS = "logs"
    SETTINGS = "settings"
    DECISIONS = "decisions"
    ASSESSMENT = "assessment"
    PROCESSING = "processing"
    NUMBERS = "numbers"


@dataclass(frozen=True)
class Place:
    """A screen and what it shows there."""

    screen: Screen
    lesson_id: LessonId | None = None
    student_id: StudentId | None = None


class Navigator(QObject):
    """Carries a wish to be elsewhere from a screen to the shell.

    Signals:
        went: a `Place` is to be shown.
        session_started: a `Session` began.
        session_ended: the person signed out.
        language_chosen: "sv" or "en"; the shell builds the page anew in it.
        tour_wished: somebody wants to be shown around the demo school.
    """

    went = Signal(object)
    session_started = Signal(object)
    session_ended = Signal()
    language_chosen = Signal(str)
    tour_wished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: list[Place] = []

    @property
    def place(self) -> Place | None:
        """The place that is shown."""
        return self._trail[-1] if self._trail else None

    @property
    def can_go_back(self) -> bool:
        """True where another place lies behind this one."""
        return len(self._trail) > 1

    def go(
        self,
        screen: Screen,
        *,
        lesson_id: LessonId | None = None,
        student_id: StudentId | None = None,
    ) -> None:
        """Go on to a screen; `back` returns."""
        place = Place(screen, lesson_id, student_id)
        if place != self.place:
            self._trail.append(place)
        self.went.emit(place)

    def start_at(self, screen: Screen, *, lesson_id: LessonId | None = None) -> None:
        """Go to a screen and forget the way there, as from the menu or after signing in."""
        self._trail.clear()
        self.go(screen, lesson_id=lesson_id)

    @Slot()
    def back(self) -> None:
        """Return to the place before this one; stays where there is none."""
        if self.can_go_back:
            self._trail.pop()
            self.went.emit(self._trail[-1])
