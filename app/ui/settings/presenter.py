"""Decisions of the settings page: what is read, what was changed, what is refused. No widget."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from app.errors import BadInput
from app.settings import SCHOOL_SETTINGS, AnySetting
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.safekeeping.change_settings import change_settings, read_settings
from app.workers.records import RecordsThread


class SettingsPresenter(Presenter):
    """The school's settings as they are kept, and as they stand in the form.

    Signals:
        read: the kept values are to be shown.
        changed: the form holds something else than before.
        saved: the form is kept.
    """

    read = Signal()
    changed = Signal()
    saved = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self._kept: dict[str, str] = {}
        self._draft: dict[str, str] = {}

    @property
    def declared(self) -> tuple[AnySetting, ...]:
        """The settings that the form shows, in order."""
        return SCHOOL_SETTINGS

    @property
    def values(self) -> Mapping[str, str]:
        """Every setting as it is kept, as text by key."""
        return MappingProxyType(self._kept)

    @property
    def is_changed(self) -> bool:
        """True while something would have to be saved."""
        return bool(self._changes)

    @property
    def _changes(self) -> dict[str, str]:
        return {key: text for key, text in self._draft.items() if text != self._kept.get(key)}

    def open(self) -> None:
        """Read what is kept."""
        actor = self.session.actor
        self.ask(lambda school: read_settings(school, actor), self._take)

    def type_in(self, key: str, text: str) -> None:
        """Somebody typed or chose something."""
        self._draft[key] = text
        self.changed.emit()

    def fault(self, setting: AnySetting) -> BadInput | None:
        """What is the matter with what stands in the form; None where it can be kept."""
        try:
            setting.parse(self._draft.get(setting.key, self._kept.get(setting.key, "")))
        except BadInput as refusal:
            return refusal
        return None

    def save(self) -> None:
        """Keep all changes, or none where one is not allowed."""
        changes, actor = self._changes, self.session.actor

        def job(school: School) -> dict[str, str]:
            change_settings(school, actor, changes)
            return read_settings(school, actor)

        self.ask(job, self._take_saved)

    def _take(self, values: dict[str, str]) -> None:
        self._kept = values
        self._draft = {}
        self.read.emit()
        self.changed.emit()

    def _take_saved(self, values: dict[str, str]) -> None:
        self._take(values)
        self.saved.emit()
