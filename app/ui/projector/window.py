"""Projector mode: the spot's board in a window of its own, on the second screen if there is one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.projector.board import SpotBoard

FIRST_SIZE = QSize(900, 700)


class ProjectorWindow(QWidget):
    """Takes no marks and leads nowhere: Escape closes it, and so does the end of the lesson.

    Signals:
        closed: it has gone, whoever closed it.
    """

    closed = Signal()

    def __init__(self, board: SpotBoard) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.board = board
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(board)
        self.setWindowTitle(self.tr("Check-in spot"))
        self.setAccessibleName(self.tr("Check-in spot"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(FIRST_SIZE)

    def show_beside(self, window: QWidget) -> None:
        """Fill the first screen that the given window is not on; without one, be a window."""
        other = other_screen(window.screen())
        if other is None:
            self.show()
            return
        self.setGeometry(other.geometry())
        self.showFullScreen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so."""
        super().closeEvent(event)
        self.closed.emit()


def other_screen(taken: QScreen) -> QScreen | None:
    """A screen beside the one that is taken; None where there is none."""
    return next((each for each in QGuiApplication.screens() if each is not taken), None)
