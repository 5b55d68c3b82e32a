"""Signed registers on their way out, as a table or on paper.

The file is written on the records thread; this side only hears how it went.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.ids import LessonId
from app.domain.roll_call.export import ExportedRegisters
from app.domain.work import Work
from app.exchange.register_csv import write_registers
from app.printing.register import print_registers_on
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.print_registers import print_registers
from app.usecases.ports import School
from app.workers.records import RecordsThread


@dataclass(frozen=True)
class Exported:
    """What became of an export.

    Attributes:
        rows: lines written.
        left_out_protected: students held back.
        left_out_unsigned: lessons held back.
        left_out_restricted: students held back because the use of their data is restricted.
    """

    path: Path
    rows: int
    left_out_protected: int
    left_out_unsigned: int
    left_out_restricted: int = 0


class ExportPresenter(Presenter):
    """Writes the file that a person asked for.

    Signals:
        exported: carries `Exported`.
    """

    exported = Signal(object)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self._language = language

    def export(self, lesson_ids: Sequence[LessonId], path: Path) -> None:
        """Write the signed ones among these registers to a file."""
        actor, language = self.session.actor, self._language
        target = with_suffix(path, ".csv")

        def job(school: School, work: Work) -> Exported:
            outcome = export_registers(school, actor, lesson_ids, work=work)
            write_registers(target, outcome, language=language)
            return _outcome(target, outcome)

        self.ask_long(self.tr("The registers are being exported."), job, self.exported.emit)

    def print(self, lesson_ids: Sequence[LessonId], path: Path) -> None:
        """Write the signed ones among these registers as a PDF."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School, work: Work) -> Exported:
            printed = print_registers(school, actor, lesson_ids, work=work)
            print_registers_on(target, printed)
            return _outcome(target, printed.exported)

        self.ask_long(self.tr("The registers are being printed."), job, self.exported.emit)


def _outcome(target: Path, outcome: ExportedRegisters) -> Exported:
    return Exported(
        target,
        len(outcome.rows),
        outcome.left_out_protected,
        outcome.left_out_unsigned,
        outcome.left_out_restricted,
    )


def with_suffix(path: Path, suffix: str) -> Path:
    """The path with a suffix where the person typed none."""
    return path if path.suffix else path.with_suffix(suffix)
