"""Decisions of the timetable page: which week is shown. Knows no widget."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from app.domain.roll_call.register import RegisterState
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.lessons.lessons_of_week import DAYS, TimetableLine, lessons_of_week, monday_of
from app.workers.records import RecordsThread


class TimetablePresenter(Presenter):
    """One week at a time.

    Attributes:
        monday: the first day of the week that is shown.
        lines: its lessons.

    Signals:
        shown: the week was read.
    """

    shown = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self._today = today
        self.monday = monday_of(today)
        self.lines: tuple[TimetableLine, ...] = ()

    @property
    def is_this_week(self) -> bool:
        """True while today is in the week that is shown."""
        return self.monday == monday_of(self._today)

    def open(self) -> None:
        """Read the week."""
        actor, monday = self.session.actor, self.monday
        self.ask(lambda school: lessons_of_week(school, actor, monday), self._take)

    def turn(self, weeks: int) -> None:
        """Go so many weeks on; back where it is below zero."""
        self.monday += timedelta(days=DAYS * weeks)
        self.open()

    def go_to_today(self) -> None:
        """Show this week again."""
        self.monday = monday_of(self._today)
        self.open()

    def may_open(self, row: int) -> bool:
        """True for a lesson that has a register to look at."""
        is_row = 0 <= row < len(self.lines)
        return is_row and self.lines[row].overview.state is not RegisterState.PLANNED

    def _take(self, lines: tuple[TimetableLine, ...]) -> None:
        self.lines = lines
        self.shown.emit()
