"""Decisions of the screen of incidents: which there are, and which step is offered. No widget."""

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accountability.incident_view import IncidentView
from app.domain.accounts.staff import Role
from app.printing.incident_report import print_incident
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.incidents.assess_incident import Judged, assess_incident
from app.usecases.incidents.close_incident import close_incident, reopen_incident
from app.usecases.incidents.comment_incident import comment_incident
from app.usecases.incidents.list_incidents import list_incidents, paper_of
from app.usecases.incidents.note_measures import note_measures
from app.usecases.incidents.notify_authority import do_not_notify_authority, notify_authority
from app.usecases.incidents.report_incident import report_incident
from app.usecases.incidents.tell_people import do_not_tell_people, tell_people
from app.usecases.ports import School
from app.workers.records import RecordsThread
from privacy.accountability.incidents import Incident, Nature, Risk

STEPS = frozenset({"assess", "measures", "notified", "told", "not_told", "close"})


class IncidentsPresenter(Presenter):
    """The register, and the incident that is looked at.

    Signals:
        listed: the register was read anew; see `views` and `chosen`.
        done: a step is on record.
        printed: the paper was written; carries its path.
    """

    listed = Signal()
    done = Signal()
    printed = Signal(object)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.views: tuple[IncidentView, ...] = ()
        self._chosen = ""

    @property
    def may_report(self) -> bool:
        """True for whoever may begin an incident."""
        return self.session.actor.role in {Role.TEACHER, Role.ADMINISTRATOR, Role.CONTROLLER}

    @property
    def chosen(self) -> IncidentView | None:
        """The incident that is looked at."""
        return next((each for each in self.views if each.incident.id == self._chosen), None)

    def choose(self, incident_id: str) -> None:
        """Look at another one."""
        self._chosen = incident_id

    def offered(self, incident: Incident) -> frozenset[str]:
        """Names of the acts that make sense now, for this person."""
        role = self.session.actor.role
        acts = {"paper"} if role in {Role.CONTROLLER, Role.OFFICER} else set()
        if role is not Role.TEACHER:
            acts |= {"comment"}
        if role is not Role.CONTROLLER:
            return frozenset(acts)
        if incident.is_closed:
            return frozenset(acts | {"reopen"})
        acts |= {"not_notified"} if incident.risk is Risk.UNLIKELY else set()
        return frozenset(acts | STEPS)

    def open(self) -> None:
        """Read the register anew."""
        actor = self.session.actor
        self.ask(lambda school: list_incidents(school, actor), self._take)

    def report(self, what: str, aware_at: datetime, natures: Collection[Nature]) -> None:
        """Begin an incident, and look at it."""
        actor = self.session.actor
        self._act(
            lambda school: report_incident(school, actor, what, aware_at=aware_at, natures=natures)
        )

    def assess(self, judged: Judged) -> None:
        """Judge it."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: assess_incident(school, actor, found, judged))

    def note_measures(self, words: str) -> None:
        """Note what was done."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: note_measures(school, actor, found, words))

    def notified(self, at: datetime, reference: str, late_reason: str) -> None:
        """Note that the authority was told."""
        actor, found = self.session.actor, self._chosen
        self._act(
            lambda school: notify_authority(
                school, actor, found, at=at, reference=reference, late_reason=late_reason
            )
        )

    def not_notified(self, why: str) -> None:
        """Note why the authority is not told."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: do_not_notify_authority(school, actor, found, why))

    def told(self, at: datetime, how: str) -> None:
        """Note that the people concerned were told."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: tell_people(school, actor, found, at=at, how=how))

    def not_told(self, why: str) -> None:
        """Note why the people concerned are not told."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: do_not_tell_people(school, actor, found, why))

    def comment(self, words: str) -> None:
        """Say something about it."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: comment_incident(school, actor, found, words))

    def close(self) -> None:
        """Close it."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: close_incident(school, actor, found))

    def reopen(self, why: str) -> None:
        """Take it up again."""
        actor, found = self.session.actor, self._chosen
        self._act(lambda school: reopen_incident(school, actor, found, why))

    def print_paper(self, path: Path) -> None:
        """Write the paper for the authority."""
        actor, found, target = self.session.actor, self._chosen, with_suffix(path, ".pdf")

        def job(school: School) -> Path:
            print_incident(target, paper_of(school, actor, found))
            return target

        self.ask(job, self.printed.emit)

    def _act(self, act: Callable[[School], Incident]) -> None:
        actor = self.session.actor

        def job(school: School) -> tuple[Incident, tuple[IncidentView, ...]]:
            return act(school), list_incidents(school, actor)

        def take(outcome: tuple[Incident, tuple[IncidentView, ...]]) -> None:
            incident, views = outcome
            self._chosen = incident.id
            self._take(views)
            self.done.emit()

        self.ask(job, take)

    def _take(self, views: tuple[IncidentView, ...]) -> None:
        self.views = views
        if self.chosen is None and views:
            self._chosen = views[0].incident.id
        self.listed.emit()
