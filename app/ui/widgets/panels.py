"""White panels, lines between things, and what an empty place says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import GRID
from app.ui.widgets.labels import Text

WIDE = 1000  # against stretches of one: the widget takes all it may


class Card(QFrame):
    """A white panel with a thin line and round corners; `.column` takes its content."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 3 * GRID) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(2 * GRID)


class Rule(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        self.setFixedHeight(1)


class PageHeader(QWidget):
    """The heading inside a page: what this is, one line on it, what can be done at the right."""

    def __init__(
        self, title: str, lead: str = "", *actions: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, "headline")
        self.lead = Text(lead, "lead", wrap=True)
        if not lead:
            self.lead.hide()
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(GRID + GRID // 2)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)


class EmptyState(QWidget):
    """What stands where nothing is yet: what belongs here and what to do."""

    def __init__(
        self, title: str, lead: str, action: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        for label in (Text(title, "section"), Text(lead, "muted", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if action is not None:
            column.addSpacing(GRID)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def centred(widget: QWidget) -> QHBoxLayout:
    """The widget in the middle of a row.

    Not by an alignment flag: with one, Qt asks wrapped text for its height at the wrong width.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, WIDE)
    row.addStretch(1)
    return row
