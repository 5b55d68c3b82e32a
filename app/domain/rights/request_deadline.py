"""When a request has to be answered (GDPR Art. 12(3), counted as Regulation 1182/71 has it).

The day of receipt does not count; a period of months ends with the day of the same number, or the
last of the month where there is none (Art. 3(2)(c)); where that is a holiday, Saturday or Sunday,
with the following working day (Art. 3(4)). Everything counts from the first receipt: an extension
is three months from there, not two from the old end.
"""

from calendar import monthrange
from datetime import date
from typing import Final

from app.domain.workdays import next_working_day

MONTHS: Final = 1
MONTHS_EXTENDED: Final = 3


def due_date(received: date, *, is_extended: bool = False) -> date:
    """The last day on which the answer is in time."""
    return next_working_day(months_after(received, MONTHS_EXTENDED if is_extended else MONTHS))


def months_after(day: date, months: int) -> date:
    """The day of the same number so many months on, or the last of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
