"""Disposals of a real school, on any day, under any holds and restrictions."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.rights.restriction import RestrictionReason
from app.domain.roll_call.mark import Mark
from app.errors import Refused
from app.usecases.retention.dispose import dispose
from app.usecases.rights.hold import place_hold
from app.usecases.rights.restrict import restrict
from tests.support.disposing import MONTHS, allow, taught_school
from tests.support.school import SmallSchool

NUMBERS = ("1", "2", "3", "4", "5", "6")
SOMEBODY = st.none() | st.sampled_from(NUMBERS)
FIRST_DAY_TO_GO = date(2029, 7, 1)
"""The day after two years after the end of the school year 2026/27."""


def marks_of(small: SmallSchool) -> dict[str, tuple[Mark, ...]]:
    """Every register with the marks that stand in it."""
    registers = small.school.registers
    return {head.lesson_id: registers.marks(head.lesson_id) for head in registers.heads()}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    today=st.dates(date(2029, 6, 1), date(2029, 8, 1)),
    held=SOMEBODY,
    restricted=SOMEBODY,
    everybody=st.booleans(),
    decided=st.booleans(),
)
def test_what_is_kept_is_kept_whole_and_the_rest_goes(
    tmp_path_factory: pytest.TempPathFactory,
    today: date,
    held: str | None,
    restricted: str | None,
    everybody: bool,  # noqa: FBT001 - drawn by name
    decided: bool,  # noqa: FBT001 - drawn by name
) -> None:
    """Never before its time, never under a hold or restriction, never without a decision."""
    folder = Path(tempfile.mkdtemp(dir=tmp_path_factory.getbasetemp()))
    small = taught_school(folder / "data")
    small.clock.set(datetime(today.year, today.month, today.day, 10, tzinfo=UTC))
    if decided:
        allow(small, "attendance", months=MONTHS)
    kept = {small.id_of(each) for each in (held, restricted) if each}
    if held:
        place_hold(small.school, small.controller, "case", student_id=small.id_of(held))
    if restricted:
        student = small.id_of(restricted)
        restrict(small.school, small.controller, student, RestrictionReason.ACCURACY)
    if everybody:
        place_hold(small.school, small.controller, "inspection")
    before = marks_of(small)
    if decided and not everybody:
        dispose(small.school, small.controller, ["attendance"])
    else:
        with pytest.raises(Refused):
            dispose(small.school, small.controller, ["attendance"])
    is_time = decided and not everybody and today >= FIRST_DAY_TO_GO
    stays = {
        lesson: marks
        for lesson, marks in before.items()
        if not is_time or kept & {mark.student_id for mark in marks}
    }
    assert marks_of(small) == stays
    small.school.close()
