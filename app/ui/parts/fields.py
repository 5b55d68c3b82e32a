"""Fields for minutes and days in the house's look."""

from datetime import date, time

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTimeEdit

from app.ui.theme import GRID, grown

# Without buttons Qt's style sheets leave a spin box no room for its text; so they are kept, bare.
_BARE = (
    "{0}::up-button, {0}::down-button {{ width: 0; border: none; }}"
    "{0}::up-arrow, {0}::down-arrow {{ image: none; width: 0; height: 0; }}"
)


class MinutesField(QSpinBox):
    """Whole minutes, typed or changed with the arrow keys."""

    def __init__(self, lowest: int, longest: int) -> None:
        super().__init__()
        self.setRange(lowest, max(lowest, longest))
        self.setSuffix(self.tr(" min"))
        self.setFixedWidth(grown(12 * GRID))
        self.setStyleSheet(_BARE.format("QSpinBox"))
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)


class DayField(QDateEdit):
    """A day between two others, typed or taken from a calendar."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__()
        self.setDateRange(_qt(first), _qt(last))
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setFixedWidth(grown(18 * GRID))

    @property
    def day(self) -> date:
        """The day in the field."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Put a day into the field."""
        self.setDate(_qt(day))


class TimeField(QTimeEdit):
    """A time of day, typed or changed with the arrow keys."""

    def __init__(self, hour: time) -> None:
        super().__init__(QTime(hour.hour, hour.minute))
        self.setDisplayFormat("HH:mm")
        self.setFixedWidth(grown(12 * GRID))
        self.setStyleSheet(_BARE.format("QTimeEdit"))
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)

    @property
    def hour(self) -> time:
        """The time in the field."""
        chosen = self.time()
        return time(chosen.hour(), chosen.minute())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
