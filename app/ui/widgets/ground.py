"""What a window shows, on a screen that may be smaller than that."""

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override


class Ground(QScrollArea):
    """What the window shows; where the window is smaller than that may be, it scrolls.

    So at 200 percent a small screen shows a part at a time, and Tab brings what it comes to.
    """

    def __init__(self, content: QWidget, smallest: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._smallest = content, smallest
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def keep(self, smallest: QSize) -> None:
        """Squeeze the content no further than this from now on."""
        if smallest != self._smallest:
            self._smallest = smallest
            self._lay_out()

    def begin_at_the_top(self) -> None:
        """Another page is read from its beginning."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever takes the keyboard comes into sight; what is in part is left where it is."""
        if now is not None and self._content.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What has the keyboard from the beginning counts, too."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never squeeze the content below its smallest size.

        Qt's own way of resizing gives each page the height it would like best, and scrolls at once.
        """
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.maximumViewportSize()
        wide, high = self._smallest.width(), self._smallest.height()
        if room.width() < wide:
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if room.height() < high:
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._content.resize(room.expandedTo(self._smallest))
