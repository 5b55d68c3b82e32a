"""What the leaf of pictures shows and writes; no widget."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accountability.figures import SchoolFigures
from app.printing.document import print_document
from app.printing.figures import figures_document
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.figures.view_figures import view_figures
from app.usecases.ports import School
from app.workers.records import RecordsThread


class FiguresPresenter(Presenter):
    """Counts once, when somebody first looks.

    Signals:
        shown: they are counted; see `figures`.
        written: a file was written; carries its path.
    """

    shown = Signal()
    written = Signal(object)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.figures: SchoolFigures | None = None

    def open(self) -> None:
        """Count; marks and withdrawals go first."""
        actor = self.session.actor
        self.ask_long(
            self.tr("The figures are being counted."),
            lambda school, work: view_figures(school, actor, work),
            self._take,
        )

    def write_pdf(self, path: Path) -> None:
        """Write what is shown."""
        figures, name = self.figures, self.session.school_name
        if figures is None:
            return
        chosen = path if path.suffix else path.with_suffix(".pdf")

        def write(_school: School) -> Path:
            print_document(chosen, figures_document(figures, name))
            return chosen

        self.ask(write, self.written.emit)

    def _take(self, figures: SchoolFigures) -> None:
        self.figures = figures
        self.shown.emit()
