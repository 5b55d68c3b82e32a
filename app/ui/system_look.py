"""Notices that the system's letters, or its light and dark, have changed while the program runs."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override


class SystemLook(QObject):
    """Tells once for what comes in several pieces.

    Signals:
        changed: the system looks otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._soon.start)

    def watch(self, window: QWindow) -> None:
        """Listen at a window: the system tells windows of its letters, not the application."""
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold nothing back."""
        if event.type() is QEvent.Type.ThemeChange:
            self._soon.start()
        return False
