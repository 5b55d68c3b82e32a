"""When a request is due: months, their ends, weekends, holidays (R21)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rights.request_deadline import due_date, months_after
from app.domain.workdays import easter_sunday, is_public_holiday, is_working_day


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 3, 5), date(2026, 4, 7)),  # 5 April 2026 is Easter Sunday, the 6th Monday
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 11, 25), date(2026, 12, 28)),  # Christmas Day, Boxing Day, Sunday
        (date(2027, 1, 31), date(2027, 3, 1)),  # 28 February 2027 is a Sunday
        (date(2027, 8, 31), date(2027, 9, 30)),  # no 31 September
        (date(2028, 1, 31), date(2028, 2, 29)),  # a leap year
        (date(2026, 5, 20), date(2026, 6, 22)),  # midsummer's day is a Saturday
        (date(2026, 12, 1), date(2027, 1, 4)),  # New Year's Day, Saturday, Sunday
    ],
)
def test_a_request_is_due_after_one_calendar_month(received: date, due: date) -> None:
    """The same day of the next month, or its last, or the working day after that (R21)."""
    assert due_date(received) == due


def test_an_extension_counts_from_the_receipt() -> None:
    """Three months from the first day, not two from the end of the first (R21)."""
    assert due_date(date(2026, 11, 30), is_extended=True) == date(2027, 3, 1)
    assert due_date(date(2026, 3, 5), is_extended=True) == date(2026, 6, 5)


@given(st.dates(date(1990, 1, 1), date(2199, 1, 1)), st.booleans())
def test_what_is_due_falls_on_a_working_day(received: date, is_extended: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    """Never earlier than the months, never more than a few days later."""
    due = due_date(received, is_extended=is_extended)
    months = months_after(received, 3 if is_extended else 1)
    assert is_working_day(due)
    assert 0 <= (due - months).days <= 5


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (2019, date(2019, 4, 21)),
        (2024, date(2024, 3, 31)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_falls_where_almanacs_have_it(year: int, easter: date) -> None:
    """Earliest and latest among them."""
    assert easter_sunday(year) == easter


def test_swedish_holidays_of_a_year() -> None:
    """Those of lag (1989:253), and no eve."""
    days = [date.fromordinal(date(2026, 1, 1).toordinal() + n) for n in range(365)]
    assert [f"{day:%m-%d}" for day in days if is_public_holiday(day)] == [
        "01-01",
        "01-06",
        "04-03",
        "04-05",
        "04-06",
        "05-01",
        "05-14",
        "05-24",
        "06-06",
        "06-20",
        "10-31",
        "12-25",
        "12-26",
    ]
