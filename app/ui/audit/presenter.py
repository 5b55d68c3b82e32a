"""Decisions of the audit screen: running one, looking back at one. Knows no widget."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.atomic_file import write_whole
from app.printing.audit_report import print_audit
from app.text.findings import outcome_of
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.audit.list_audits import PastAudit, list_audits
from app.usecases.audit.look_behind import look_behind
from app.usecases.audit.run_audit import Audited, run_audit
from app.usecases.ports import School
from app.workers.records import RecordsThread
from privacy.accountability.audit import Checked, signed
from privacy.accountability.check import AuditCheck, Outcome

_ORDER = (Outcome.FINDING, Outcome.NOT_TOLD, Outcome.IN_ORDER, Outcome.NOT_APPLICABLE)


class AuditPresenter(Presenter):
    """The audits there were, and the one that is looked at.

    Attributes:
        past: newest first; None until they have been read.

    Signals:
        read: they were read, or read anew.
        ran: an audit is complete; carries it.
        written: a file was written; carries its path.
        opened: who or what the pointers of a check stand for; carries it.
    """

    read = Signal()
    ran = Signal(object)
    written = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        checks: Sequence[AuditCheck],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self._checks = checks
        self._row = 0
        self.past: tuple[PastAudit, ...] | None = None

    @property
    def chosen(self) -> PastAudit | None:
        """The audit that is looked at."""
        past = self.past or ()
        return past[self._row] if 0 <= self._row < len(past) else None

    @property
    def checked(self) -> tuple[Checked, ...]:
        """Its checks: what was found first, gravest first."""
        if self.chosen is None:
            return ()
        report = self.chosen.report
        rest = [each for each in report.checked if not each.is_finding]
        rest.sort(key=lambda each: _ORDER.index(outcome_of(each)))
        return (*report.findings, *rest)

    def choose(self, row: int) -> None:
        """Look at another audit."""
        self._row = row
        self.read.emit()

    def open(self) -> None:
        """Read the audits there were."""
        actor = self.session.actor
        self.ask(lambda school: list_audits(school, actor), self._take)

    def run(self) -> None:
        """Audit; marks and withdrawals that come meanwhile go first."""
        actor, checks = self.session.actor, self._checks
        self.ask_long(
            self.tr("The audit is running."),
            lambda school, work: run_audit(school, actor, checks, work),
            self._take_run,
        )

    def print_report(self, path: Path) -> None:
        """Write the audit that is looked at as PDF."""
        past, session, target = self.chosen, self.session, with_suffix(path, ".pdf")
        if past is None:
            return

        def job(_school: School) -> Path:
            change = None if past.is_first else past.difference
            names = {"school_name": session.school_name, "by": past.by}
            print_audit(target, past.report, change, **names)
            return target

        self.ask(job, self.written.emit)

    def export(self, path: Path) -> None:
        """Write the audit that is looked at with its signature."""
        past, target = self.chosen, with_suffix(path, ".json")
        if past is None:
            return
        text = json.dumps(signed(past.report), ensure_ascii=False, indent=2, sort_keys=True)

        def job(_school: School) -> Path:
            write_whole(target, text.encode() + b"\n")
            return target

        self.ask(job, self.written.emit)

    def look_behind(self, checked: Checked) -> None:
        """Ask whom or what a finding is about; on record."""
        actor, pointers = self.session.actor, checked.evidence.pointers
        self.ask(lambda school: look_behind(school, actor, pointers), self.opened.emit)

    def _take(self, past: tuple[PastAudit, ...]) -> None:
        self.past = past
        self.read.emit()

    def _take_run(self, audited: Audited) -> None:
        self._row = 0
        self.ran.emit(audited)
        self.open()
