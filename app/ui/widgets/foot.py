"""What is told at the foot of the window: over the margin there, so that nothing on a page moves.

Whoever is about to press a button of the last row presses that one, whatever comes or goes.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import grown

FOOT_HEIGHT: Final = 40
"""Of one line, in pixels, at letters of the usual size."""
FOOT_MARGIN: Final = FOOT_HEIGHT - 8
"""Every page leaves it free at its foot; the rest lies over what a card keeps free within."""

SIDE_BY_SIDE: Final = 1000
"""From this width on two bars share the one line; in a narrower window each has its own."""


class Foot(QWidget):
    """Lies over the lower edge of a place, as high as the bars that are shown."""

    def __init__(self, beneath: QWidget, *bars: QWidget) -> None:
        super().__init__(beneath)
        self._beneath, self._bars = beneath, bars
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for bar in bars:
            self._row.addWidget(bar, 1)
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
        is_wide = width >= grown(SIDE_BY_SIDE)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        is_shown = any(not bar.isHidden() for bar in self._bars)
        height = self._row.totalHeightForWidth(width) if is_shown else 0
        self.setGeometry(0, self._beneath.height() - height, width, height)
        self.raise_()
