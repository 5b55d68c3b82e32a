"""Swedish public holidays and working days, as far back and ahead as the calendar goes.

The days are those of lag (1989:253) om allmänna helgdagar. Eves are working days in law, and are
counted as such: a period then ends earlier rather than later.
"""

from datetime import date, timedelta
from typing import Final

_ONE_DAY: Final = timedelta(days=1)
_FIXED: Final = ((1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26))
_SATURDAY, _SUNDAY = 5, 6


def easter_sunday(year: int) -> date:
    """Easter Sunday of the western church (the anonymous Gregorian algorithm, Nature 1876)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quads, left = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * quads - epact - left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def is_public_holiday(day: date) -> bool:
    """True for red days other than ordinary Sundays."""
    return (
        (day.month, day.day) in _FIXED
        or (day - easter_sunday(day.year)).days in _AFTER_EASTER
        or day in {_midsummer(day.year), _all_saints(day.year)}
    )


def is_working_day(day: date) -> bool:
    """True for days that are no holiday, Saturday or Sunday (Regulation 1182/71, Art. 2)."""
    return day.weekday() not in {_SATURDAY, _SUNDAY} and not is_public_holiday(day)


def next_working_day(day: date) -> date:
    """The day itself where it is a working day, else the first one after it."""
    while not is_working_day(day):
        day += _ONE_DAY
    return day


# Good Friday, Easter, Easter Monday, Ascension Day, Whit Sunday.
_AFTER_EASTER: Final = (-2, 0, 1, 39, 49)


def _midsummer(year: int) -> date:
    return _saturday_from(date(year, 6, 20))


def _all_saints(year: int) -> date:
    return _saturday_from(date(year, 10, 31))


def _saturday_from(first: date) -> date:
    return first + timedelta(days=(_SATURDAY - first.weekday()) % 7)
