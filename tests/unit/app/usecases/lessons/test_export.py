"""Signed registers on their way out."""

import pytest

from app.domain.accounts.staff import Duty
from app.domain.class_list.people import Protection
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Minutes
from app.errors import NotAllowed
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.students import set_protection
from app.usecases.staff.duties import grant_duty
from tests.support.school import MONDAY, SmallSchool


@pytest.fixture
def signed(small: SmallSchool) -> SmallSchool:
    """Ada here, Bo ten minutes late, the others absent."""
    lesson_id = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    check_in(small.school, lesson_id, small.id_of("1"), MONDAY)
    mark_by_hand(
        small.school, small.teacher, lesson_id, small.id_of("2"), MarkKind.LATE, minutes_late=10
    )
    decide_unmarked(small.school, small.teacher, lesson_id)
    sign_register(small.school, small.teacher, lesson_id)
    return small


def test_minutes_go_out_and_shielded_people_do_not(signed: SmallSchool) -> None:
    """Protected and not spoken for are held back and counted."""
    found = export_registers(signed.school, signed.teacher, [signed.lesson_id()])
    lines = [(row.student.given_name, row.group, row.minutes) for row in found.rows]
    assert lines == [
        ("Ada", "SA24A", Minutes(60, 0, 0, 0)),
        ("Bo", "SA24A", Minutes(50, 0, 10, 0)),
    ]
    assert (found.left_out_protected, found.left_out_unsigned) == (2, 0)


def test_only_the_administrator_lets_protected_people_out(signed: SmallSchool) -> None:
    """Asked for by the office with the duty they are there; a teacher cannot ask."""
    office = signed.administrator
    with pytest.raises(NotAllowed, match="duty_needed"):
        export_registers(signed.school, office, [signed.lesson_id()], include_protected=True)
    grant_duty(signed.school, office, office.id, Duty.SEE_PROTECTED)
    found = export_registers(
        signed.school, signed.administrator, [signed.lesson_id()], include_protected=True
    )
    assert (len(found.rows), found.left_out_protected) == (4, 0)
    with pytest.raises(NotAllowed):
        export_registers(
            signed.school, signed.teacher, [signed.lesson_id()], include_protected=True
        )


def test_protection_holds_for_what_was_signed_before(signed: SmallSchool) -> None:
    """Whoever is protected today goes out in no old register either."""
    set_protection(signed.school, signed.administrator, signed.id_of("1"), Protection.PROTECTED)
    found = export_registers(signed.school, signed.teacher, [signed.lesson_id()])
    assert [row.student.given_name for row in found.rows] == ["Bo"]


def test_unsigned_registers_are_never_exported(signed: SmallSchool) -> None:
    """Neither open nor planned ones; they are counted."""
    signed.clock.advance(hours=2)
    start_lesson(signed.school, signed.teacher, signed.lesson_id("Swedish"))
    lessons = [signed.lesson_id(title) for title in ("Swedish", "Study hour", "Mathematics")]
    found = export_registers(signed.school, signed.administrator, lessons)
    assert found.left_out_unsigned == 2
    assert {row.lesson.title for row in found.rows} == {"Mathematics"}


def test_a_teacher_exports_only_their_own(signed: SmallSchool) -> None:
    """Another's lesson is refused as a whole."""
    with pytest.raises(NotAllowed, match="lesson_not_yours"):
        export_registers(signed.school, signed.substitute, [signed.lesson_id()])
