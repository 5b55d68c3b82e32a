"""A mentor reads the attendance of one class in all its lessons, and writes nothing there."""

import pytest

from app.domain.accounts.staff import Duty
from app.domain.ids import GroupId
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed, NotFound, Refused
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.overviews import lessons_of_day, signed_lessons
from app.usecases.lessons.register_history import register_history
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.staff.duties import grant_duty
from tests.support.school import MONDAY, SmallSchool


@pytest.fixture
def mentored(small: SmallSchool) -> SmallSchool:
    """Sam mentors SA24A and teaches none of its lessons; its joint lesson is signed."""
    group = small.school.groups.find("SA24A")
    assert group is not None
    grant_duty(small.school, small.administrator, small.substitute.id, Duty.MENTOR, group.id)
    small.clock.advance(hours=2)
    joint = small.lesson_id("Swedish")
    start_lesson(small.school, small.teacher, joint)
    decide_unmarked(small.school, small.teacher, joint)
    sign_register(small.school, small.teacher, joint)
    return small


def test_a_mentor_reads_the_own_class_and_nobody_else(mentored: SmallSchool) -> None:
    """Of a joint lesson the other class is left out; shielded names are initials."""
    joint = mentored.lesson_id("Swedish")
    rows = view_register(mentored.school, mentored.substitute, joint).rows
    names = {row.student.name for row in rows}
    assert names == {"Ada Alm", "Bo Åberg", "C. Z.", "D. D."}
    history = register_history(mentored.school, mentored.substitute, joint)
    assert {line.student_name for line in history} == names


def test_a_mentor_finds_signed_lessons_of_the_class(mentored: SmallSchool) -> None:
    """Among the signed registers, not among the lessons to hold."""
    signed = signed_lessons(mentored.school, mentored.substitute, MONDAY.date())
    assert [each.lesson.title for each in signed] == ["Swedish"]
    today = lessons_of_day(mentored.school, mentored.substitute, MONDAY.date())
    assert "Swedish" not in {each.lesson.title for each in today}


def test_a_mentor_writes_nothing(mentored: SmallSchool) -> None:
    """Reading is not teaching."""
    with pytest.raises(NotAllowed, match="lesson_not_yours"):
        mark_by_hand(
            mentored.school,
            mentored.substitute,
            mentored.lesson_id("Swedish"),
            mentored.id_of("1"),
            MarkKind.PRESENT,
        )


def test_only_a_teacher_mentors_and_only_a_group_that_is_there(small: SmallSchool) -> None:
    """The office does not, and no group is made up."""
    group = small.school.groups.every()[0]
    with pytest.raises(Refused, match="duty_not_for_role"):
        grant_duty(small.school, small.administrator, small.administrator.id, Duty.MENTOR, group.id)
    with pytest.raises(NotFound, match="group_unknown"):
        grant_duty(small.school, small.administrator, small.teacher.id, Duty.MENTOR, GroupId("x"))
