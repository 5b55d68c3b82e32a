"""Students of whose protection nobody has said anything: said above the list, and mended there."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.text.language import tr
from app.ui.parts.controls import Sheet, beside
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text


class UnspokenStrip(QWidget):
    """How many of the shown are treated as protected, and the way to say otherwise of all of them.

    Signals:
        wished: somebody has checked them, and wants to say so.
    """

    wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", "small", wrap=True)
        self.act = Button(self.tr("Not protected…"), size="small")
        self.act.clicked.connect(self.wished)
        row = beside(self._words, self.act, spacing=2 * GRID)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.hide()

    def show_number(self, number: int) -> None:
        """Nothing is shown where everybody has been spoken for."""
        words = self.tr(
            "%n of the shown student(s) are treated as protected, because nobody has said whether"
            " they are: initials instead of names, no enrolment.",
            "",
            number,
        )
        self._words.setText(words)
        self.act.setAccessibleDescription(words)
        self.setVisible(number > 0)


class NotProtectedDialog(Sheet):
    """Asks twice, because a name that has been shown cannot be taken back.

    Signals:
        confirmed: the school has checked them all.
    """

    confirmed = Signal()

    def __init__(self, number: int, group: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("NotProtectedDialog", "None of these is protected"),
            _lead(number, group),
            parent=parent,
        )
        self.checked = QCheckBox(
            self.tr("The school has checked all %n: none of them is protected.", "", number)
        )
        self.column.addWidget(
            Text(
                self.tr(
                    "From then on everybody who has the register sees their names, and they may be"
                    " enrolled. Whoever is protected stays so: it is said only of those whom nobody"
                    " has spoken for. It is noted in the ledger with your account, one by one."
                ),
                wrap=True,
            )
        )
        self.column.addWidget(self.checked)
        self.add_way_out(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Not protected"), Kind.DANGER)
        self.go.setEnabled(False)
        self.checked.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(self.confirmed)
        self.setMinimumWidth(520)


def _lead(number: int, group: str) -> str:
    return tr(
        "Of %n student(s) in the list as it is shown ({group}) nobody has said whether the"
        " identity is protected.",
        "",
        number,
    ).format(group=group)
