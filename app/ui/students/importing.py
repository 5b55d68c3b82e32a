"""Taking in a class list or a timetable: read it, say what it would change, then do it.

A file with problems is refused whole, with what to mend. Nothing is half imported.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accounts.staff import StaffMember
from app.domain.class_list.roster import ImportReport
from app.domain.roll_call.timetable import BadRows
from app.domain.work import Work
from app.exchange.problems import BadFile, Problem
from app.exchange.roster_csv import read_roster
from app.exchange.timetable_csv import read_timetable
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.people.rehearse_import import rehearse_roster, rehearse_timetable
from app.usecases.ports import School
from app.workers.records import RecordsThread

Step = Callable[[School, Work], ImportReport]
Refusal = BadFile | BadRows
"""Of the file as such, or of what it names and the school does not have."""


class ListKind(StrEnum):
    """What a file holds."""

    CLASS_LIST = "class_list"
    TIMETABLE = "timetable"


@dataclass(frozen=True)
class Plan:
    """What an import would change, and the act that does it."""

    file: str
    report: ImportReport
    carry_out: Step


class ImportPresenter(Presenter):
    """One file on its way in.

    Signals:
        planned: carries the `Plan`; nothing has changed yet.
        refused: the file has problems; carries the `Refusal`. Nothing has changed.
        imported: carries the `ImportReport` of what was done.
    """

    planned = Signal(object)
    refused = Signal(object)
    imported = Signal(object)

    def __init__(
        self, kind: ListKind, records: RecordsThread, session: Session, parent: QObject | None
    ) -> None:
        super().__init__(records, session, parent)
        self.kind = kind
        self.plan: Plan | None = None

    def read(self, path: Path) -> None:
        """Read a file and work out what it would change."""
        kind, actor = self.kind, self.session.actor
        self.plan = None
        self.ask_long(
            self.tr("The file is being read and compared."),
            lambda school, work: _planned(kind, school, actor, path, work),
            self._take,
        )

    def carry_out(self) -> None:
        """Do what was planned."""
        if self.plan is not None:
            words = self.tr("The list is being taken in.")
            self.ask_long(words, self.plan.carry_out, self.imported.emit)

    def _take(self, outcome: Plan | Refusal) -> None:
        if isinstance(outcome, BadFile | BadRows):
            self.refused.emit(outcome)
            return
        self.plan = outcome
        self.planned.emit(outcome)


def _planned(
    kind: ListKind, school: School, actor: StaffMember, path: Path, work: Work
) -> Plan | Refusal:
    try:
        if kind is ListKind.CLASS_LIST:
            return _plan_roster(school, actor, path, work)
        return _plan_timetable(school, actor, path, work)
    except (BadFile, BadRows) as error:
        return error


def _plan_roster(school: School, actor: StaffMember, path: Path, work: Work) -> Plan:
    roster = read_roster(path)
    report = rehearse_roster(school, actor, roster, work)
    return Plan(path.name, report, lambda later, work: import_roster(later, actor, roster, work))


def _plan_timetable(school: School, actor: StaffMember, path: Path, work: Work) -> Plan:
    rows = read_timetable(path)
    report = rehearse_timetable(school, actor, rows, work)
    return Plan(path.name, report, lambda later, work: import_timetable(later, actor, rows, work))


__all__ = ["ImportPresenter", "ListKind", "Plan", "Problem"]
