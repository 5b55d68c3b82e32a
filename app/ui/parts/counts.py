"""How many of each mark: one pill a kind, kinds that nobody has left out."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register
from app.ui.parts.controls import emptied
from app.ui.parts.flow import FlowLayout
from app.ui.theme import GRID, TONE_OF_KIND
from app.ui.widgets.labels import Pill

ORDER = (None, *MarkKind)


class Counts(QWidget):
    """A row of pills that says how a register stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, spacing=GRID)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_register(self, register: Register) -> None:
        """Count anew."""
        emptied(self._row)
        said = []
        for kind in ORDER:
            number = register.counts.get(kind, 0)
            if number:
                words = self._words(kind, number)
                said.append(words)
                self._row.addWidget(Pill(words, TONE_OF_KIND[kind]))
        self.setAccessibleName(", ".join(said))

    def _words(self, kind: MarkKind | None, n: int) -> str:
        words = {
            None: self.tr("%n not marked", "", n),
            MarkKind.PRESENT: self.tr("%n present", "", n),
            MarkKind.LATE: self.tr("%n late", "", n),
            MarkKind.ABSENT_NOTIFIED: self.tr("%n reported absent", "", n),
            MarkKind.ABSENT: self.tr("%n absent", "", n),
            MarkKind.OTHER_ACTIVITY: self.tr("%n elsewhere", "", n),
            MarkKind.REMOTE: self.tr("%n at a distance", "", n),
        }
        return words[kind]
