"""Decisions of the engine dialog: what there is, what can be done with each, and that it was done.

It knows no widget. Files are read and verified on the records thread.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.roll_call.camera_kind import CameraKind
from app.domain.work import Work
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.engines.change_engine import begin_change, complete_change, give_up_change
from app.usecases.engines.view_engines import EnginesView, EngineView, view_engines
from app.usecases.faces.add_model import add_model
from app.usecases.ports import School
from app.workers.records import RecordsThread
from recognition.model_files import ModelFile


class EnginesPresenter(Presenter):
    """One visit to the dialog.

    Attributes:
        view: what is shown; None until it is there.

    Signals:
        shown: `view` has changed.
        added: the name of a model file that was taken in.
        erased: templates that went with an engine, as a number.
    """

    shown = Signal()
    added = Signal(str)
    erased = Signal(int)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        kind: CameraKind,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self.view: EnginesView | None = None
        self._kind = kind

    def open(self) -> None:
        """Ask for everything anew."""
        actor, kind = self.session.actor, self._kind
        self.ask_long(
            self.tr("The files of the engines are being read."),
            lambda school, work: view_engines(school, actor, kind, work),
            self._show,
        )

    def add_file(self, file: Path) -> None:
        """Take in a model file that the school brings."""
        self.ask_long(
            self.tr("The model file is being read and copied."),
            lambda school, work: add_model(file, school.paths.models, work),
            self._tell_added,
        )

    def begin(self, name: str) -> None:
        """Go over to an engine: students are enrolled with it from now on."""
        actor = self.session.actor
        self._do(lambda school, work: begin_change(school, actor, name, work))

    def give_up(self) -> None:
        """Stay with the engine in force."""
        actor = self.session.actor
        self._do(lambda school, work: give_up_change(school, actor, work))

    def complete(self) -> None:
        """Use the next engine from the next lesson on."""
        actor = self.session.actor
        self._do(lambda school, work: complete_change(school, actor, work))

    def can_begin(self, engine: EngineView) -> bool:
        """Whether the school can go over to it now."""
        view = self.view
        if view is None or view.is_demo or engine.missing:
            return False
        return engine.choice.name not in {view.in_force, view.next}

    def _do(self, job: Callable[[School, Work], int | None]) -> None:
        self.ask_long(self.tr("The engine is being changed."), job, self._done)

    def _done(self, erased: int | None) -> None:
        if erased:
            self.erased.emit(erased)
        self.open()

    def _tell_added(self, model: ModelFile) -> None:
        self.added.emit(model.name)
        self.open()

    def _show(self, view: EnginesView) -> None:
        self.view = view
        self.shown.emit()
