"""Who had the keyboard gets it back: a button that cannot be pressed for a while loses it in Qt."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override


class KeyboardKeeper(QObject):
    """Watches over one window.

    Qt hands the keyboard to whatever comes next when its holder is disabled, and gives it to
    nobody who is. Here the holder has it again as soon as it can be used, unless the person has
    gone elsewhere meanwhile.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._owner: QWidget | None = None
        self._stand_in: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def give(self, wanted: QWidget, page: QWidget) -> None:
        """To what a page wishes, at once or once it can be used; until then to the page itself."""
        self._forget()
        if wanted.isEnabled():
            wanted.setFocus()
            return
        page.setFocus()
        self._wait(wanted, page)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._stand_in:
            self._forget()
        if before is None or now is None or not isValid(before):
            return
        if before.isVisible() and not before.isEnabled() and self._window.isAncestorOf(before):
            self._wait(before, now)

    def _wait(self, owner: QWidget, stand_in: QWidget) -> None:
        self._owner, self._stand_in = owner, stand_in
        owner.installEventFilter(self)

    def _forget(self) -> None:
        if self._owner is not None and isValid(self._owner):
            self._owner.removeEventFilter(self)
        self._owner = self._stand_in = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It can be used again."""
        owner = self._owner
        if event.type() is QEvent.Type.EnabledChange and watched is owner and owner.isEnabled():
            self._forget()
            owner.setFocus()
        return False
