"""Fields for minutes and days in the house's look."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QSpinBox

from app.ui.theme import GRID

# Without buttons Qt's style sheets leave a spin box no room for its text; so they are kept, bare.
_BARE = "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }"


class MinutesField(QSpinBox):
    """Whole minutes, typed or changed with the arrow keys."""

    def __init__(self, lowest: int, longest: int) -> None:
        super().__init__()
        self.setRange(lowest, max(lowest, longest))
        self.setSuffix(self.tr(" min"))
        self.setFixedWidth(12 * GRID)
        self.setStyleSheet(_BARE)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)


class DayField(QDateEdit):
    """A day between two others, typed or taken from a calendar."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__()
        self.setDateRange(_qt(first), _qt(last))
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setFixedWidth(18 * GRID)

    @property
    def day(self) -> date:
        """The day in the field."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Put a day into the field."""
        self.setDate(_qt(day))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
