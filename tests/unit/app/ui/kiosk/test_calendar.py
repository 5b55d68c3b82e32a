"""The small picture of attendance: each day shows what most needs a look."""

from datetime import date, timedelta

import pytest

from app.domain.roll_call.mark import MarkKind
from app.ui.kiosk.calendar import by_day
from app.usecases.kiosk.view_my_data import Attended
from tests.support.school import MONDAY


def lesson(kind: MarkKind | None, hours: int = 0) -> Attended:
    """A lesson so many hours after Monday's first."""
    return Attended("Swedish", MONDAY + timedelta(hours=hours), kind, 0, is_signed=True)


@pytest.mark.parametrize(
    ("kinds", "shown"),
    [
        ((MarkKind.PRESENT, MarkKind.PRESENT), MarkKind.PRESENT),
        ((MarkKind.PRESENT, MarkKind.LATE), MarkKind.LATE),
        ((MarkKind.LATE, MarkKind.ABSENT, MarkKind.PRESENT), MarkKind.ABSENT),
        ((None, MarkKind.PRESENT), MarkKind.PRESENT),
        ((None,), None),
    ],
)
def test_a_day_shows_what_needs_a_look(
    kinds: tuple[MarkKind | None, ...], shown: MarkKind | None
) -> None:
    """Absent before late, late before present; unmarked only where nothing is marked."""
    assert by_day([lesson(kind) for kind in kinds]) == {date(2026, 11, 23): shown}


def test_days_are_the_schools_own() -> None:
    """A lesson at 23:30 UTC is on the next day in Stockholm."""
    late = lesson(MarkKind.PRESENT, hours=15) if MONDAY.hour == 8 else lesson(MarkKind.PRESENT)
    assert list(by_day([late])) == [date(2026, 11, 24)]
