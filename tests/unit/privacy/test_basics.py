"""The small parts: purposes, references, clocks, doubles, and that privacy keeps silent."""

import ast
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from privacy.clock import Clock, SystemClock, school_day
from privacy.purposes import Purpose
from privacy.subjects import checked_subject_ref, new_subject_ref
from privacy.testing import FixedClock

PRIVACY = Path(__file__).parents[3] / "privacy"


def test_only_attendance_needs_no_face() -> None:
    """The two face methods are face purposes, roll call itself is not."""
    assert [purpose.is_face for purpose in Purpose] == [True, True, False]


def test_references_are_random_and_well_formed() -> None:
    """No two are equal, and each passes the check that file names need."""
    references = {new_subject_ref() for _ in range(50)}
    assert len(references) == 50
    assert all(checked_subject_ref(reference) == reference for reference in references)


@pytest.mark.parametrize("clock", [SystemClock(), FixedClock()], ids=["system", "fixed"])
def test_every_clock_tells_aware_time(clock: Clock) -> None:
    """No time without a zone, and the zone is UTC."""
    assert clock.now().utcoffset() == timedelta(0)


def test_the_fixed_clock_moves_when_told() -> None:
    """It stands still, is advanced, and is set to moments of any zone."""
    clock = FixedClock(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    clock.advance(minutes=5)
    assert clock.now() == clock.now() == datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
    clock.set(datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now() == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 23, 22, 59, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 23, 1, tzinfo=UTC), date(2026, 11, 24)),
        (datetime(2026, 6, 23, 22, 1, tzinfo=UTC), date(2026, 6, 24)),
    ],
)
def test_the_day_is_that_of_the_school(moment: datetime, day: date) -> None:
    """Midnight is where the school is, in winter and in summer."""
    assert school_day(moment) == day


def test_privacy_keeps_silent() -> None:
    """Nothing here writes to a log or a terminal, so nothing secret gets there."""
    talkers = {
        path.relative_to(PRIVACY).as_posix()
        for path in PRIVACY.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Name) and node.id in {"print", "breakpoint"})
        or (isinstance(node, ast.Import) and any(a.name == "logging" for a in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == "logging")
    }
    assert talkers == set()
