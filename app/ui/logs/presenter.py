"""Decisions of the screen of logs: which period, which lines. Knows no widget."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.calendar import bounds_of, day_of
from app.exchange.ai_log_csv import write_ai_log
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import AppServices, Session
from app.usecases.ai_log.read_ai_log import AiLine, AiQuery, read_ai_log
from app.usecases.ports import School
from app.usecases.staff.read_access_log import AccessEntry, AccessQuery, read_access_log
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

PERIODS = (1, 7, 30, 90, 366)
USUAL_DAYS = 7


class LogsPresenter(Presenter):
    """Both logs over one period.

    Attributes:
        days: how many days back the period goes, today included.
        only_odd: of the access log only what stands out.
        reader: part of a reader's name; empty for all.
        subject: a student's reference as a case names it; empty for all.
        method, outcome: of the AI log; None for all.

    Signals:
        access_read: the access log was read anew; see `entries`.
        ai_read: the AI log was read anew; see `lines`.
        exported: carries the path of the CSV.
    """

    access_read = Signal()
    ai_read = Signal()
    exported = Signal(object)

    def __init__(
        self, services: AppServices, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(services.records, session, parent)
        self._services = services
        self._found: tuple[AccessEntry, ...] = ()
        self.lines: tuple[AiLine, ...] = ()
        self.days = USUAL_DAYS
        self.only_odd = False
        self.reader = ""
        self.subject = ""
        self.method: Purpose | None = None
        self.outcome: Outcome | None = None

    @property
    def entries(self) -> tuple[AccessEntry, ...]:
        """Lines of the access log by the wanted reader."""
        wanted = self.reader.strip().casefold()
        return tuple(each for each in self._found if wanted in each.reader.casefold())

    @property
    def odd(self) -> int:
        """How many lines stand out."""
        return sum(bool(each.oddities) for each in self.entries)

    def read_access(self) -> None:
        """Read the access log; a line of it by itself."""
        actor, (since, before) = self.session.actor, self._period()
        query = AccessQuery(since, before, None, self.subject.strip() or None, self.only_odd)
        self.ask(lambda school: read_access_log(school, actor, query), self._take_access)

    def read_ai(self) -> None:
        """Read the AI log; that is a line of the access log."""
        actor, query = self.session.actor, self._ai_query()
        self.ask(lambda school: read_ai_log(school, actor, query), self._take_ai)

    def export_ai(self, path: Path) -> None:
        """Write what is shown of the AI log as CSV."""
        actor, query, target = self.session.actor, self._ai_query(), with_suffix(path, ".csv")

        def job(school: School) -> Path:
            write_ai_log(target, [each.use for each in read_ai_log(school, actor, query)])
            return target

        self.ask(job, self.exported.emit)

    def _ai_query(self) -> AiQuery:
        return AiQuery(*self._period(), self.method, self.outcome)

    def _period(self) -> tuple[datetime, datetime]:
        today = day_of(self._services.now())
        return bounds_of(today - timedelta(days=self.days - 1))[0], bounds_of(today)[1]

    def _take_access(self, found: tuple[AccessEntry, ...]) -> None:
        self._found = found
        self.access_read.emit()

    def _take_ai(self, found: tuple[AiLine, ...]) -> None:
        self.lines = found
        self.ai_read.emit()
