"""What a window shows, on a screen that may be smaller than that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override


class Ground(QScrollArea):
    """What the window shows; where the window is smaller than that may be, it scrolls.

    So at 200 percent a small screen shows a part at a time, and Tab brings what it comes to.
    """

    def __init__(self, content: QWidget, smallest: QSize) -> None:
        super().__init__()
        self._content, self._smallest = content, smallest
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never squeeze the content below its smallest size.

        Qt's own way of resizing gives each page the height it would like best, and scrolls at once.
        """
        super().resizeEvent(event)
        room = self.maximumViewportSize()
        wide, high = self._smallest.width(), self._smallest.height()
        if room.width() < wide:
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if room.height() < high:
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._content.resize(room.expandedTo(self._smallest))
