"""Signing a register, correcting it afterwards, and reading its history."""

from datetime import timedelta
from typing import NoReturn

import pytest

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterState
from app.domain.roll_call.signing import digest_of
from app.errors import BadInput, Refused
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.register_history import register_history
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import restart_camera, start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from app.usecases.safekeeping.verify_ledger import verify_ledger
from privacy.errors import NotWritten
from tests.support.school import MONDAY, SmallSchool


@pytest.fixture
def lesson(small: SmallSchool) -> SmallSchool:
    """A started lesson in which Ada has checked in."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    check_in(small.school, small.lesson_id(), small.id_of("1"), MONDAY)
    return small


@pytest.fixture
def signed(lesson: SmallSchool) -> SmallSchool:
    """The same with everybody decided on, and signed."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    return lesson


def test_a_register_with_gaps_is_not_signed(lesson: SmallSchool) -> None:
    """The refusal counts who is missing, and nothing goes on record."""
    before = lesson.school.ledger.head
    with pytest.raises(Refused) as caught:
        sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    assert (caught.value.code, caught.value.params) == ("students_unmarked", {"count": 3})
    assert lesson.school.ledger.head == before


def test_signing_makes_the_proposals_final(lesson: SmallSchool) -> None:
    """In the teacher's name, at the time the ledger has."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    found = sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    register = found.register
    assert register.state is RegisterState.SIGNED
    assert register.signature is not None
    assert register.signature.staff_id == lesson.teacher.id
    assert register.signature.digest == found.digest
    assert not any(row.mark is None or row.mark.proposed for row in register.rows)
    assert register.camera_until is None


def full(*_: object, **__: object) -> NoReturn:
    """What the ledger says on a full disk."""
    raise NotWritten("file_not_written", file="2026.jsonl", why="No space left on device")


def test_what_the_ledger_does_not_take_is_not_signed(
    lesson: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger comes first: the register is as open as before, and can be signed later."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    with monkeypatch.context() as patch:
        patch.setattr(lesson.school.ledger, "append", full)
        with pytest.raises(NotWritten):
            sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    register = view_register(lesson.school, lesson.teacher, lesson.lesson_id())
    assert (register.state, register.signature) == (RegisterState.OPEN, None)
    sign_register(lesson.school, lesson.teacher, lesson.lesson_id())


@pytest.mark.parametrize("fails", ["ledger", "signature"])
def test_a_correction_stands_whole_or_not_at_all(
    signed: SmallSchool, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """Whatever the disk does not take, mark, history and digest are as they were."""
    registers, lesson_id = signed.school.registers, signed.lesson_id()
    before = registers.marks(lesson_id), registers.changes(lesson_id), registers.head(lesson_id)
    with monkeypatch.context() as patch:
        if fails == "ledger":
            patch.setattr(signed.school.ledger, "append", full)
        else:
            patch.setattr(registers, "sign", full)
        with pytest.raises(NotWritten):
            correct_mark(
                signed.school,
                signed.teacher,
                lesson_id,
                signed.id_of("2"),
                MarkKind.PRESENT,
                reason="was here",
            )
    assert before == (
        registers.marks(lesson_id),
        registers.changes(lesson_id),
        registers.head(lesson_id),
    )


def test_the_ledger_knows_the_signature_and_no_name(lesson: SmallSchool) -> None:
    """Lesson, digest and signer, as ids; the head on paper verifies."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    found = sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    entry = next(e for e in lesson.school.ledger.entries() if e.sequence == found.ledger_sequence)
    assert entry.kind == "register_signed"
    assert entry.body == {
        "lesson": lesson.lesson_id(),
        "digest": digest_of(lesson.lesson_id(), lesson.school.registers.marks(lesson.lesson_id())),
        "staff": lesson.teacher.id,
    }
    assert verify_ledger(lesson.school.paths, found.ledger_head).checkpoints
    assert b"Ada" not in entry.line()


