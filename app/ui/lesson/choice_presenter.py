"""Decisions of the start view: which lesson is the one to start, and what else there is today."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Group
from app.domain.ids import GroupId, LessonId
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import Register, RegisterState
from app.ui.session import AppServices, Session, local
from app.usecases.lessons.overviews import (
    lesson_now,
    lessons_of_day,
    lessons_to_take_over,
    open_lessons,
    unsigned_lessons,
)
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.start_unplanned_lesson import list_groups, start_unplanned_lesson
from app.usecases.ports import School

StartJob = Callable[[School], Register]


@dataclass(frozen=True)
class Day:
    """What there is to start, to go on with and to sign.

    Attributes:
        now: the lesson that is on; None where there is none.
        others: the day's other lessons, and whatever else is open.
        unsigned: of earlier, waiting for a signature.
        of_others: other teachers' lessons of today, for a substitute.
        groups: with whom a lesson outside the timetable can be held; none where that is not the
            actor's to begin, as with a substitute's key.
    """

    now: LessonOverview | None
    others: tuple[LessonOverview, ...]
    unsigned: tuple[LessonOverview, ...]
    of_others: tuple[LessonOverview, ...]
    groups: tuple[Group, ...]


class LessonChoicePresenter(QObject):
    """Chooses and starts lessons.

    Signals:
        changed: the `Day` was read.
        started: a lesson runs; carries its `LessonId`.
        to_review: the register of a lesson that is over is open; carries its `LessonId`.
        failed: an act was refused; carries the exception.
    """

    changed = Signal(object)
    started = Signal(str)
    to_review = Signal(str)
    failed = Signal(object)

    def __init__(
        self, services: AppServices, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actor = session.actor
        self._is_starting = False
        self.day: Day | None = None

    def start(self) -> None:
        """Read the day."""
        actor = self._actor
        self._services.records.submit(lambda school: day_of(school, actor), self._show, self._fail)

    def start_now(self) -> None:
        """Enter: start the lesson that is on, or go on with it; signed ones are left alone."""
        now = self.day.now if self.day else None
        if now is not None and now.state is not RegisterState.SIGNED:
            self.start_lesson(now.lesson.id)

    def start_lesson(self, lesson_id: LessonId) -> None:
        """Start a lesson, or go on with it where it was."""
        actor = self._actor
        self._begin(lambda school: start_lesson(school, actor, lesson_id))

    def report_first(self) -> None:
        """The oldest of the lessons that were not reported."""
        if self.day is not None and self.day.unsigned:
            self.report(self.day.unsigned[0].lesson.id)

    def report(self, lesson_id: LessonId) -> None:
        """A lesson is over: open its register, if it never was, and go on to the signature."""
        actor = self._actor
        self._begin(lambda school: start_lesson(school, actor, lesson_id))

    def start_unplanned(self, title: str, groups: Collection[GroupId], minutes: int) -> None:
        """Start a lesson that the timetable does not know."""
        actor, chosen = self._actor, tuple(groups)
        self._begin(lambda school: start_unplanned_lesson(school, actor, title, chosen, minutes))

    def _begin(self, job: StartJob) -> None:
        if self._is_starting:
            return
        self._is_starting = True
        self._services.records.submit(job, self._go, self._fail)

    @Slot(object)
    def _show(self, day: Day) -> None:
        self.day = day
        self.changed.emit(day)

    @Slot(object)
    def _go(self, register: Register) -> None:
        self._is_starting = False
        lesson = register.lesson
        is_over = lesson.ends_at <= self._services.now()
        (self.to_review if is_over else self.started).emit(lesson.id)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._is_starting = False
        self.failed.emit(error)


def day_of(school: School, actor: StaffMember) -> Day:
    """Everything the start view shows; runs where the data lives."""
    now = lesson_now(school, actor)
    today = lessons_of_day(school, actor, local(school.clock.now()).date())
    unsigned = unsigned_lessons(school, actor)
    today_or_open = {each.lesson.id: each for each in (*open_lessons(school, actor), *today)}
    apart = {each.lesson.id for each in (*unsigned, *((now,) if now else ()))}
    is_teacher = actor.role is Role.TEACHER
    return Day(
        now=now,
        others=tuple(each for key, each in today_or_open.items() if key not in apart),
        unsigned=unsigned,
        of_others=lessons_to_take_over(school, actor) if is_teacher else (),
        groups=list_groups(school, actor) if is_teacher else (),
    )
