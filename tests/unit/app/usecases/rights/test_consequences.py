"""What follows from requests: correction, restriction, erasure, holds."""

from datetime import date, timedelta

import pytest

from app.domain.ids import LessonId
from app.domain.rights.request import Outcome, RefusalReason, Right
from app.domain.rights.restriction import RestrictionReason
from app.errors import BadInput, NotFound, Refused
from app.usecases.consent.record_consent import record_consent
from app.usecases.faces.face_ground import face_ground
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.disposal_bar import DisposalBar, disposal_bar
from app.usecases.rights.erase_on_request import erase_on_request
from app.usecases.rights.hold import lift_hold, list_holds, place_hold
from app.usecases.rights.rectify import Correctable, rectify
from app.usecases.rights.restrict import lift_restriction, restrict
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.rights import (
    controller,
    identified,
    let_leave,
    make_independent,
    officer,
    received,
)
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool


def signed_lesson(small: SmallSchool) -> LessonId:
    """A lesson with everybody absent, and the signature."""
    lesson_id = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    decide_unmarked(small.school, small.teacher, lesson_id)
    sign_register(small.school, small.teacher, lesson_id)
    return lesson_id


def holding(small: SmallSchool, subject: str) -> set[str]:
    """Stores that hold something about a person."""
    return {each.name for each in small.school.stores if each.holds(SubjectRef(subject))}


def test_a_correction_keeps_what_was_there(small: SmallSchool) -> None:
    """Old value, new value, who, when and why (R23)."""
    who = controller(small)
    ada = small.id_of("1")
    rectified = rectify(
        small.school, who, ada, Correctable.FAMILY_NAME, " Alme ", reason="typing error"
    )
    assert small.student("1").family_name == "Alme"
    done = rectified.done
    assert (done.old_value, done.new_value, done.changed_by) == ("Alm", "Alme", who.id)
    assert small.school.rectifications.of(small.student("1").subject_ref) == (done,)
    rectify(small.school, who, ada, Correctable.BIRTH_DATE, "2009-05-18", reason="wrong day")
    assert small.student("1").birth_date == date(2009, 5, 18)
    rectify(small.school, who, ada, Correctable.GIVEN_NAME, "Adah", reason="wrong")
    rectify(small.school, who, ada, Correctable.SCHOOL_NUMBER, "11", reason="wrong")
    assert small.student("11").given_name == "Adah"


def test_a_correction_names_the_files_to_follow_up(small: SmallSchool) -> None:
    """Registers that were handed out with the old value (R23; Art. 19)."""
    lesson_id = signed_lesson(small)
    export_registers(small.school, small.teacher, [lesson_id])
    rectified = rectify(
        small.school,
        controller(small),
        small.id_of("1"),
        Correctable.GIVEN_NAME,
        "Adda",
        reason="x",
    )
    assert [each.made_by for each in rectified.to_tell] == [small.teacher.id]
    of_shielded = small.school.disclosures.of(small.student("3").subject_ref)
    assert of_shielded == ()


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        (Correctable.GIVEN_NAME, "", "rectify_value"),
        (Correctable.GIVEN_NAME, "x" * 81, "rectify_value"),
        (Correctable.BIRTH_DATE, "18 maj", "rectify_value"),
        (Correctable.GIVEN_NAME, "Ada", "rectify_same"),
        (Correctable.SCHOOL_NUMBER, "2", "school_number_taken"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    small: SmallSchool, field: Correctable, value: str, code: str
) -> None:
    """Nothing is changed, and the reason is told (R23)."""
    before = small.student("1")
    with pytest.raises((BadInput, Refused), match=code):
        rectify(small.school, controller(small), small.id_of("1"), field, value, reason="x")
    assert small.student("1") == before


def test_a_restriction_stops_the_use_of_a_face(small: SmallSchool) -> None:
    """The template stays and is opened for no lesson; lifted, it is used again (R25)."""
    small.enrol("1")
    who, ada, lesson_id = controller(small), small.id_of("1"), small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    assert set(lesson_gallery(small.school, lesson_id, ENGINE_ID)) == {ada}
    restrict(small.school, who, ada, RestrictionReason.ACCURACY)
    assert lesson_gallery(small.school, lesson_id, ENGINE_ID) == {}
    assert face_ground(small.school, lesson_id, ENGINE_ID).students == frozenset()
    assert small.school.vault.holds(SubjectRef(small.student("1").subject_ref))
    with pytest.raises(Refused, match="student_restricted"):
        record_consent(
            small.school,
            small.administrator,
            ada,
            Purpose.FACE_AT_SPOT,
            acted_by=ActedBy.BOTH,
            method=Method.ON_SCREEN,
            language="sv",
            valid_until=small.clock.now().date(),
        )
    lift_restriction(small.school, who, ada)
    assert set(lesson_gallery(small.school, lesson_id, ENGINE_ID)) == {ada}


