"""Before a yes: the notice in full, the guardian's part where it is needed, two equal buttons."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.class_list.sign_off import LONGEST_NAME, GuardianSignOff, Relationship
from app.text.language import current_language
from app.ui.kiosk.side_by_side import SideBySide
from app.ui.kiosk.words import method_words
from app.ui.parts.controls import below
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.ui.widgets.reading import Reading
from app.usecases.kiosk.view_my_choice import FaceChoice, MyChoice
from privacy.consent.consent import ActedBy

LEAST_TO_READ = 220


class AgreeView(QWidget):
    """Read, then yes or no.

    Signals:
        agreed: the `GuardianSignOff`, or None where the student alone decides.
        declined: as before, nothing is written down.
    """

    agreed = Signal(object)
    declined = Signal()

    def __init__(self, face: FaceChoice, choice: MyChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self._choice = choice
        self._needs_guardian = ActedBy.STUDENT not in choice.signers
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.relationship = QComboBox()
        self.confirms = QCheckBox(self.tr("I am the guardian and agree"))
        self._problem = Text("", "error", wrap=True)
        self._problem.hide()
        notice = Reading(self.tr("What you agree to"))
        notice.read(face.notice.text)
        self._notice = notice
        notice.setMinimumHeight(grown(LEAST_TO_READ))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SideBySide(notice, self._side()))

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        return self._notice.toPlainText()

    def show_problem(self, words: str) -> None:
        """Say what is the matter."""
        self._problem.setText(words)
        self._problem.show()

    def _side(self) -> QWidget:
        side = Card()
        side.column.addWidget(Text(method_words(self.face.purpose), "title", wrap=True))
        words = self.tr(
            "Read first. A yes holds until the end of the school year at most, and you can take it "
            "back at any time. The office then makes the numbers of your face together with you."
        )
        side.column.addWidget(Text(words, "muted", wrap=True))
        if self.face.notice.language != current_language():
            words = self.tr(
                "This text is not written in your language. Let somebody you trust explain it "
                "before you answer, or take it home."
            )
            side.column.addWidget(Text(words, "body", wrap=True))
        if not self._choice.signers:
            words = self.tr("The school does not have your date of birth. Ask the office.")
            side.column.addWidget(Text(words, "body", wrap=True))
        elif self._needs_guardian:
            side.column.addLayout(self._guardian())
        side.column.addStretch(1)
        side.column.addWidget(self._problem)
        side.column.addLayout(self._buttons())
        return side

    def _guardian(self) -> QVBoxLayout:
        self.relationship.addItem(self.tr("Parent"), Relationship.PARENT.value)
        self.relationship.addItem(self.tr("Appointed guardian"), Relationship.APPOINTED.value)
        words = self.tr(
            "You are under 18: a guardian who is here beside you says yes, too. Otherwise the "
            "office prints a form to sign at home."
        )
        return below(
            Text(words, "body", wrap=True),
            Field(self.tr("Name of the guardian"), self.name),
            Field(self.tr("The guardian is"), self.relationship),
            self.confirms,
            spacing=GRID + GRID // 2,
        )

    def _buttons(self) -> QHBoxLayout:
        yes = Button(self.tr("Yes, I agree"), size="large")
        no = Button(self.tr("No thanks"), size="large")
        yes.setEnabled(bool(self._choice.signers))
        yes.clicked.connect(self._agree)
        no.clicked.connect(self.declined)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (yes, no) if self._choice.yes_first else (no, yes):
            row.addWidget(button, 1)
        return row

    @Slot()
    def _agree(self) -> None:
        if not self._needs_guardian:
            self.agreed.emit(None)
            return
        self.agreed.emit(
            GuardianSignOff(
                self.name.text(),
                Relationship(self.relationship.currentData()),
                self.confirms.isChecked(),
            )
        )
