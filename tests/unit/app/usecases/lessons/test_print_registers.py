"""Signed registers for paper: who may be on it, and what it says of corrections."""

import pytest

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Duty
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed, Refused
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.print_registers import print_registers
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.staff.duties import grant_duty
from tests.support.school import SmallSchool


@pytest.fixture
def signed(small: SmallSchool) -> SmallSchool:
    """Everybody present; two of the four are shielded."""
    lesson_id = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    decide_unmarked(small.school, small.teacher, lesson_id, MarkKind.PRESENT)
    sign_register(small.school, small.teacher, lesson_id)
    return small


def test_shielded_people_are_counted_and_not_named(signed: SmallSchool) -> None:
    """The same rule as for the table, with the ledger's newest entry beside it."""
    printed = print_registers(signed.school, signed.teacher, [signed.lesson_id()])
    (register,) = printed.registers
    assert [line.row.student.given_name for line in register.lines] == ["Ada", "Bo"]
    assert printed.exported.left_out_protected == 2
    assert (register.signer, printed.school_name) == ("Tess Teacher", "Small school")
    assert (printed.ledger_sequence, printed.ledger_head) == signed.school.ledger.head


def test_the_office_with_the_duty_gets_everybody(signed: SmallSchool) -> None:
    """As in the table, by asking, and by nobody else."""
    office, lessons = signed.administrator, [signed.lesson_id()]
    with pytest.raises(NotAllowed, match="duty_needed"):
        print_registers(signed.school, office, lessons, include_protected=True)
    grant_duty(signed.school, office, office.id, Duty.SEE_PROTECTED)
    (register,) = print_registers(signed.school, office, lessons, include_protected=True).registers
    assert len(register.lines) == 4


def test_a_correction_stands_with_its_author_and_reason(signed: SmallSchool) -> None:
    """Paper tells what a mark is now, that it was changed, by whom and why."""
    ada = signed.id_of("1")
    correct_mark(
        signed.school,
        signed.teacher,
        signed.lesson_id(),
        ada,
        MarkKind.REMOTE,
        reason="Was on the call",
    )
    (register,) = print_registers(signed.school, signed.teacher, [signed.lesson_id()]).registers
    assert [(line.mark.kind, line.is_corrected) for line in register.lines] == [
        (MarkKind.REMOTE, True),
        (MarkKind.PRESENT, False),
    ]
    (correction,) = register.corrections
    assert (correction.author, correction.reason) == ("Tess Teacher", "Was on the call")
    assert register.signature.digest != ""


def test_the_correction_of_a_shielded_student_is_not_told(signed: SmallSchool) -> None:
    """Nor their name in it."""
    cleo = signed.id_of("3")
    correct_mark(
        signed.school, signed.teacher, signed.lesson_id(), cleo, MarkKind.ABSENT, reason="Left"
    )
    (register,) = print_registers(signed.school, signed.teacher, [signed.lesson_id()]).registers
    assert register.corrections == ()


def test_an_unsigned_register_is_never_printed(small: SmallSchool) -> None:
    """Proposals leave on no paper."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    with pytest.raises(Refused, match="register_not_signed"):
        print_registers(small.school, small.teacher, [small.lesson_id()])


def test_printing_is_on_the_access_log(signed: SmallSchool) -> None:
    """As an export of so many people."""
    print_registers(signed.school, signed.teacher, [signed.lesson_id()])
    lines = signed.school.access_log.between(
        signed.clock.now().replace(hour=0), signed.clock.now().replace(hour=23)
    )
    assert [line.count for line in lines if line.what is Read.EXPORT] == [2]
