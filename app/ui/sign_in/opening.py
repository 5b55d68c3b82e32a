"""Opens a school on the records thread and begins a session; the window never waits for it."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.accounts.staff import StaffMember
from app.ui.session import AppServices, Session
from app.workers.records import Opener


class SchoolOpening(QObject):
    """One try at a time.

    Signals:
        opened: the `Session` that began.
        failed: the exception that says why not.
        busy_changed: True while a try is under way.
    """

    opened = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """True while a try is under way."""
        return self._is_busy

    def begin(self, opener: Opener, words: str = "") -> None:
        """Try to open; a second try while one is under way is not made.

        Args:
            opener: of the school.
            words: what is being done, where that takes its time.
        """
        if self._is_busy:
            return
        self._set_busy(busy=True)
        self._services.records.open(opener, self._describe, self._fail, words=words)

    @Slot(object)
    def _describe(self, actor: StaffMember) -> None:
        describe = self._services.describe
        self._services.records.submit(
            lambda school: describe(school, actor), self._open, self._fail
        )

    @Slot(object)
    def _open(self, session: Session) -> None:
        self._set_busy(busy=False)
        self.opened.emit(session)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.busy_changed.emit(busy)
