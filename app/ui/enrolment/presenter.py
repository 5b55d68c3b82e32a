"""Decisions of an enrolment: may it be, from what, how far it has come, and that it is kept.

The frames never reach this side. It knows no widget.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.class_list.card import PrintedCard
from app.domain.ids import StudentId
from app.ui.enrolment.recipes import WHOLE_PICTURE, EnrolmentRecipes
from app.ui.exporting.cards import cards_to
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.cards.enrol_on_card import enrol_on_card
from app.usecases.engines.enrolling_engine import enrolling_engine
from app.usecases.faces.enrol import enrol
from app.usecases.faces.look_alikes import count_look_alikes
from app.usecases.faces.ways_to_enrol import ways_to_enrol
from app.usecases.ports import School
from app.workers.enrolment import EnrolmentParts, EnrolmentWorker
from app.workers.records import RecordsThread
from privacy.purposes import Purpose
from recognition.engines import EngineChoice
from recognition.enroller import Progress
from recognition.ports import FrameSource
from recognition.spot import Spot
from recognition.template import Template

_Ways = dict[Purpose, EngineChoice]


class Stage(StrEnum):
    """Where an enrolment stands."""

    ASKING = "asking"
    REFUSED = "refused"
    CHOOSING = "choosing"
    STARTING = "starting"
    LOOKING = "looking"
    WRITING = "writing"
    KEEPING = "keeping"
    DONE = "done"


class EnrolmentPresenter(Presenter):
    """One student's enrolment.

    Attributes:
        stage: where it stands; `stage_changed` tells.
        progress: how far looking has come.
        look_alikes: how many classmates' templates are very near, in stage DONE.
        obstacle: why the student may not be enrolled, in stage REFUSED.
        ways: the methods that the student may be enrolled for.
        goes_on_card: whether the template is for the student's card, and for nothing here.
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
        self.look_alikes = 0
        self.ways: tuple[Purpose, ...] = ()
        self.goes_on_card = False
        self._engines: _Ways = {}
        self._template: Template | None = None
        self._student_id = student_id
        self._recipes = recipes
        self.worker.progressed.connect(self._follow)
        self.worker.finished.connect(self._keep)
        self.worker.failed.connect(self._start_over)
        self.failed.connect(self._step_back)

    def open(self) -> None:
        """Ask what the student may be enrolled for, if anything."""
        actor, student_id = self.session.actor, self._student_id

        def job(school: School) -> _Ways:
            ways = ways_to_enrol(school, actor, student_id)
            return {way: enrolling_engine(school, way) for way in ways}

        self.ask(job, self._allow)

    def choose_card(self, goes_on_card: bool) -> None:  # noqa: FBT001 - a tick in a box
        """Say where the template goes, where the student may have both."""
        self.goes_on_card = goes_on_card

    @property
    def spot(self) -> Spot:
        """Where the face belongs."""
        return self._recipes.spot

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
        self._template = None
        if self.stage in {Stage.STARTING, Stage.LOOKING, Stage.WRITING}:
            self._enter(Stage.CHOOSING)
        return has_ended

    def _look(
        self, open_source: Callable[[], FrameSource], spot: Spot, *, shows_life: bool = True
    ) -> None:
        self.progress = None
        new_signs = self._recipes.new_signs if shows_life else None
        chosen = self._engine
        load = partial(self._recipes.load_engine, chosen.name)
        self.worker.start(
            EnrolmentParts(
                spot,
                open_source,
                load,
                new_signs,
                chosen.same_person_distance,
                self._recipes.give_back_engine,
            )
        )
        self._enter(Stage.STARTING)

    def write_card(self, path: Path) -> None:
        """Write the card to a PDF; from then on it is the student's, and the template is gone."""
        actor, student_id, template = self.session.actor, self._student_id, self._template
        if template is None:
            return
        target = with_suffix(path, ".pdf")

        def job(school: School) -> PrintedCard:
            return enrol_on_card(school, actor, student_id, template, cards_to(school, target))

        self.ask(job, self._finish)

    @property
    def _engine(self) -> EngineChoice:
        way = Purpose.FACE_WITH_CARD if self.goes_on_card else Purpose.FACE_AT_SPOT
        return self._engines[way]

    def _allow(self, engines: _Ways) -> None:
        self._engines, self.ways = engines, tuple(engines)
        self.goes_on_card = Purpose.FACE_WITH_CARD in engines
        self._enter(Stage.CHOOSING)

    @Slot(object)
    def _follow(self, progress: Progress) -> None:
        self.progress = progress
        if self.stage is Stage.STARTING:
            self._enter(Stage.LOOKING)
        self.progressed.emit()

    @Slot(object)
    def _keep(self, template: Template) -> None:
        if self.goes_on_card:
            self._template = template
            self._enter(Stage.WRITING)
            return
        actor, student_id = self.session.actor, self._student_id
        sealed_later, engine_id = template.to_bytes(), template.engine_id
        self._enter(Stage.KEEPING)
        point_of = self._recipes.point_of
        within = point_of(self._engine).look_alike_distance if point_of else 0.0

        def keep(school: School) -> int:
            enrol(school, actor, student_id, sealed_later, engine_id)
            return count_look_alikes(school, actor, student_id, within)

        self.ask(keep, self._tell_look_alikes)

    def _tell_look_alikes(self, count: int) -> None:
        self.look_alikes = count
        self._finish(None)

    def _finish(self, _outcome: object) -> None:
        self._template = None
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