def test_a_signed_register_takes_no_more_marks(signed: SmallSchool) -> None:
    """Not by hand, not by undo, not all at once, and not a second signature."""
    school, teacher, lesson_id = signed.school, signed.teacher, signed.lesson_id()
    before = view_register(school, teacher, lesson_id)
    for act in (
        lambda: mark_by_hand(school, teacher, lesson_id, signed.id_of("1"), MarkKind.ABSENT),
        lambda: undo_mark(school, teacher, lesson_id, signed.id_of("1")),
        lambda: decide_unmarked(school, teacher, lesson_id),
        lambda: sign_register(school, teacher, lesson_id),
        lambda: start_lesson(school, teacher, lesson_id),
        lambda: restart_camera(school, teacher, lesson_id),
    ):
        with pytest.raises(Refused, match="register_signed"):
            act()
    assert view_register(school, teacher, lesson_id) == before


def test_a_correction_has_its_reason_and_goes_on_record(signed: SmallSchool) -> None:
    """The mark changes, the signature stays with a new digest, and the ledger has both."""
    before = view_register(signed.school, signed.teacher, signed.lesson_id()).signature
    signed.clock.advance(days=1)
    mark = correct_mark(
        signed.school,
        signed.teacher,
        signed.lesson_id(),
        signed.id_of("2"),
        MarkKind.LATE,
        minutes_late=12,
        reason=" Was at the nurse's ",
    )
    register = view_register(signed.school, signed.teacher, signed.lesson_id())
    row = register.row(signed.id_of("2"))
    assert row is not None
    assert row.mark == mark
    assert before is not None
    assert register.signature is not None
    assert register.signature.signed_at == before.signed_at
    entry = list(signed.school.ledger.entries())[-1]
    assert entry.kind == "register_corrected"
    assert entry.body["digest"] == register.signature.digest != before.digest
    assert b"nurse" not in entry.line()


@pytest.mark.parametrize("reason", ["", "  ", "x" * 201])
def test_a_correction_without_a_reason_is_refused(signed: SmallSchool, reason: str) -> None:
    """One line that somebody can read, and nothing changes without it."""
    with pytest.raises(BadInput, match="reason_needed"):
        correct_mark(
            signed.school,
            signed.teacher,
            signed.lesson_id(),
            signed.id_of("2"),
            MarkKind.PRESENT,
            reason=reason,
        )


def test_a_correction_to_late_says_how_late(signed: SmallSchool) -> None:
    """Afterwards the clock cannot tell."""
    with pytest.raises(BadInput, match="minutes_needed"):
        correct_mark(
            signed.school,
            signed.teacher,
            signed.lesson_id(),
            signed.id_of("2"),
            MarkKind.LATE,
            reason="x",
        )


def test_only_a_signed_register_is_corrected(lesson: SmallSchool) -> None:
    """Before the signature one simply marks."""
    with pytest.raises(Refused, match="register_not_signed"):
        correct_mark(
            lesson.school,
            lesson.teacher,
            lesson.lesson_id(),
            lesson.id_of("1"),
            MarkKind.ABSENT,
            reason="x",
        )


def test_the_history_never_tells_a_check_in_from_a_click(small: SmallSchool) -> None:
    """Two lessons, one by check-in and one by hand, read the same."""
    histories = []
    ada = small.id_of("1")
    lesson_id = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    check_in(small.school, lesson_id, ada, small.clock.now())
    histories.append(register_history(small.school, small.teacher, lesson_id))
    undo_mark(small.school, small.teacher, lesson_id, ada)
    mark_by_hand(small.school, small.teacher, lesson_id, ada, MarkKind.PRESENT)
    histories.append(register_history(small.school, small.teacher, lesson_id)[2:])
    assert histories[0] == histories[1]
    assert [line.kind for line in register_history(small.school, small.teacher, lesson_id)] == [
        MarkKind.PRESENT,
        None,
        MarkKind.PRESENT,
    ]


def test_a_correction_is_under_its_authors_name(signed: SmallSchool) -> None:
    """Reason and author stand with the step, also after the account is gone."""
    signed.clock.advance(hours=1)
    correct_mark(
        signed.school,
        signed.teacher,
        signed.lesson_id(),
        signed.id_of("2"),
        MarkKind.PRESENT,
        reason="Sat at the back",
    )
    lines = register_history(signed.school, signed.administrator, signed.lesson_id())
    assert {line.author for line in lines[:-1]} == {""}
    last = lines[-1]
    assert (last.author, last.reason) == ("Tess Teacher", "Sat at the back")
    assert (last.after_signature, last.student_name) == (True, "Bo Åberg")
    assert last.changed_at == MONDAY + timedelta(hours=1)
