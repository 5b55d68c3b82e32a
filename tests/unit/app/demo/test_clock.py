"""The film's clock never goes back."""

from datetime import UTC, datetime, timedelta

from app.demo.clock import FilmClock

EIGHT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def test_time_is_the_films() -> None:
    """The clock stands where the film is."""
    clock = FilmClock(EIGHT)
    clock.begin_film(EIGHT + timedelta(minutes=1))
    clock.show(2.5)
    assert clock.now() == EIGHT + timedelta(minutes=1, seconds=2.5)


def test_time_never_goes_back() -> None:
    """Neither an earlier frame nor an earlier beginning turns it back."""
    clock = FilmClock(EIGHT)
    clock.show(10)
    clock.show(4)
    assert clock.now() == EIGHT + timedelta(seconds=10)
    clock.begin_film(EIGHT)
    assert clock.now() == EIGHT + timedelta(seconds=10)


def test_clicks_take_time() -> None:
    """Time passes without film while the teacher works."""
    clock = FilmClock(EIGHT)
    clock.advance(4)
    clock.advance(4)
    assert clock.now() == EIGHT + timedelta(seconds=8)
