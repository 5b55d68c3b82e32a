"""Decisions of the sign-in screen: who may try, when, and what a refusal means."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.session import AppServices, DemoHint, Recovery
from app.ui.sign_in.opening import SchoolOpening
from privacy.errors import WrongPassphrase


class SignInPresenter(QObject):
    """Signs somebody in.

    Signals:
        names_changed: the user names of this PC, a tuple.
        busy_changed: True while a passphrase is tried.
        refused: the passphrase was wrong or it is too soon; carries the exception.
        failed: the data could not be opened; carries the exception.
        waiting: whole seconds until the next try; 0 when it may be made.
        opened: the `Session`.
        in_use: another copy of the program has this PC's data.
        recovery_failed: the way back in did not open; carries the exception.
        demo_left: the demo's data are gone; this PC's own school is at hand again.
    """

    names_changed = Signal(object)
    busy_changed = Signal(bool)
    refused = Signal(object)
    failed = Signal(object)
    waiting = Signal(int)
    opened = Signal(object)
    in_use = Signal()
    recovery_failed = Signal(object)
    demo_left = Signal()

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._seconds = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.count_down)
        self._is_recovering = False
        self._opening = SchoolOpening(services, self)
        self._opening.busy_changed.connect(self.busy_changed)
        self._opening.opened.connect(self.opened)
        self._opening.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """True while a passphrase is tried."""
        return self._opening.is_busy

    def start(self) -> None:
        """Ask who has an account here."""
        records = self._services.records
        records.run(self._services.staff_names, self._take_names, self._fail)
        records.run(self._services.is_in_use, self._tell_in_use, self._fail)

    def sign_in(self, user_name: str, passphrase: str) -> None:
        """Try a passphrase; nothing is tried while a wait lasts or a field is empty."""
        if self._seconds or self.is_busy or not user_name.strip() or not passphrase:
            return
        self._is_recovering = False
        self._opening.begin(self._services.open_school(user_name.strip(), passphrase))

    @Slot(object)
    def recover(self, recovery: Recovery) -> None:
        """Set a new passphrase with the sheet, and sign in with it."""
        if not self.is_busy:
            self._is_recovering = True
            self._opening.begin(self._services.recover(recovery))

    def open_demo(self) -> None:
        """Leave this school alone and open the demo's own."""
        self._is_recovering = False
        self._opening.begin(self._services.open_demo())

    @property
    def demo(self) -> DemoHint | None:
        """How to sign in, where it is the demo school that is at hand."""
        return self._services.demo()

    def leave_demo(self) -> None:
        """Delete the demo school and go back to this PC's own, or to the first question."""
        services = self._services
        services.records.run(services.leave_demo, self._tell_left, self._fail)

    def stop(self) -> None:
        """The screen goes away."""
        self._timer.stop()

    @Slot(object)
    def _tell_left(self, _nothing: None) -> None:
        self.demo_left.emit()

    @Slot(object)
    def _take_names(self, names: tuple[str, ...]) -> None:
        self.names_changed.emit(names)

    @Slot(object)
    def _tell_in_use(self, is_in_use: bool) -> None:  # noqa: FBT001 - an answer, not an option
        if is_in_use:
            self.in_use.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if self._is_recovering:
            self.recovery_failed.emit(error)
            return
        if not isinstance(error, WrongPassphrase):
            self.failed.emit(error)
            return
        self._seconds = int(error.params.get("wait_seconds", 0))
        self.refused.emit(error)
        if self._seconds:
            self._timer.start()
        self.waiting.emit(self._seconds)

    @Slot()
    def count_down(self) -> None:
        """A second of the wait has passed."""
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._timer.stop()
        self.waiting.emit(self._seconds)
