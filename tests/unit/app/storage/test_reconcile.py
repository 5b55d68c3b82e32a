"""The ledger is one step ahead after a power cut; opening the school brings the database along."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.class_list.people import Protection
from app.domain.roll_call.history import EarlierSignature
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterState
from app.errors import NotAllowed, Refused
from app.storage.reconciling.reconcile import Reconciled, reconcile
from app.usecases.consent.record_consent import record_consent
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.register_history import earlier_signatures
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.staff.remove_staff import remove_staff
from privacy.at_rest.database import Database
from privacy.consent.consent import ActedBy, EndReason, Method
from privacy.errors import Damaged, WrongPassphrase
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import MONDAY, SmallSchool, reopen

NOTHING = Reconciled(0, 0, 0)


class PowerCut(Exception):
    """The program dies here."""


def dies(*_: object, **__: object) -> None:
    """Stand in for a step that is never reached."""
    raise PowerCut


@pytest.fixture
def decided(demo: SmallSchool) -> SmallSchool:
    """A lesson with everybody decided on, not signed."""
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    check_in(demo.school, demo.lesson_id(), demo.id_of("1"), MONDAY)
    decide_unmarked(demo.school, demo.teacher, demo.lesson_id())
    return demo


def sign(small: SmallSchool) -> None:
    """The teacher signs."""
    sign_register(small.school, small.teacher, small.lesson_id())


def correct(small: SmallSchool) -> None:
    """The teacher corrects Bo's mark."""
    correct_mark(
        small.school,
        small.teacher,
        small.lesson_id(),
        small.id_of("2"),
        MarkKind.PRESENT,
        reason="was here",
    )


def state(small: SmallSchool) -> RegisterState:
    """How far the first lesson has come."""
    return view_register(small.school, small.administrator, small.lesson_id()).state


