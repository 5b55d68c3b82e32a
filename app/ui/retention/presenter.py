"""Decisions of the retention screen. Knows no widget, and no name of anybody whose data go."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.disposal import Disposal
from app.domain.ids import StaffId
from app.domain.staff import Role
from app.printing.disposal_protocol import print_disposal_protocol
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.retention.dispose import dispose
from app.usecases.retention.schedule import BY_ID
from app.usecases.retention.set_rule import set_rule
from app.usecases.retention.what_is_due import Due, list_disposals, view_disposal, what_is_due
from app.workers.records import RecordsThread
from privacy.rights.retention import DisposalDecision


@dataclass(frozen=True)
class Retained:
    """Everything that the screen shows."""

    due: tuple[Due, ...]
    disposals: tuple[Disposal, ...]


class RetentionPresenter(Presenter):
    """Rules with what they would take, and what went.

    Attributes:
        shown: None until it has been read.

    Signals:
        read: it was read, or read anew.
        rule_set: a rule was set.
        disposed: a disposal is complete; carries it.
        printed: a protocol was written; carries its path.
    """

    read = Signal()
    rule_set = Signal()
    disposed = Signal(object)
    printed = Signal(object)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.shown: Retained | None = None

    @property
    def is_controller(self) -> bool:
        """True for whoever sets rules and confirms disposals."""
        return self.session.actor.role is Role.CONTROLLER

    def due(self, row: int) -> Due | None:
        """The rule in a row."""
        lines = self.shown.due if self.shown else ()
        return lines[row] if 0 <= row < len(lines) else None

    def disposal(self, row: int) -> Disposal | None:
        """The disposal in a row."""
        lines = self.shown.disposals if self.shown else ()
        return lines[row] if 0 <= row < len(lines) else None

    def may_set(self, due: Due | None) -> bool:
        """True where this person can set a period and a decision."""
        return self.is_controller and due is not None and due.needs_confirmation

    def may_dispose(self, due: Due | None) -> bool:
        """True where this person can let it go now."""
        return self.is_controller and due is not None and due.may_go and not self.is_busy

    def open(self) -> None:
        """Read rules and disposals."""
        actor = self.session.actor

        def job(school: School) -> Retained:
            return Retained(what_is_due(school, actor), list_disposals(school, actor))

        self.ask(job, self._take)

    def set_rule(self, rule: str, months: int, decision: DisposalDecision | None) -> None:
        """Set a period and what allows the disposal."""
        actor = self.session.actor
        self.ask(lambda school: set_rule(school, actor, rule, months, decision), self._take_set)

    def dispose(self, rule: str) -> None:
        """Let go what the rule says; marks that come meanwhile go first."""
        actor, give_way = self.session.actor, self.records.give_way
        self.ask(lambda school: dispose(school, actor, [rule], give_way), self._take_disposed)

    def print_protocol(self, disposal: Disposal, path: Path) -> None:
        """Write the protocol of a disposal."""
        session, target = self.session, with_suffix(path, ".pdf")

        def job(school: School) -> Path:
            found = view_disposal(school, session.actor, disposal.order.id)
            by = found.order.by
            print_disposal_protocol(
                target,
                found,
                BY_ID[found.order.rule],
                school_name=session.school_name,
                confirmed_by=school.staff.get(StaffId(by)).display_name if by else "",
            )
            return target

        self.ask(job, self.printed.emit)

    def _take(self, shown: Retained) -> None:
        self.shown = shown
        self.read.emit()

    def _take_set(self, _done: None) -> None:
        self.rule_set.emit()
        self.open()

    def _take_disposed(self, done: tuple[Disposal, ...]) -> None:
        for each in done:
            self.disposed.emit(each)
        self.open()
