"""The foot of the review: what signing means, and the button that does it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.ui.parts.controls import below, beside
from app.ui.review.presenter import ReviewPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card


class SigningCard(Card):
    """Says why signing is closed, or what it means once it is open.

    Signals:
        undone: the person takes the last decision back.
        signed: the person signs.
    """

    undone = Signal()
    signed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=2 * GRID)
        self._heading = Text("", "section")
        self._meaning = Text("", "muted", wrap=True)
        self._undo = Button(self.tr("Undo"), Kind.QUIET, key="Ctrl+Z")
        self._sign = Button(self.tr("Sign the register"), Kind.PRIMARY, key="F9")
        self._sign.setAutoDefault(False)
        self._undo.clicked.connect(self.undone)
        self._sign.clicked.connect(self.signed)
        self._shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self._sign.click)
        self._shortcut.setAutoRepeat(False)
        words = below(self._heading, self._meaning, spacing=2)
        row = beside(words, self._undo, self._sign, spacing=2 * GRID)
        row.setStretch(0, 1)
        self.column.addLayout(row)

    def show_state(self, presenter: ReviewPresenter) -> None:
        """Follow the register."""
        number = len(presenter.unmarked)
        self._undo.setVisible(presenter.can_undo)
        self._sign.setEnabled(presenter.can_sign)
        if number:
            self._heading.setText(self.tr("Signing opens when everybody is decided"))
            self._meaning.setText(
                self.tr("%n student(s) left. Nobody is absent unless you say so.", "", number)
            )
        else:
            self._heading.setText(self.tr("Everybody is decided"))
            self._meaning.setText(
                self.tr(
                    "With your signature these marks stand in your name, with the time. The "
                    "register can then be exported; later corrections need a reason."
                )
            )
        self._sign.setAccessibleDescription(self._meaning.text())

    def focus_sign(self) -> None:
        """Give the keyboard to the button."""
        self._sign.setFocus()
