"""A page with something at its side, which goes beneath it where a screen is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import GRID, grown

SIDE_WIDTH = 400
ROOM_FOR_BOTH = 860
UNBOUNDED = 16_777_215


def height_of(widget: QWidget, least: QSize) -> int:
    """The height that wrapped words need at the width of the moment."""
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return least.height()
    return max(least.height(), layout.minimumHeightForWidth(widget.width()))


class SideBySide(QWidget):
    """The side keeps its width beside the page, and takes all of it beneath."""

    def __init__(self, page: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._side = page, side
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3 * GRID)
        self._row.addWidget(page, 1)
        self._row.addWidget(side)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._arrange(is_narrow=False)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as either part; as high as they are now."""
        narrowest = max(self._page_width(), self._side.minimumSizeHint().width())
        return QSize(narrowest, height_of(self, self._row.minimumSize()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for both."""
        super().resizeEvent(event)
        both = self._page_width() + self._row.spacing() + grown(SIDE_WIDTH)
        self._arrange(is_narrow=self.width() < max(grown(ROOM_FOR_BOTH), both))

    def _page_width(self) -> int:
        """The least that the page needs."""
        return self._page.minimumSizeHint().expandedTo(self._page.minimumSize()).width()

    def _arrange(self, *, is_narrow: bool) -> None:
        width = grown(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if is_narrow else width)
        self._side.setMaximumWidth(UNBOUNDED if is_narrow else width)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if is_narrow else ways.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
        self.updateGeometry()
