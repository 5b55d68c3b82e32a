"""What has to be said of a consent: who gives it and until when. Nothing is chosen beforehand."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.text.dates import local_date
from app.ui.consent.presenter import Footing
from app.ui.parts.controls import below, beside
from app.ui.parts.fields import DayField
from app.ui.theme import GRID
from app.ui.widgets.labels import Text
from privacy.consent.consent import ActedBy


class FormPanel(QWidget):
    """Who acted, as the school's policy and the age ask for, and until when.

    Signals:
        changed: something was filled in.
    """

    changed = Signal()

    def __init__(self, footing: Footing) -> None:
        super().__init__()
        self._last_day = footing.last_day
        words_of = {
            ActedBy.STUDENT: self.tr("The student"),
            ActedBy.GUARDIAN: self.tr("A guardian"),
            ActedBy.BOTH: self.tr("The student and a guardian"),
        }
        self._acted_by = {each: QRadioButton(words_of[each]) for each in footing.who}
        year_end = self.tr("The end of the school year, {day}")
        self._whole_year = QRadioButton(year_end.format(day=local_date(footing.last_day)))
        self._other = QRadioButton(self.tr("An earlier day"))
        self._day = DayField(footing.first_day, footing.last_day)
        self._day.setAccessibleName(self.tr("Last day"))
        self._day.setEnabled(False)
        self._lay_out()

    def _lay_out(self) -> None:
        parts: list[QWidget] = [
            self._question(self.tr("Who consents?"), *self._acted_by.values()),
        ]
        if ActedBy.GUARDIAN in self._acted_by:
            words = self.tr(
                "What a guardian alone agrees to ends the day before the 18th birthday."
            )
            parts.append(Text(words, "muted", wrap=True))
        until = self._question(self.tr("Until when?"), self._whole_year, self._other)
        column = below(*parts, until, beside(self._day, None), None, spacing=2 * GRID)
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

    @property
    def acted_by(self) -> ActedBy | None:
        """Who consents; None until it was said."""
        return next((each for each, radio in self._acted_by.items() if radio.isChecked()), None)

    @property
    def until(self) -> date | None:
        """The last day; None until it was said."""
        if self._whole_year.isChecked():
            return self._last_day
        return self._day.day if self._other.isChecked() else None
