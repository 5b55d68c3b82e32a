"""What the administrator's list says of the students' templates."""

from pathlib import Path

import pytest

from app.domain.roll_call.overview import StudentOverview, TemplateState
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.people.students import list_students
from tests.support.school import SmallSchool, small_school


@pytest.fixture
def demo(tmp_path: Path) -> SmallSchool:
    """A demo school in which Ada is enrolled."""
    made = small_school(tmp_path / "demo", demo=True)
    made.enrol("1")
    return made


def overview(small: SmallSchool, school_number: str) -> StudentOverview:
    """The line of one student."""
    lines = list_students(small.school, small.administrator)
    return next(line for line in lines if line.student.school_number == school_number)


def test_a_template_is_there_or_not(demo: SmallSchool) -> None:
    """Until consent is withdrawn."""
    assert overview(demo, "1").template is TemplateState.STANDS
    assert overview(demo, "1").enrolled
    assert overview(demo, "2").template is TemplateState.NONE
    withdraw_consent(demo.school, demo.administrator, demo.id_of("1"))
    assert overview(demo, "1").template is TemplateState.NONE
    assert not overview(demo, "1").enrolled
    demo.school.close()


def test_a_template_that_cannot_be_read_is_said(demo: SmallSchool) -> None:
    """It still counts as stored, so that it can be withdrawn, and enrolling again mends it."""
    (key,) = demo.school.paths.subject_keys.iterdir()
    key.write_bytes(b"damaged")
    assert overview(demo, "1").template is TemplateState.UNREADABLE
    assert overview(demo, "1").enrolled
    demo.enrol("1")
    assert overview(demo, "1").template is TemplateState.STANDS
    demo.school.close()
