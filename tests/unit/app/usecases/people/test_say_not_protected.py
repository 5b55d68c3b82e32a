"""A whole class that nobody has spoken for is spoken for at once, and nobody else."""

from pathlib import Path

import pytest

from app.domain.accounts.staff import Duty
from app.domain.class_list.people import Protection
from app.errors import NotAllowed
from app.usecases.people.students import say_not_protected, set_protection
from app.usecases.staff.duties import grant_duty
from tests.support.school import SmallSchool, small_school

NUMBERS = ("1", "2", "3")


@pytest.fixture
def small(tmp_path: Path) -> SmallSchool:
    """Nobody has spoken for Ada and Bo; Cia is protected."""
    made = small_school(tmp_path / "data")
    said = (Protection.UNKNOWN, Protection.UNKNOWN, Protection.PROTECTED)
    for number, protection in zip(NUMBERS, said, strict=True):
        set_protection(made.school, made.administrator, made.id_of(number), protection)
    return made


def test_only_of_whom_nobody_had_spoken(small: SmallSchool) -> None:
    """Cia stays protected though she was among those meant; each of the others is on record."""
    school, office = small.school, small.administrator
    grant_duty(school, office, office.id, Duty.SEE_PROTECTED)
    before = school.ledger.head
    ids = [small.id_of(number) for number in NUMBERS]
    assert say_not_protected(school, office, ids) == 2
    after = [small.student(number).protection for number in NUMBERS]
    assert after == [Protection.NONE, Protection.NONE, Protection.PROTECTED]
    kinds = [each.kind for each in school.ledger.entries()]
    assert kinds[-2:] == ["protection_set", "protection_set"]
    assert school.ledger.head != before
    school.close()


def test_it_takes_the_duty(small: SmallSchool) -> None:
    """Without the duty nothing is said of anybody, as for one student."""
    with pytest.raises(NotAllowed, match="duty_needed"):
        say_not_protected(small.school, small.administrator, [small.id_of("1")])
    assert small.student("1").protection is Protection.UNKNOWN
    small.school.close()
