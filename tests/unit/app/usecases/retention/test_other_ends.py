"""What no rule lists is told with its own mechanism, and lapsed consents are counted."""

from pathlib import Path

import pytest

from app.errors import NotAllowed
from app.storage.data_map import data_map_of
from app.text.retention_words import OTHERS as WORDS
from app.usecases.consent.end_lapsed import end_lapsed
from app.usecases.retention.other_ends import BACKUPS, CONSENTS, OTHERS, other_ends
from app.usecases.retention.schedule import BY_ID
from tests.support.disposing import LATER
from tests.support.school import SmallSchool, small_school

WITHOUT_AN_END = {"with_installation", "as_its_columns", "until_finished"}
"""Of the program itself, of a file with everything in it, and of what is gone in a moment."""


def test_every_end_that_a_field_names_is_told(taught: SmallSchool) -> None:
    """A rule that can be set, or one of these: nothing is kept by no rule at all."""
    named = {each.field.retention for each in data_map_of(taught.school.stores).personal}
    assert named - WITHOUT_AN_END <= {*BY_ID, *OTHERS}
    assert set(WORDS) == set(OTHERS)


def test_lapsed_consents_are_counted_until_they_are_ended(tmp_path: Path) -> None:
    """One that stands is not counted, and one whose end is on record neither."""
    small = small_school(tmp_path / "demo", demo=True)
    small.enrol("1")
    assert number(small, CONSENTS) == 0
    small.clock.set(LATER)
    assert number(small, CONSENTS) == 1
    end_lapsed(small.school)
    assert number(small, CONSENTS) == 0
    assert number(small, BACKUPS) == 7
    small.school.close()


def number(small: SmallSchool, which: str) -> int | None:
    """What is counted of one kind."""
    found = other_ends(small.school, small.officer)
    return next(each.number for each in found if each.id == which)


def test_teachers_are_not_told(taught: SmallSchool) -> None:
    """It tells how many consents there are."""
    with pytest.raises(NotAllowed):
        other_ends(taught.school, taught.teacher)
