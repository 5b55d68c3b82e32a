"""What has to be said of a consent. Nothing is chosen beforehand; the record opens when all is."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.text.dates import local_date
from app.ui.consent.presenter import ConsentForm, Footing
from app.ui.parts.controls import below, beside
from app.ui.parts.fields import DayField
from app.ui.theme import GRID
from app.ui.widgets.labels import Text
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose

METHODS = (Method.PAPER, Method.ON_SCREEN)


class FormPanel(QWidget):
    """To what, who acted, how, until when.

    Signals:
        changed: something was filled in.
    """

    changed = Signal()

    def __init__(self, footing: Footing) -> None:
        super().__init__()
        self._last_day = footing.last_day
        words_of = {
            Purpose.FACE_WITH_CARD: self.tr("Face together with the card"),
            Purpose.FACE_AT_SPOT: self.tr("Face at the spot"),
        }
        self._purposes = {each: QRadioButton(words_of[each]) for each in footing.purposes}
        self._acted_by = {
            ActedBy.STUDENT: QRadioButton(self.tr("The student")),
            ActedBy.GUARDIAN: QRadioButton(self.tr("A guardian")),
            ActedBy.BOTH: QRadioButton(self.tr("Both")),
        }
        words = (self.tr("On paper"), self.tr("Here, on the spot"))
        self._methods = {
            method: QRadioButton(text) for method, text in zip(METHODS, words, strict=True)
        }
        year_end = self.tr("The end of the school year, {day}")
        self._whole_year = QRadioButton(year_end.format(day=local_date(footing.last_day)))
        self._other = QRadioButton(self.tr("An earlier day"))
        self._day = DayField(footing.first_day, footing.last_day)
        self._day.setAccessibleName(self.tr("Last day"))
        self._day.setEnabled(False)
        self._lay_out()

    def _lay_out(self) -> None:
        parts = [
            self._question(self.tr("Who consents?"), *self._acted_by.values()),
            self._question(self.tr("How?"), *self._methods.values()),
            self._question(self.tr("Until when?"), self._whole_year, self._other),
        ]
        if len(self._purposes) > 1:
            parts.insert(0, self._question(self.tr("To what?"), *self._purposes.values()))
        column = below(*parts, beside(self._day, None), None, spacing=2 * GRID)
        self.setLayout(column)
        self._other.toggled.connect(self._day.setEnabled)

    def _question(self, words: str, *radios: QRadioButton) -> QWidget:
        box, group = QWidget(), QButtonGroup(self)
        for radio in radios:
            group.addButton(radio)
            radio.setAccessibleDescription(words)
            radio.toggled.connect(self._tell)
        box.setLayout(below(Text(words, "label"), *radios, spacing=0))
        return box

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def answer(self, language: str) -> ConsentForm | None:
        """What was filled in; None until everything is."""
        acted_by = next((each for each, radio in self._acted_by.items() if radio.isChecked()), None)
        method = next((each for each, radio in self._methods.items() if radio.isChecked()), None)
        until = self._until()
        purpose = self._purpose()
        if purpose is None or acted_by is None or method is None or until is None:
            return None
        return ConsentForm(purpose, acted_by, method, language, until)

    def _purpose(self) -> Purpose | None:
        """The only one that is unlocked, or the one that was chosen."""
        if len(self._purposes) == 1:
            return next(iter(self._purposes))
        return next((each for each, radio in self._purposes.items() if radio.isChecked()), None)

    def _until(self) -> date | None:
        if self._whole_year.isChecked():
            return self._last_day
        return self._day.day if self._other.isChecked() else None