def test_a_restriction_stops_exports_and_not_the_roll_call(small: SmallSchool) -> None:
    """Whoever is restricted checks in as ever, and is counted out of every file (R25)."""
    who, ada, lesson_id = controller(small), small.id_of("1"), small.lesson_id()
    restrict(small.school, who, ada, RestrictionReason.OBJECTION)
    start_lesson(small.school, small.teacher, lesson_id)
    assert check_in(small.school, lesson_id, ada, MONDAY).mark
    decide_unmarked(small.school, small.teacher, lesson_id)
    sign_register(small.school, small.teacher, lesson_id)
    exported = export_registers(small.school, small.teacher, [lesson_id])
    assert exported.left_out_restricted == 1
    assert ada not in {row.student.id for row in exported.rows}
    assert small.school.disclosures.of(small.student("1").subject_ref) == ()


def test_a_restriction_stands_once(small: SmallSchool) -> None:
    """Set twice or lifted twice it is refused (R25)."""
    who, ada = controller(small), small.id_of("1")
    with pytest.raises(Refused, match="not_restricted"):
        lift_restriction(small.school, who, ada)
    restrict(small.school, who, ada, RestrictionReason.UNLAWFUL)
    with pytest.raises(Refused, match="restricted_already"):
        restrict(small.school, who, ada, RestrictionReason.UNLAWFUL)


def test_restrictions_and_holds_survive_an_old_backup(small: SmallSchool) -> None:
    """The ledger knows them, so the next start does as well (R25, R32)."""
    who, ada = controller(small), small.id_of("1")
    restrict(small.school, who, ada, RestrictionReason.UNLAWFUL)
    hold = place_hold(small.school, who, "a claim", student_id=ada)
    gone = place_hold(small.school, who, "another")
    lift_hold(small.school, who, gone.id)
    with small.school.atomic():
        small.school.vault.database.execute("DELETE FROM restrictions")
        small.school.vault.database.execute("DELETE FROM holds")
    again = small.reopen()
    assert again.student("1").is_restricted
    standing = again.school.holds.standing(date(2026, 11, 23))
    assert [(each.id, each.subject_ref) for each in standing] == [(hold.id, hold.subject_ref)]
    again.school.close()


def test_a_hold_bars_disposal(small: SmallSchool) -> None:
    """Of one student or of everybody, until its last day or until it is lifted (R27)."""
    school, who, day = small.school, controller(small), date(2026, 11, 23)
    ada, bo = small.student("1").subject_ref, small.student("2").subject_ref
    hold = place_hold(school, who, "a claim", student_id=small.id_of("1"))
    assert disposal_bar(school, ada, day) is DisposalBar.HELD
    assert disposal_bar(school, bo, day) is None
    lift_hold(school, who, hold.id)
    assert disposal_bar(school, ada, day) is None
    place_hold(school, who, "an inspection", until=day)
    assert disposal_bar(school, bo, day) is DisposalBar.HELD
    assert disposal_bar(school, bo, day + timedelta(days=1)) is None
    restrict(school, who, small.id_of("2"), RestrictionReason.LEGAL_CLAIMS)
    assert disposal_bar(school, bo, day + timedelta(days=1)) is DisposalBar.RESTRICTED
    assert len(list_holds(school, officer(small))) == 2


def test_a_hold_that_cannot_be_is_refused(small: SmallSchool) -> None:
    """Without a reason, in the past, or lifted twice."""
    who = controller(small)
    with pytest.raises(BadInput, match="request_words_needed"):
        place_hold(small.school, who, " ")
    with pytest.raises(BadInput, match="hold_day"):
        place_hold(small.school, who, "a claim", until=date(2026, 11, 22))
    with pytest.raises(Refused, match="hold_not_standing"):
        lift_hold(small.school, who, "no such")


