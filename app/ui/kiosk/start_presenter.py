"""The office's side of the kiosk: handing the PC over, and printing codes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.ids import StudentId
from app.printing.personal_code_slips import Slip, print_code_slips
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.usecases.kiosk.make_code_slips import CodeSlip, make_code_slips
from app.usecases.kiosk.open_kiosk import open_kiosk
from app.usecases.people.students import list_students


class KioskStartPresenter(Presenter):
    """Opens the kiosk, and prints slips.

    Signals:
        students_read: a tuple of `StudentOverview`.
        printed: how many slips there are.
        opened: the PC is the students' now.
    """

    students_read = Signal(object)
    printed = Signal(int)
    opened = Signal()

    def read_students(self) -> None:
        """Ask who can be given a slip."""
        actor = self.session.actor
        self.ask(lambda school: list_students(school, actor), self.students_read.emit)

    def print_slips(self, student_ids: Sequence[StudentId], path: Path) -> None:
        """Write slips; the codes that these students had are void once the PDF is there."""
        actor, school_name = self.session.actor, self.session.school_name
        target = with_suffix(path, ".pdf")

        def deliver(slips: Sequence[CodeSlip]) -> None:
            lines = [Slip(each.student.name, each.code) for each in slips]
            print_code_slips(target, school_name, lines)

        self.ask_long(
            self.tr("The code slips are being made."),
            lambda school, work: make_code_slips(school, actor, student_ids, deliver, work),
            self.printed.emit,
        )

    def open(self) -> None:
        """Hand the PC over."""
        actor = self.session.actor
        self.ask(lambda school: open_kiosk(school, actor), lambda _: self.opened.emit())
