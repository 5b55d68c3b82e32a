"""The demo's timetable has a joint lesson on now and others around it."""

from datetime import UTC, datetime, timedelta

from app.demo.roster import A, B
from app.demo.school import LESSON, timetable
from app.domain.roll_call.lesson import START_WINDOW

NOW = datetime(2026, 11, 23, 8, 20, 37, tzinfo=UTC)


def test_one_lesson_is_on_and_it_is_joint() -> None:
    """Exactly one lesson of the teacher has begun and not ended, for both classes."""
    on = [row for row in timetable(NOW) if row.starts_at - START_WINDOW <= NOW < row.ends_at]
    assert [(row.title, row.group_names, row.teacher) for row in on] == [
        (LESSON, frozenset({A, B}), "karin")
    ]
    assert timedelta(0) < on[0].starts_at - NOW <= timedelta(minutes=2)


def test_there_is_a_before_and_an_after() -> None:
    """An earlier lesson, later ones, and some of tomorrow."""
    rows = timetable(NOW)
    assert any(row.ends_at < NOW for row in rows)
    assert any(NOW < row.starts_at < NOW + timedelta(hours=6) for row in rows)
    assert any(row.starts_at > NOW + timedelta(hours=20) for row in rows)
    assert all(row.starts_at < row.ends_at for row in rows)


def test_nobody_is_in_two_places() -> None:
    """No teacher and no class has two lessons at once."""
    rows = sorted(timetable(NOW), key=lambda row: row.starts_at)
    for index, one in enumerate(rows):
        for other in rows[index + 1 :]:
            if other.starts_at < one.ends_at:
                assert one.teacher != other.teacher
                assert one.group_names.isdisjoint(other.group_names)