def test_a_municipal_school_erases_the_face_and_keeps_the_record(small: SmallSchool) -> None:
    """Public records go by a disposal decision only; the answer says so (R24)."""
    small.enrol("1")
    signed_lesson(small)
    case = identified(small, Right.ERASURE)
    answer = erase_on_request(small.school, controller(small), case.id)
    assert answer.erased == ("templates.face_at_spot",)
    assert "attendance" in answer.kept
    assert answer.reason is RefusalReason.PUBLIC_RECORD
    assert answer.case.ruling
    assert answer.case.ruling.outcome is Outcome.PARTLY
    assert small.school.requests.get(case.id).ruling == answer.case.ruling


def test_an_erasure_is_not_granted_by_words_alone(small: SmallSchool) -> None:
    """Only by erasing; a refusal needs none, and what was erased may be ruled on in other words."""
    small.enrol("1")
    signed_lesson(small)
    case, who = identified(small, Right.ERASURE), controller(small)
    for outcome, reason in ((Outcome.GRANTED, None), (Outcome.PARTLY, RefusalReason.PUBLIC_RECORD)):
        with pytest.raises(Refused, match="request_not_erased"):
            decide_request(small.school, who, case.id, outcome, reason=reason)
    assert small.school.requests.get(case.id).ruling is None
    erase_on_request(small.school, who, case.id)
    again = decide_request(
        small.school, who, case.id, Outcome.PARTLY, reason=RefusalReason.LEGAL_DUTY
    )
    assert again.ruling
    assert again.ruling.reason is RefusalReason.LEGAL_DUTY


def test_an_independent_school_keeps_the_record_of_whoever_goes_there(small: SmallSchool) -> None:
    """Attendance is its legal duty; without a face nothing can be erased (R24)."""
    make_independent(small)
    signed_lesson(small)
    case = identified(small, Right.ERASURE)
    answer = erase_on_request(small.school, controller(small), case.id)
    assert (answer.erased, answer.reason) == ((), RefusalReason.LEGAL_DUTY)
    assert answer.case.ruling
    assert answer.case.ruling.outcome is Outcome.REFUSED


def test_an_independent_school_erases_whoever_has_left(small: SmallSchool) -> None:
    """Everything in every store; the case keeps its pseudonym only (R24)."""
    make_independent(small)
    signed_lesson(small)
    let_leave(small, "1")
    subject = small.student("1").subject_ref
    case = identified(small, Right.ERASURE)
    answer = erase_on_request(small.school, controller(small), case.id)
    assert (answer.kept, answer.reason) == ((), None)
    assert holding(small, subject) == set()
    left = small.school.requests.get(case.id)
    assert left.is_cut
    assert left.subject_ref == subject
    assert left.ruling
    assert left.ruling.outcome is Outcome.GRANTED


def test_whoever_was_erased_stays_erased(small: SmallSchool) -> None:
    """A restored row of theirs goes again at the next start (R24, R32)."""
    make_independent(small)
    let_leave(small, "1")
    ada = small.student("1")
    case = identified(small, Right.ERASURE)
    erase_on_request(small.school, controller(small), case.id)
    with small.school.atomic():
        small.school.students.save(ada)
    again = small.reopen()
    assert again.school.students.of_subject(ada.subject_ref) is None
    assert again.school.ledger.verify()
    again.school.close()


def test_a_hold_keeps_what_would_be_erased(small: SmallSchool) -> None:
    """Needed for a legal claim; the face goes all the same (R24, R27)."""
    make_independent(small)
    small.enrol("1")
    let_leave(small, "1")
    place_hold(small.school, controller(small), "a claim", student_id=small.id_of("1"))
    case = identified(small, Right.ERASURE)
    answer = erase_on_request(small.school, controller(small), case.id)
    assert answer.reason is RefusalReason.LEGAL_CLAIMS
    assert "templates.face_at_spot" in answer.erased
    assert "class lists" in answer.kept


def test_erasure_takes_a_request_for_it(small: SmallSchool) -> None:
    """From somebody known, about somebody who is still here (R21, R24)."""
    who = controller(small)
    with pytest.raises(Refused, match="identity_unchecked"):
        erase_on_request(small.school, who, received(small, Right.ERASURE).id)
    with pytest.raises(Refused, match="request_other_right"):
        erase_on_request(small.school, who, identified(small, Right.ACCESS).id)
    case = identified(small, Right.ERASURE)
    small.school.erasing.erase_person(SubjectRef(case.subject_ref), who.id)
    with pytest.raises(NotFound, match="request_subject_gone"):
        erase_on_request(small.school, who, case.id)
