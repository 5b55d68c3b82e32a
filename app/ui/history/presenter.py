"""Decisions of the history screen: which lessons by week, one register, its corrections.

Before a signature no line tells who or what made a mark. It knows no widget.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from app.domain.calendar import day_of
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.history import EarlierSignature, HistoryLine
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import Register
from app.ui.parts.choice import MarkChoice
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.overviews import signed_lessons, unsigned_lessons
from app.usecases.lessons.register_history import earlier_signatures, register_history
from app.usecases.lessons.view_register import view_register
from app.usecases.ports import School
from app.workers.records import RecordsThread

WEEKS_AT_FIRST = 4


@dataclass(frozen=True)
class Week:
    """The lessons of one week, newest first.

    Attributes:
        monday: its first day.
    """

    monday: date
    lessons: tuple[LessonOverview, ...]

    @property
    def number(self) -> int:
        """The week's number as Swedish schools count (ISO 8601)."""
        return self.monday.isocalendar().week


def by_week(overviews: Iterable[LessonOverview]) -> tuple[Week, ...]:
    """Sort lessons into weeks, newest week and newest lesson first."""
    weeks: dict[date, list[LessonOverview]] = {}
    for overview in sorted(overviews, key=lambda each: each.lesson.starts_at, reverse=True):
        day = day_of(overview.lesson.starts_at)
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(overview)
    return tuple(Week(monday, tuple(lessons)) for monday, lessons in weeks.items())


@dataclass(frozen=True)
class Lessons:
    """What the list shows.

    Attributes:
        waiting: lessons that are over and not signed, oldest first.
        weeks: signed lessons.
    """

    waiting: tuple[LessonOverview, ...] = ()
    weeks: tuple[Week, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to show yet."""
        return not self.waiting and not self.weeks


@dataclass(frozen=True)
class OpenedRegister:
    """A register and what was done to it, as one moment saw them."""

    register: Register
    history: tuple[HistoryLine, ...]
    earlier: tuple[EarlierSignature, ...] = ()

    @property
    def corrected(self) -> frozenset[StudentId]:
        """Students whose mark was changed after the signature."""
        return frozenset(line.student_id for line in self.history if line.after_signature)


@dataclass(frozen=True)
class Step:
    """One correction as people read it: what stood, what stands, who says so and why."""

    before: HistoryLine | None
    after: HistoryLine


def corrections(history: Iterable[HistoryLine], student_id: StudentId) -> tuple[Step, ...]:
    """The corrections of one student's mark after the signature, oldest first."""
    lines = [line for line in history if line.student_id == student_id]
    pairs = zip([None, *lines], lines, strict=False)
    return tuple(Step(before, after) for before, after in pairs if after.after_signature)


class HistoryPresenter(Presenter):
    """The lessons that a person may see, and the register they opened.

    Attributes:
        lessons_changed: the list was read anew; see `lessons`.
        register_changed: another register, or the same one corrected; see `opened`.
        corrected: a correction is on record.
    """

    lessons_changed = Signal()
    register_changed = Signal()
    corrected = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.lessons = Lessons()
        self.opened: OpenedRegister | None = None
        self.weeks_back = WEEKS_AT_FIRST

    def open(self) -> None:
        """Read the list of lessons."""
        actor, weeks_back = self.session.actor, self.weeks_back

        def job(school: School) -> Lessons:
            since = day_of(school.clock.now()) - timedelta(weeks=weeks_back)
            signed = signed_lessons(school, actor, since)
            return Lessons(unsigned_lessons(school, actor), by_week(signed))

        self.ask(job, self._show_lessons)

    def look_back(self, weeks: int) -> None:
        """Show signed lessons of the last so many weeks."""
        self.weeks_back = weeks
        self.open()

    @property
    def can_correct(self) -> bool:
        """True where the opened register is signed and the person teaches it; others only read."""
        is_signed = self.opened is not None and self.opened.register.signature is not None
        return is_signed and not self.session.is_administrator

    def open_register(self, lesson_id: LessonId) -> None:
        """Read one register and what was done to it."""
        self.ask(self._reading(lesson_id), self._show_register)

    def correct(self, student_id: StudentId, choice: MarkChoice) -> None:
        """Change a signed mark; the register and its history are read anew."""
        opened, actor = self.opened, self.session.actor
        if opened is None:
            return
        lesson_id = opened.register.lesson.id
        read = self._reading(lesson_id)

        def job(school: School) -> OpenedRegister:
            correct_mark(
                school,
                actor,
                lesson_id,
                student_id,
                choice.kind,
                minutes_late=choice.minutes_late,
                minutes_early=choice.minutes_early,
                reason=choice.reason,
            )
            return read(school)

        self.ask(job, self._show_correction, urgent=True)

    def _reading(self, lesson_id: LessonId) -> Callable[[School], OpenedRegister]:
        actor = self.session.actor

        def job(school: School) -> OpenedRegister:
            register = view_register(school, actor, lesson_id)
            return OpenedRegister(
                register,
                register_history(school, actor, lesson_id),
                earlier_signatures(school, actor, lesson_id),
            )

        return job

    def _show_lessons(self, lessons: Lessons) -> None:
        self.lessons = lessons
        self.lessons_changed.emit()

    def _show_register(self, opened: OpenedRegister) -> None:
        self.opened = opened
        self.register_changed.emit()

    def _show_correction(self, opened: OpenedRegister) -> None:
        self._show_register(opened)
        self.corrected.emit()
