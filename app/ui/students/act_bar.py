"""What can be done with the student in hand; buttons that stand still while the list moves."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.domain.roll_call.overview import StudentOverview
from app.ui.parts.controls import below, beside
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Line


class ActBar(QWidget):
    """A name and five acts; all closed until somebody is chosen.

    Signals:
        consent_wished, enrolment_wished, absence_wished, protection_wished: open that dialog.
        new_card_wished: print the student a card; one that they have is void from then on.
    """

    consent_wished = Signal()
    enrolment_wished = Signal()
    absence_wished = Signal()
    protection_wished = Signal()
    new_card_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._detail = Line("", "section"), Line("", "small")
        acts = (
            (self.tr("Consent…"), self.consent_wished),
            (self.tr("Enrol…"), self.enrolment_wished),
            (self.tr("Absence…"), self.absence_wished),
            (self.tr("Card…"), self.new_card_wished),
            (self.tr("Protection…"), self.protection_wished),
        )
        self._buttons = [self._button(words, signal) for words, signal in acts]
        row = beside(below(self._name, self._detail, spacing=2), *self._buttons, spacing=GRID)
        row.setStretch(0, 1)
        self.setLayout(row)

    def _button(self, words: str, signal: SignalInstance) -> Button:
        button = Button(words)
        button.clicked.connect(signal)
        return button

    def show_student(self, overview: StudentOverview | None) -> None:
        """Take a student in hand, or nobody."""
        for button in self._buttons:
            button.setEnabled(overview is not None)
        if overview is None:
            self._name.setText(self.tr("Choose a student"))
            self._detail.setText(self.tr("Arrow keys go through the list."))
            return
        student = overview.student
        self._name.setText(student.name)
        groups = ", ".join(group.name for group in overview.groups)
        self._detail.setText(f"{groups} · {student.school_number}")
        for button in self._buttons:
            button.setAccessibleDescription(student.name)
