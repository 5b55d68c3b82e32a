"""When two weeks count as unlike those before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.roll_call.attendance_change import Change, Stretch, change_between, stretch_of
from app.domain.roll_call.mark import MarkKind


@pytest.mark.parametrize(
    ("before", "lately", "change"),
    [
        (Stretch(14, 1), Stretch(6, 4), Change.AWAY_MORE),
        (Stretch(14, 8), Stretch(6, 1), Change.AWAY_LESS),
        (Stretch(14, 0, 1), Stretch(6, 0, 4), Change.LATE_MORE),
        (Stretch(14, 1), Stretch(6, 2), None),
        (Stretch(14, 0), Stretch(3, 1), None),
        (Stretch(2, 0), Stretch(6, 6), None),
        (Stretch(14, 0), Stretch(2, 2), None),
        (Stretch(10, 2), Stretch(10, 5), Change.AWAY_MORE),
        (Stretch(10, 2), Stretch(10, 4), None),
    ],
)
def test_a_change_needs_lessons_and_a_share(
    before: Stretch, lately: Stretch, change: Change | None
) -> None:
    """Thirty percentage points, two lessons, and enough of them on both sides."""
    assert change_between(before, lately) is change


@given(st.integers(3, 60), st.data())
def test_the_same_attendance_is_no_change(lessons: int, data: st.DataObject) -> None:
    """Whatever it is."""
    same = Stretch(lessons, data.draw(st.integers(0, lessons)), data.draw(st.integers(0, lessons)))
    assert change_between(same, same) is None


def test_reported_and_unreported_absence_count_alike() -> None:
    """Away is away: why is not for a list to judge; at a distance and elsewhere is not away."""
    assert stretch_of(MarkKind) == Stretch(lessons=6, away=2, late=1)
