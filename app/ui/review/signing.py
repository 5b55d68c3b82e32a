"""The foot of the review: what signing means, and the button that does it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from app.ui.parts.controls import below, beside
from app.ui.review.presenter import ReviewPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.usecases.lessons.correct_mark import LONGEST_REASON


class SigningCard(Card):
    """Says why signing is closed, or what it means once it is open.

    Signals:
        undone: the person takes the last decision back.
        signed: the person signs; carries the reason, empty where none is asked for.
    """

    undone = Signal()
    signed = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=2 * GRID)
        self._heading = Text("", "section")
        self._meaning = Text("", "muted", wrap=True)
        self._undo = Button(self.tr("Undo"), Kind.QUIET, key="Ctrl+Z")
        self._sign = Button(self.tr("Sign the register"), Kind.PRIMARY, key="F9")
        self._sign.setAutoDefault(False)
        self._undo.clicked.connect(self.undone)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self._reason_field = Field(
            self.tr("Why is it signed again?"),
            self.reason,
            self.tr(
                "It was signed before, with marks that are not here any more, as after a restore. "
                "The reason stays in the register. Write nothing about health."
            ),
        )
        self._sign.clicked.connect(lambda: self.signed.emit(self.reason.text()))
        self._shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self._sign.click)
        self._shortcut.setAutoRepeat(False)
        words = below(self._heading, self._meaning, spacing=2)
        row = beside(words, self._undo, self._sign, spacing=2 * GRID)
        row.setStretch(0, 1)
        self.column.addWidget(self._reason_field)
        self.column.addLayout(row)
        self._reason_field.hide()

    def show_state(self, presenter: ReviewPresenter) -> None:
        """Follow the register."""
        number = len(presenter.unmarked)
        self._undo.setVisible(presenter.can_undo)
        self._reason_field.setVisible(presenter.needs_reason)
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
        """Give the keyboard to the reason where one is missing, else to the button."""
        is_missing = not self._reason_field.isHidden() and not self.reason.text()
        (self.reason if is_missing else self._sign).setFocus()