def cut_at(small: SmallSchool, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Let the power go before the database is told."""
    monkeypatch.setattr(small.school.registers, step, dies)


def test_a_whole_school_needs_nothing(decided: SmallSchool) -> None:
    """Also a signed and corrected one, twice over."""
    sign(decided)
    correct(decided)
    before = decided.school.ledger.head
    assert reconcile(decided.school) == NOTHING
    assert reconcile(decided.school) == NOTHING
    assert decided.school.ledger.head == before


def test_a_signature_cut_off_is_completed(
    decided: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the ledger's signer, time and digest, because the content is the same."""
    cut_at(decided, monkeypatch, "sign")
    with pytest.raises(PowerCut):
        sign(decided)
    decided.clock.advance(hours=3)
    again = decided.reopen()
    register = view_register(again.school, again.teacher, again.lesson_id())
    assert register.state is RegisterState.SIGNED
    assert register.signature is not None
    assert register.signature.signed_at == MONDAY
    assert register.signature.staff_id == again.teacher.id
    assert reconcile(again.school) == NOTHING
    again.school.close()


def test_a_signature_of_other_content_is_not_completed(
    decided: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was changed after the failed signature has to be signed anew, with a reason."""
    with monkeypatch.context() as patch:
        patch.setattr(decided.school.registers, "sign", dies)
        with pytest.raises(PowerCut):
            sign(decided)
    mark_by_hand(
        decided.school,
        decided.teacher,
        decided.lesson_id(),
        decided.id_of("2"),
        MarkKind.OTHER_ACTIVITY,
    )
    again = decided.reopen()
    assert state(again) is RegisterState.OPEN
    with pytest.raises(Refused, match="reason_needed_to_sign_again"):
        sign(again)
    sign_register(again.school, again.teacher, again.lesson_id(), reason="the disk was full")
    assert reconcile(again.school) == NOTHING
    again.school.close()


def forget_the_signature(small: SmallSchool, database: Database) -> None:
    """What an old backup does to a register: nobody decided on, nothing signed."""
    database.execute("UPDATE registers SET signed_by = NULL, signed_at = NULL, digest = NULL")
    database.execute("DELETE FROM marks")
    database.execute("DELETE FROM mark_changes")
    small.school.keep_ledger_head()


def test_a_lost_signature_is_remembered(decided: SmallSchool, database: Database) -> None:
    """Once, with its signer and time; the register says so to whoever reads it."""
    sign(decided)
    forget_the_signature(decided, database)
    assert reconcile(decided.school) == replace(NOTHING, signatures_lost=1)
    assert reconcile(decided.school) == NOTHING
    register = view_register(decided.school, decided.teacher, decided.lesson_id())
    assert register.state is RegisterState.OPEN
    assert register.signed_before is not None
    assert register.signed_before.staff_id == decided.teacher.id
    assert register.signed_before.signed_at == MONDAY


def test_signing_again_takes_a_reason_and_is_on_record(
    decided: SmallSchool, database: Database
) -> None:
    """The ledger names the earlier content, the history who had signed, when, and the reason."""
    sign(decided)
    forget_the_signature(decided, database)
    reconcile(decided.school)
    school, teacher, lesson = decided.school, decided.teacher, decided.lesson_id()
    earlier = next(each for each in school.ledger.entries() if each.kind == "register_signed")
    decide_unmarked(school, teacher, lesson, MarkKind.PRESENT)
    with pytest.raises(Refused, match="reason_needed_to_sign_again"):
        sign(decided)
    decided.clock.advance(hours=1)
    sign_register(school, teacher, lesson, reason=" An old backup was restored ")
    entry = [each for each in school.ledger.entries() if each.kind.startswith("register_")][-1]
    assert entry.kind == "register_signed_again"
    assert entry.text("earlier") == earlier.text("digest") != entry.text("digest")
    (told,) = earlier_signatures(school, teacher, lesson)
    assert told == EarlierSignature(MONDAY, "Tess Teacher", "An old backup was restored")
    assert view_register(school, teacher, lesson).signed_before is None
    assert reconcile(school) == NOTHING


def test_a_lesson_that_is_not_even_started_remembers_too(
    decided: SmallSchool, database: Database
) -> None:
    """A backup from before the lesson leaves it planned, and it is signed with a reason."""
    sign(decided)
    forget_the_signature(decided, database)
    database.execute("DELETE FROM register_rows")
    database.execute("DELETE FROM registers")
    assert reconcile(decided.school).signatures_lost == 1
    start_lesson(decided.school, decided.teacher, decided.lesson_id())
    decide_unmarked(decided.school, decided.teacher, decided.lesson_id())
    with pytest.raises(Refused, match="reason_needed_to_sign_again"):
        sign(decided)


def test_a_repeated_signature_cut_off_is_completed(
    decided: SmallSchool, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is on the disk before the ledger says that the register is signed again."""
    sign(decided)
    forget_the_signature(decided, database)
    reconcile(decided.school)
    decide_unmarked(decided.school, decided.teacher, decided.lesson_id())
    cut_at(decided, monkeypatch, "sign")
    with pytest.raises(PowerCut):
        sign_register(decided.school, decided.teacher, decided.lesson_id(), reason="restored")
    again = decided.reopen()
    assert state(again) is RegisterState.SIGNED
    (told,) = earlier_signatures(again.school, again.teacher, again.lesson_id())
    assert told.reason == "restored"
    again.school.close()


def test_a_correction_cut_off_is_void(
    decided: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen had confirmed nothing; the ledger says that the earlier content stands."""
    sign(decided)
    cut_at(decided, monkeypatch, "change")
    with pytest.raises(PowerCut):
        correct(decided)
    again = decided.reopen()
    kinds = [entry.kind for entry in again.school.ledger.entries()]
    assert kinds.count("correction_void") == 1
    assert reconcile(again.school) == NOTHING
    correct(again)
    assert reconcile(again.school) == NOTHING
    again.school.close()


def test_a_signature_that_the_ledger_does_not_know_is_damage(
    decided: SmallSchool, database: Database
) -> None:
    """Somebody has rolled the ledger back, or written into the database."""
    sign(decided)
    database.execute("UPDATE registers SET digest = 'other'")
    with pytest.raises(Damaged, match="ledger_lacks_signature"):
        decided.reopen()


def test_a_lesson_that_only_the_ledger_knows_is_passed_over(demo: SmallSchool) -> None:
    """After an old backup the database may be days behind."""
    body = {"lesson": "another", "digest": "00", "staff": demo.teacher.id}
    demo.school.ledger.append("register_signed", body)
    assert reconcile(demo.school) == NOTHING


def test_an_erasure_cut_off_is_carried_out(
    demo: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The withdrawal stands in the ledger; opening the school completes it."""
    demo.enrol("1")
    subject = SubjectRef(demo.student("1").subject_ref)
    monkeypatch.setattr(demo.school.erasing, "carry_out", dies)
    with pytest.raises(PowerCut):
        demo.school.erasing.end_face(demo.student("1"), _withdrawn(), "")
    assert demo.school.vault.holds(subject)
    again = demo.reopen()
    assert not again.school.vault.holds(subject)
    assert again.school.consents.open_erasures() == ()
    again.school.close()


def test_a_consent_that_lapsed_meanwhile_is_ended_on_record(demo: SmallSchool) -> None:
    """Also where no template stood on it: nothing goes on looking like a consent."""
    valid_until = demo.clock.now().date() + timedelta(days=5)
    record_consent(
        demo.school,
        demo.administrator,
        demo.id_of("1"),
        Purpose.FACE_AT_SPOT,
        acted_by=ActedBy.BOTH,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=valid_until,
    )
    demo.clock.advance(days=7)
    again = demo.reopen()
    assert again.school.consents.subjects(Purpose.FACE_AT_SPOT) == ()
    ended = [each for each in again.school.ledger.entries() if each.kind == "consent_ended"]
    assert [each.text("reason") for each in ended] == [EndReason.EXPIRED.value]
    again.school.close()


def _withdrawn() -> EndReason:
    return EndReason.WITHDRAWN


def test_whoever_was_removed_stays_removed(
    demo: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off after the ledger's entry, or brought back by an old backup: the key goes too."""
    monkeypatch.setattr(demo.school.door, "revoke_key", dies)
    with pytest.raises(PowerCut):
        remove_staff(demo.school, demo.administrator, demo.substitute.id)
    with pytest.raises(NotAllowed, match="account_unknown"):
        demo.reopen(demo.substitute)
    with pytest.raises(WrongPassphrase):
        reopen(demo, demo.substitute)
    again = reopen(demo, demo.administrator)
    assert reconcile(again.school) == NOTHING
    again.school.close()


def test_nobody_is_removed_whom_the_school_needs(demo: SmallSchool, database: Database) -> None:
    """Where an old backup knows only people who have left, one of them has to open it."""
    database.execute("UPDATE staff SET removed_at = '2026' WHERE user_name <> 'sam'")
    body = {"staff": demo.substitute.id, "by": demo.administrator.id}
    demo.school.ledger.append("staff_removed", body)
    assert reconcile(demo.school) == NOTHING
    assert demo.school.staff.every() == (demo.substitute,)


def test_whoever_was_protected_just_before_the_cut_has_no_template(demo: SmallSchool) -> None:
    """The class list said so, the erasure had not begun."""
    demo.enrol("1")
    demo.enrol("2")
    demo.school.students.save(replace(demo.student("1"), protection=Protection.PROTECTED))
    demo.school.students.save(
        replace(demo.student("2"), group_ids=frozenset(), left_on=MONDAY.date())
    )
    assert reconcile(demo.school) == Reconciled(0, 0, 0)
    for number in ("1", "2"):
        assert not demo.school.vault.holds(SubjectRef(demo.student(number).subject_ref))


def test_a_consent_that_ran_out_over_the_holidays_takes_its_template_along(
    demo: SmallSchool,
) -> None:
    """The first start after its last day erases."""
    demo.enrol("1")
    demo.clock.advance(days=201)
    assert reconcile(demo.school).erasures == 1
    assert not demo.school.vault.holds(SubjectRef(demo.student("1").subject_ref))


def test_a_template_that_came_back_with_old_data_is_erased_again(
    demo: SmallSchool, database: Database
) -> None:
    """Its consent was withdrawn after the backup; the ledger still knows."""
    demo.enrol("1")
    row = database.execute("SELECT * FROM templates").fetchone()
    demo.school.erasing.end_face(demo.student("1"), _withdrawn(), "")
    database.execute("INSERT INTO templates VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    assert reconcile(demo.school).erasures == 1
    assert not demo.school.vault.holds(SubjectRef(demo.student("1").subject_ref))


def test_an_order_for_one_purpose_is_none_for_another(
    demo: SmallSchool, database: Database
) -> None:
    """A template without ground goes, also where the same person's other one was withdrawn."""
    demo.enrol("1")
    subject = demo.student("1").subject_ref
    demo.school.erasing.end_face(demo.student("1"), _withdrawn(), "")
    database.execute(
        "INSERT INTO templates VALUES (?, ?, 'engine', 'key', x'00', '2026', NULL)",
        (subject, Purpose.FACE_WITH_CARD.value),
    )
    assert reconcile(demo.school).erasures == 1
    assert not demo.school.vault.holds(SubjectRef(subject))
    assert reconcile(demo.school) == NOTHING


def test_a_template_without_any_ground_is_erased(demo: SmallSchool, database: Database) -> None:
    """A row that no consent ever stood behind does not stay."""
    database.execute(
        "INSERT INTO templates VALUES (?, ?, 'engine', 'key', x'00', '2026', NULL)",
        (demo.student("2").subject_ref, Purpose.FACE_AT_SPOT.value),
    )
    assert reconcile(demo.school).erasures == 1
    assert demo.school.vault.subjects(Purpose.FACE_AT_SPOT) == ()
