"""Yes and no at the kiosk: a no costs nothing, a yes needs whom the school's policy names."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.class_list.sign_off import GuardianSignOff, Relationship
from app.domain.class_list.student_session import StudentSession
from app.domain.rights.request import Channel, Right
from app.domain.roll_call.mark import MarkKind
from app.errors import BadInput, Refused
from app.settings import FACE_CHOICE_ORDER, YES_FIRST
from app.usecases.faces.enrol import enrol
from app.usecases.kiosk.ask_for_right import ask_for_right
from app.usecases.kiosk.choose import say_no, say_yes, withdraw_all
from app.usecases.kiosk.open_kiosk import leave_kiosk
from app.usecases.kiosk.view_my_choice import view_my_choice
from app.usecases.kiosk.view_my_data import view_my_data
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.kiosk import at_kiosk
from tests.support.school import ENGINE_ID, PASSPHRASE, SmallSchool

SPOT = Purpose.FACE_AT_SPOT
SHIPPED = Path(__file__).parents[5] / "assets" / "notices" / "2026-11"
GUARDIAN = GuardianSignOff("Maj Alm", Relationship.PARENT, confirms=True)


def of_age(small: SmallSchool, number: str = "1") -> None:
    """Make a student an adult."""
    school = small.school
    with school.atomic():
        school.students.save(replace(small.student(number), birth_date=date(2008, 1, 2)))


def stands(small: SmallSchool, session: StudentSession) -> bool:
    """Whether a yes to face at the spot stands."""
    student = small.school.students.get(session.student_id)
    return small.school.consents.standing(SubjectRef(student.subject_ref), SPOT) is not None


def entries(small: SmallSchool) -> int:
    """How much is on record."""
    return len(list(small.school.ledger.entries()))


def test_without_a_decision_no_face_is_offered(small: SmallSchool) -> None:
    """Card and teacher are all there is, and a yes is refused (R1)."""
    session = at_kiosk(small)
    of_age(small)
    assert view_my_choice(small.school, session, "sv").faces == ()
    with pytest.raises(Refused, match="method_locked"):
        say_yes(small.school, session, SPOT, "sv")


def test_looking_and_saying_no_write_nothing(demo: SmallSchool) -> None:
    """Who never said yes leaves no trace by saying no (R2)."""
    session = at_kiosk(demo)
    before = entries(demo)
    view_my_choice(demo.school, session, "sv")
    assert say_no(demo.school, session, SPOT) is None
    assert entries(demo) == before


def test_an_adult_says_yes_alone_and_takes_it_back(demo: SmallSchool) -> None:
    """On record as the student's own act; taken back in one act, with a receipt (R16, R17)."""
    session = at_kiosk(demo)
    of_age(demo)
    consent = say_yes(demo.school, session, SPOT, "sv")
    assert (consent.acted_by, consent.method) == (ActedBy.STUDENT, Method.KIOSK)
    assert consent.recorded_by == ""
    leave_kiosk(demo.school, demo.administrator, PASSPHRASE)
    enrol(demo.school, demo.administrator, session.student_id, b"template", ENGINE_ID)
    session = at_kiosk(demo)
    choice = view_my_choice(demo.school, session, "sv")
    assert [(each.stands, each.is_enrolled) for each in choice.faces] == [(True, True)]
    receipt = say_no(demo.school, session, SPOT)
    assert receipt is not None
    assert receipt.keys_destroyed == 1
    assert not stands(demo, session)
    assert not view_my_choice(demo.school, session, "sv").faces[0].stands


def test_under_age_a_guardian_signs_off_beside(demo: SmallSchool) -> None:
    """Not without; with a name, a relationship and a tick; the ledger knows no name (R19)."""
    session = at_kiosk(demo)
    with pytest.raises(Refused, match="guardian_needed"):
        say_yes(demo.school, session, SPOT, "sv")
    for wrong, code in (
        (replace(GUARDIAN, name="Maj"), "guardian_name"),
        (replace(GUARDIAN, confirms=False), "guardian_unconfirmed"),
    ):
        with pytest.raises(BadInput, match=code):
            say_yes(demo.school, session, SPOT, "sv", wrong)
    assert not stands(demo, session)
    assert say_yes(demo.school, session, SPOT, "sv", GUARDIAN).acted_by is ActedBy.BOTH
    held = view_my_data(demo.school, session, "sv").package.sections["guardians"]
    assert "Maj Alm" in str(held)
    assert not any("Maj" in str(each.body) for each in demo.school.ledger.entries())


