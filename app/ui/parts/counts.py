"""How many of each mark: one pill a kind, kinds that nobody has left out."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.mark import MarkKind
from app.domain.register import Register
from app.text.words import mark_kind
from app.ui.parts.controls import emptied
from app.ui.theme import GRID, TONE_OF_KIND
from app.ui.widgets.labels import Pill

ORDER = (None, *MarkKind)


class Counts(QWidget):
    """A row of pills that says how a register stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)

    def show_register(self, register: Register) -> None:
        """Count anew."""
        emptied(self._row)
        said = []
        for kind in ORDER:
            number = register.counts.get(kind, 0)
            if number:
                words = f"{number} {mark_kind(kind).lower()}"
                said.append(words)
                self._row.addWidget(Pill(words, TONE_OF_KIND[kind]))
        self.setAccessibleName(", ".join(said))
