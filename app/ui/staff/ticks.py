"""A short list of things to tick."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from app.ui.parts.controls import emptied, scrolled
from app.ui.theme import GRID, grown


class TickList(QWidget):
    """One box a line, in a place that scrolls."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GRID // 2)
        area: QScrollArea = scrolled(content)
        area.setFixedHeight(grown(height))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def offer(self, lines: Iterable[tuple[str, str, bool]]) -> None:
        """Show these and no others: id, words, ticked."""
        emptied(self._lines)
        self.boxes = {}
        for key, words, is_ticked in lines:
            box = QCheckBox(words)
            box.setChecked(is_ticked)
            self.boxes[key] = box
            self._lines.addWidget(box)
        self._lines.addStretch(1)

    def chosen(self) -> list[str]:
        """The ids of what is ticked, in order."""
        return [key for key, box in self.boxes.items() if box.isChecked()]