def test_a_language_without_a_notice_is_given_the_swedish_one(demo: SmallSchool) -> None:
    """What was read is what is on record."""
    session = at_kiosk(demo)
    consent = say_yes(demo.school, session, SPOT, "ar", GUARDIAN)
    assert consent.notice_language == "sv"


def test_what_was_read_in_arabic_is_on_record_so(demo: SmallSchool) -> None:
    """Language and hash are those of the file that was shown; the Swedish one's stay theirs."""
    session, school = at_kiosk(demo), demo.school
    swedish = school.notice("sv", SPOT)
    content = (SHIPPED / "ar.md").read_bytes()
    (school.notices / "2026-11" / "ar.md").write_bytes(content)
    shown = next(f.notice for f in view_my_choice(school, session, "ar").faces if f.purpose is SPOT)
    consent = say_yes(school, session, SPOT, "ar", GUARDIAN)
    assert (shown.language, shown.text) == ("ar", content.decode())
    assert (consent.notice_version, consent.notice_language) == ("2026-11", "ar")
    assert consent.notice_sha256 == sha256(content).hexdigest() == shown.sha256
    assert school.notice("sv", SPOT) == swedish


def test_withdrawing_all_needs_something_to_withdraw(demo: SmallSchool) -> None:
    """One act for every method; where nothing stands it says so."""
    session = at_kiosk(demo)
    with pytest.raises(Refused, match="nothing_to_withdraw"):
        withdraw_all(demo.school, session)
    say_yes(demo.school, session, SPOT, "sv", GUARDIAN)
    assert withdraw_all(demo.school, session).sequence > 0
    assert not stands(demo, session)


def test_the_school_says_in_which_order_the_buttons_stand(demo: SmallSchool) -> None:
    """No first unless the school has set it otherwise."""
    session = at_kiosk(demo)
    assert not view_my_choice(demo.school, session, "sv").yes_first
    with demo.school.atomic():
        demo.school.settings.put(FACE_CHOICE_ORDER, YES_FIRST)
    assert view_my_choice(demo.school, session, "sv").yes_first


def test_a_teacher_sees_no_difference(demo: SmallSchool) -> None:
    """The register of a lesson is the same before and after a yes (rule 1)."""
    lesson_id = demo.lesson_id()
    start_lesson(demo.school, demo.teacher, lesson_id)
    before = view_register(demo.school, demo.teacher, lesson_id)
    session = at_kiosk(demo)
    say_yes(demo.school, session, SPOT, "sv", GUARDIAN)
    assert view_register(demo.school, demo.teacher, lesson_id) == before


def test_my_data_is_mine_and_whole(demo: SmallSchool) -> None:
    """Attendance, who has looked by role, and no name of anybody else (R22)."""
    school, lesson_id = demo.school, demo.lesson_id()
    start_lesson(school, demo.teacher, lesson_id)
    mark_by_hand(school, demo.teacher, lesson_id, demo.id_of("1"), MarkKind.PRESENT)
    demo.clock.advance(minutes=10)
    session = at_kiosk(demo)
    data = view_my_data(school, session, "ar")
    assert [(each.title, each.is_signed) for each in data.attendance] == [("Mathematics", False)]
    assert {each.by for each in data.readings} == {demo.teacher.role}
    told = str(data.package.sections)
    assert "Ada" in told
    assert not any(name in told for name in ("Åberg", "Zetterlund", "Tess", "Office"))


def test_asking_makes_one_case_in_the_office(demo: SmallSchool) -> None:
    """With its deadline, by this channel; asked twice it is the same case (R21)."""
    session = at_kiosk(demo)
    case = ask_for_right(demo.school, session, Right.OBJECTION, "ar", "Not for statistics")
    assert (case.received.channel, case.received.language) == (Channel.KIOSK, "sv")
    again = ask_for_right(demo.school, session, Right.OBJECTION, "ar", "Not for statistics")
    assert again == case
    assert demo.school.requests.every() == (case,)
    with pytest.raises(BadInput, match="request_words_needed"):
        ask_for_right(demo.school, session, Right.RECTIFICATION, "sv", " ")
    assert view_my_data(demo.school, session, "sv").cases == (case,)
