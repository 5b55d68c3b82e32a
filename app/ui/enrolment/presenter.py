"""Decisions of an enrolment: may it be, from what, how far it has come, and that it is kept.

The frames never reach this side. It knows no widget.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.ids import StudentId
from app.ui.enrolment.recipes import WHOLE_PICTURE, EnrolmentRecipes
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.faces.enrol import enrol, may_enrol
from app.workers.enrolment import EnrolmentParts, EnrolmentWorker
from app.workers.records import RecordsThread
from recognition.enroller import Progress
from recognition.ports import FrameSource
from recognition.spot import Spot
from recognition.template import Template


class Stage(StrEnum):
    """Where an enrolment stands."""

    ASKING = "asking"
    REFUSED = "refused"
    CHOOSING = "choosing"
    STARTING = "starting"
    LOOKING = "looking"
    KEEPING = "keeping"
    DONE = "done"


class EnrolmentPresenter(Presenter):
    """One student's enrolment.

    Attributes:
        stage: where it stands; `stage_changed` tells.
        progress: how far looking has come.
        obstacle: why the student may not be enrolled, in stage REFUSED.
    """

    stage_changed = Signal()
    progressed = Signal()

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        student_id: StudentId,
        recipes: EnrolmentRecipes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self.worker = EnrolmentWorker(self)
        self.stage = Stage.ASKING
        self.progress: Progress | None = None
        self.obstacle: Exception | None = None
        self._student_id = student_id
        self._recipes = recipes
        self.worker.progressed.connect(self._follow)
        self.worker.finished.connect(self._keep)
        self.worker.failed.connect(self._start_over)
        self.failed.connect(self._step_back)

    def open(self) -> None:
        """Ask whether the student may be enrolled at all."""
        actor, student_id = self.session.actor, self._student_id
        self.ask(lambda school: may_enrol(school, actor, student_id), self._allow)

    def use_camera(self) -> None:
        """Look through this PC's camera."""
        self._look(partial(self._recipes.open_camera, self._student_id), self._recipes.spot)

    def use_video(self, path: Path) -> None:
        """Look at a video of somebody on the spot."""
        self._look(partial(self._recipes.open_path, path), self._recipes.spot)

    def use_pictures(self, folder: Path) -> None:
        """Look at portrait pictures; each is examined whole.

        They cannot show that anybody lives: whoever chooses them has confirmed who is there.
        """
        self._look(partial(self._recipes.open_path, folder), WHOLE_PICTURE, shows_life=False)

    def stop(self) -> bool:
        """Forget everything that was seen; False where a device does not let go in time."""
        has_ended = self.worker.stop()
        if self.stage in {Stage.STARTING, Stage.LOOKING}:
            self._enter(Stage.CHOOSING)
        return has_ended

    def _look(
        self, open_source: Callable[[], FrameSource], spot: Spot, *, shows_life: bool = True
    ) -> None:
        self.progress = None
        new_signs = self._recipes.new_signs if shows_life else None
        parts = EnrolmentParts(spot, open_source, self._recipes.load_engine, new_signs)
        self.worker.start(parts)
        self._enter(Stage.STARTING)

    def _allow(self, _nothing: None) -> None:
        self._enter(Stage.CHOOSING)

    @Slot(object)
    def _follow(self, progress: Progress) -> None:
        self.progress = progress
        if self.stage is Stage.STARTING:
            self._enter(Stage.LOOKING)
        self.progressed.emit()

    @Slot(object)
    def _keep(self, template: Template) -> None:
        actor, student_id = self.session.actor, self._student_id
        sealed_later, engine_id = template.to_bytes(), template.engine_id
        self._enter(Stage.KEEPING)
        self.ask(
            lambda school: enrol(school, actor, student_id, sealed_later, engine_id), self._finish
        )

    def _finish(self, _nothing: None) -> None:
        self._enter(Stage.DONE)

    @Slot(object)
    def _start_over(self, error: Exception) -> None:
        self._enter(Stage.CHOOSING)
        self.failed.emit(error)

    @Slot(object)
    def _step_back(self, error: Exception) -> None:
        if self.stage is Stage.ASKING:
            self.obstacle = error
            self._enter(Stage.REFUSED)
        elif self.stage is Stage.KEEPING:
            self._enter(Stage.CHOOSING)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit()
