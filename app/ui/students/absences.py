"""Decisions on absence known in advance: what is on record, one more, one less.

No reason is asked for: "ill" would be health data. It knows no widget.
"""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal

from app.domain.calendar import SCHOOL_ZONE, day_of
from app.domain.ids import AbsenceId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.text.dates import local_date, local_day, local_span, local_time
from app.ui.parts.presenter import Presenter
from app.usecases.lessons.known_absence import (
    cancel_known_absence,
    known_absences,
    record_known_absence,
)
from app.usecases.ports import School


class AbsencePresenter(Presenter):
    """The announced absences of one student.

    Signals:
        listed: carries the absences as they stand.
    """

    listed = Signal(object)

    def open(self, student_id: StudentId) -> None:
        """Read what is on record."""
        actor = self.session.actor
        self.ask(lambda school: known_absences(school, actor, student_id), self.listed.emit)

    def record(self, student_id: StudentId, starts_at: datetime, ends_at: datetime) -> None:
        """Take one down."""
        actor = self.session.actor

        def job(school: School) -> tuple[KnownAbsence, ...]:
            record_known_absence(school, actor, student_id, starts_at, ends_at)
            return known_absences(school, actor, student_id)

        self.ask(job, self.listed.emit)

    def cancel(self, student_id: StudentId, absence_id: AbsenceId) -> None:
        """Forget one."""
        actor = self.session.actor

        def job(school: School) -> tuple[KnownAbsence, ...]:
            cancel_known_absence(school, actor, absence_id)
            return known_absences(school, actor, student_id)

        self.ask(job, self.listed.emit)


def at(day: date, hour: time) -> datetime:
    """A moment on the school's wall clock, in UTC."""
    return datetime.combine(day, hour, SCHOOL_ZONE).astimezone(UTC)


def absence_words(absence: KnownAbsence) -> str:
    """Whole days as days, parts of a day with their times."""
    starts, ends = absence.starts_at.astimezone(SCHOOL_ZONE), absence.ends_at
    last = day_of(ends - timedelta(seconds=1))
    is_whole = starts.time() == time.min and ends.astimezone(SCHOOL_ZONE).time() == time.min
    if not is_whole and starts.date() == last:
        return f"{local_date(starts)} {local_span(starts, ends)}"
    if not is_whole:
        return f"{local_day(starts)} {local_time(starts)} → {local_day(ends)} {local_time(ends)}"
    if starts.date() == last:
        return local_date(last)
    return f"{local_date(starts)} → {local_date(last)}"
