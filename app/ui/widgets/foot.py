"""What is told at the foot of the window: over the margin there, so that nothing on a page moves.

Whoever is about to press a button of the last row presses that one, whatever comes or goes.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

FOOT_HEIGHT: Final = 40
"""Of one line, in pixels, at letters of the usual size."""
FOOT_MARGIN: Final = FOOT_HEIGHT - 8
"""Every page leaves it free at its foot; the rest lies over what a card keeps free within."""


class Foot(QWidget):
    """Lies over the lower edge of a place, as high as the bars that are shown."""

    def __init__(self, beneath: QWidget, *bars: QWidget) -> None:
        super().__init__(beneath)
        self._beneath, self._bars = beneath, bars
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for bar in bars:
            self._column.addWidget(bar)
        beneath.installEventFilter(self)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the lower edge."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    @override
    def event(self, event: QEvent) -> bool:
        """A bar came, went, or says something else."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def _fit(self) -> None:
        width = self._beneath.width()
        is_shown = any(not bar.isHidden() for bar in self._bars)
        height = self._column.totalHeightForWidth(width) if is_shown else 0
        self.setGeometry(0, self._beneath.height() - height, width, height)
        self.raise_()
