"""A rehearsal tells what an import would change, and changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.class_list.people import Protection
from app.domain.class_list.roster import ImportReport, Roster
from app.errors import BadInput, NotAllowed
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.people.rehearse_import import rehearse_roster, rehearse_timetable
from app.usecases.people.students import list_students
from privacy.subjects import SubjectRef
from tests.support.school import MONDAY, SmallSchool, occasion, pupil, small_school

NEXT_LIST = Roster((pupil("1", "Ada", "Alm"), pupil("2", "Bo", "Berg"), pupil("9", "Ny", "Elev")))


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A demo school with its two classes, so that somebody can be enrolled."""
    made = small_school(tmp_path / "data", demo=True)
    yield made
    made.school.close()


def test_a_rehearsed_list_says_what_the_import_then_does(small: SmallSchool) -> None:
    """New, updated, unchanged and left are the same numbers before and after."""
    told = rehearse_roster(small.school, small.administrator, NEXT_LIST)
    assert told == ImportReport(created=1, updated=1, unchanged=1, left=2)
    assert import_roster(small.school, small.administrator, NEXT_LIST) == told


def test_a_rehearsed_list_touches_nobody(small: SmallSchool) -> None:
    """Whoever would leave is still there, with their template."""
    small.enrol("2")
    gone = Roster((pupil("1", "Ada", "Alm"),))
    before = list_students(small.school, small.administrator)
    entries = small.school.ledger.head
    assert rehearse_roster(small.school, small.administrator, gone).left == 3
    assert list_students(small.school, small.administrator) == before
    assert small.school.ledger.head == entries
    assert small.school.vault.holds(SubjectRef(small.student("2").subject_ref))


def test_a_rehearsed_list_counts_whom_nobody_has_spoken_for(small: SmallSchool) -> None:
    """New ones that the list is silent about; not those of whom the school has said it before."""
    silent = Roster(
        (
            pupil("1", "Ada", "Alm", protection=Protection.UNKNOWN),
            pupil("8", "Nya", "Ny", protection=Protection.UNKNOWN),
            pupil("9", "Ny", "Elev"),
        )
    )
    assert rehearse_roster(small.school, small.administrator, silent).unspoken == 1
    assert import_roster(small.school, small.administrator, silent).unspoken == 1


def test_a_rehearsed_timetable_writes_no_lesson(small: SmallSchool) -> None:
    """The lesson is counted as new, and is new again when it is imported."""
    rows = (occasion(1, "Physics", ("SA24A",), MONDAY),)
    told = rehearse_timetable(small.school, small.administrator, rows)
    assert told == ImportReport(created=1)
    assert import_timetable(small.school, small.administrator, rows) == told


def test_a_timetable_that_cannot_be_imported_cannot_be_rehearsed(small: SmallSchool) -> None:
    """The rehearsal refuses for the same reason."""
    rows = (occasion(1, "Physics", ("XX99",), MONDAY),)
    with pytest.raises(BadInput, match="timetable_not_taken_in"):
        rehearse_timetable(small.school, small.administrator, rows)


def test_only_an_administrator_rehearses(small: SmallSchool) -> None:
    """A rehearsal tells who is on the list, so it is for those who may import."""
    with pytest.raises(NotAllowed):
        rehearse_roster(small.school, small.teacher, NEXT_LIST)
    with pytest.raises(NotAllowed):
        rehearse_timetable(small.school, small.teacher, ())
