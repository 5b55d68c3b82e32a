"""Decisions of the overview: what a teacher's week looks like, and what waits. Knows no widget."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.ids import LessonId
from app.domain.roll_call.attendance_change import AttendanceChange
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import Register, RegisterState
from app.domain.work import Work
from app.printing.overview import PrintedOverview, print_overview
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.lessons.attendance_changes import attendance_changes, print_attendance_changes
from app.usecases.lessons.lessons_of_week import TimetableLine, lessons_of_week, monday_of
from app.usecases.lessons.overviews import unsigned_lessons
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.ports import School
from app.workers.records import RecordsThread


@dataclass(frozen=True)
class Overview:
    """What the page shows.

    Attributes:
        week: this week's lessons.
        unsigned: lessons that are over and wait for a signature.
    """

    week: tuple[TimetableLine, ...]
    unsigned: tuple[LessonOverview, ...]
    changes: tuple[AttendanceChange, ...]

    @property
    def states(self) -> Mapping[RegisterState, int]:
        """How far the week's registers have come."""
        return Counter(line.overview.state for line in self.week)

    @property
    def signed(self) -> tuple[LessonId, ...]:
        """The week's lessons that can be exported."""
        found = (line.overview for line in self.week)
        return tuple(each.lesson.id for each in found if each.state is RegisterState.SIGNED)


class OverviewPresenter(Presenter):
    """A teacher's own week.

    Attributes:
        overview: None until it has been read.

    Signals:
        shown: it was read.
        to_review: a register is open for its review; carries its `LessonId`.
        printed: the overview was written; carries its path.
    """

    shown = Signal()
    to_review = Signal(str)
    printed = Signal(object)

    def __init__(
        self, records: RecordsThread, session: Session, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.monday = monday_of(today)
        self.overview: Overview | None = None

    def open(self) -> None:
        """Read the week; a mark that comes meanwhile goes first."""
        actor, monday = self.session.actor, self.monday

        def job(school: School, work: Work) -> Overview:
            return Overview(
                lessons_of_week(school, actor, monday),
                unsigned_lessons(school, actor),
                attendance_changes(school, actor, work),
            )

        self.ask_long(self.tr("The registers of eight weeks are being read."), job, self._take)

    def report(self, lesson_id: LessonId) -> None:
        """Open the register of a lesson that is over, if it never was, and go on to review it."""
        actor = self.session.actor
        self.ask(lambda school: start_lesson(school, actor, lesson_id), self._tell_open)

    def print(self, path: Path) -> None:
        """Write the overview as a PDF."""
        session, monday, target = self.session, self.monday, with_suffix(path, ".pdf")
        actor = session.actor

        def job(school: School, work: Work) -> Path:
            printed = print_attendance_changes(school, actor, work)
            paper = PrintedOverview(
                session.school_name,
                actor.display_name,
                school.clock.now(),
                monday,
                tuple(line.overview for line in lessons_of_week(school, actor, monday)),
                unsigned_lessons(school, actor),
                printed.changes,
                printed.left_out,
            )
            print_overview(target, paper)
            return target

        self.ask_long(self.tr("The overview is being written."), job, self.printed.emit)

    def _take(self, overview: Overview) -> None:
        self.overview = overview
        self.shown.emit()

    def _tell_open(self, register: Register) -> None:
        self.to_review.emit(register.lesson.id)
