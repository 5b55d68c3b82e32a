"""Decisions of the page of the first steps. It knows no widget."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.setting_up import SetUpState, Step
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.setting_up.set_up_state import set_up_state
from app.usecases.setting_up.skip_step import skip_step
from app.workers.records import RecordsThread


class StartPresenter(Presenter):
    """How far the school has come.

    Signals:
        changed: `state` was read anew.
    """

    changed = Signal()

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        has_camera: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self._has_camera = has_camera
        self.state = SetUpState()

    def open(self) -> None:
        """Read how far it is."""
        actor, has_camera = self.session.actor, self._has_camera()
        self.ask(lambda school: set_up_state(school, actor, has_camera=has_camera), self._take)

    def skip(self, step: Step) -> None:
        """Leave a step out, or take it up again."""
        actor, has_camera = self.session.actor, self._has_camera()
        is_skipped = step not in self.state.skipped

        def job(school: School) -> SetUpState:
            skip_step(school, actor, step, is_skipped=is_skipped)
            return set_up_state(school, actor, has_camera=has_camera)

        self.ask(job, self._take)

    def _take(self, state: SetUpState) -> None:
        self.state = state
        self.changed.emit()
