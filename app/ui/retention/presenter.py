"""Decisions of the retention screen. Knows no widget, and no name of anybody whose data go."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId, StudentId
from app.domain.rights.disposal import Disposal
from app.domain.rights.restriction import Hold
from app.domain.work import UNWATCHED, Work
from app.errors import Cancelled, NotFound
from app.printing.disposal_protocol import print_disposal_protocol
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.retention.dispose import dispose
from app.usecases.retention.other_ends import OtherEnd, other_ends
from app.usecases.retention.schedule import BY_ID
from app.usecases.retention.set_rule import set_rule
from app.usecases.retention.what_is_due import Due, list_disposals, view_disposal, what_is_due
from app.usecases.rights.find_people import find_people
from app.usecases.rights.hold import lift_hold, list_holds, place_hold
from app.workers.records import RecordsThread
from privacy.rights.retention import DisposalDecision


@dataclass(frozen=True)
class Retained:
    """Everything that the screen shows."""

    due: tuple[Due, ...]
    disposals: tuple[Disposal, ...]
    holds: tuple[Hold, ...]
    others: tuple[OtherEnd, ...]


class RetentionPresenter(Presenter):
    """Rules with what they would take, and what went.

    Attributes:
        shown: None until it has been read.

    Signals:
        read: it was read, or read anew.
        rule_set: a rule was set.
        disposed: a disposal is complete; carries it.
        printed: a protocol was written; carries its path.
        held: a hold was placed or lifted; what is shown is new.
    """

    read = Signal()
    rule_set = Signal()
    disposed = Signal(object)
    printed = Signal(object)
    held = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.shown: Retained | None = None
        self.failed.connect(self._read_what_has_gone)

    @property
    def is_controller(self) -> bool:
        """True for whoever sets rules and confirms disposals."""
        return self.session.actor.role is Role.CONTROLLER

    @property
    def sees_holds(self) -> bool:
        """True for whoever may read why data are held."""
        return self.session.actor.role in {Role.CONTROLLER, Role.OFFICER}

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
        self.ask_long(self.tr("What is out of period is being counted."), self._read, self._take)

    def place_hold(self, reason: str, number: str, until: date | None) -> None:
        """Hold one student's data, or everybody's where no number is given."""
        actor = self.session.actor

        def job(school: School) -> Retained:
            student_id = _student(school, actor, number) if number else None
            place_hold(school, actor, reason, student_id=student_id, until=until)
            return self._read(school)

        self.ask(job, self._take_held)

    def lift_hold(self, hold_id: str) -> None:
        """Let the rules go on."""
        actor = self.session.actor

        def job(school: School) -> Retained:
            lift_hold(school, actor, hold_id)
            return self._read(school)

        self.ask(job, self._take_held)

    def _read(self, school: School, work: Work = UNWATCHED) -> Retained:
        actor = self.session.actor
        holds = list_holds(school, actor) if self.sees_holds else ()
        return Retained(
            what_is_due(school, actor, work),
            list_disposals(school, actor),
            holds,
            other_ends(school, actor),
        )

    def set_rule(self, rule: str, months: int, decision: DisposalDecision | None) -> None:
        """Set a period and what allows the disposal."""
        actor = self.session.actor
        self.ask(lambda school: set_rule(school, actor, rule, months, decision), self._take_set)

    def dispose(self, rule: str) -> None:
        """Let go what the rule says; marks that come meanwhile go first."""
        actor = self.session.actor
        self.ask_long(
            self.tr("What is out of period is being disposed of."),
            lambda school, work: dispose(school, actor, [rule], work),
            self._take_disposed,
        )

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

    @Slot(object)
    def _read_what_has_gone(self, error: Exception) -> None:
        """A disposal that was cancelled on its way has a protocol all the same."""
        if isinstance(error, Cancelled) and error.code == "disposal_cancelled":
            self.open()

    def _take(self, shown: Retained) -> None:
        self.shown = shown
        self.read.emit()

    def _take_held(self, shown: Retained) -> None:
        self._take(shown)
        self.held.emit()

    def _take_set(self, _done: None) -> None:
        self.rule_set.emit()
        self.open()

    def _take_disposed(self, done: tuple[Disposal, ...]) -> None:
        for each in done:
            self.disposed.emit(each)
        self.open()


def _student(school: School, actor: StaffMember, number: str) -> StudentId:
    for person in find_people(school, actor, number):
        if person.number == number:
            return person.id
    raise NotFound("student_unknown")
