"""Consent, enrolment, withdrawal and the gallery of a lesson."""

from datetime import date, timedelta

import pytest

from app.domain.class_list.people import Protection
from app.domain.ids import StudentId
from app.errors import Refused
from app.usecases.consent.record_consent import record_consent
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol, may_enrol
from app.usecases.faces.face_methods import face_methods
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.import_roster import import_roster
from app.usecases.people.students import list_students, set_protection
from privacy.consent.consent import ActedBy, Method
from privacy.errors import NoPermit
from privacy.errors import Refused as PrivacyRefused
from privacy.purposes import Purpose
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool, pupil, small_roster


@pytest.fixture
def lesson(demo: SmallSchool) -> SmallSchool:
    """A demo school whose first lesson has started, with Ada enrolled."""
    demo.enrol("1", b"ada's template")
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    return demo


def gallery(small: SmallSchool, engine_id: str = ENGINE_ID) -> dict[StudentId, bytes]:
    """The templates of the first lesson."""
    return lesson_gallery(small.school, small.lesson_id(), engine_id)


def test_without_a_decision_every_face_method_is_locked(small: SmallSchool) -> None:
    """A real school can neither record a consent, nor enrol, nor recognise."""
    assert face_methods(small.school, MONDAY) == ()
    with pytest.raises(Refused, match="method_locked"):
        small.consent("1")
    with pytest.raises(NoPermit, match="no_decision"):
        may_enrol(small.school, small.administrator, small.id_of("1"))
    start_lesson(small.school, small.teacher, small.lesson_id())
    assert gallery(small) == {}


def test_the_demo_schools_decision_unlocks_face_at_the_spot_only(demo: SmallSchool) -> None:
    """For a year, and not the method that is not built yet."""
    assert face_methods(demo.school, MONDAY) == (Purpose.FACE_AT_SPOT,)
    assert face_methods(demo.school, MONDAY + timedelta(days=367)) == ()
    with pytest.raises(Refused, match="method_locked"):
        record_consent(
            demo.school,
            demo.administrator,
            demo.id_of("1"),
            Purpose.FACE_WITH_CARD,
            acted_by=ActedBy.BOTH,
            method=Method.ON_SCREEN,
            language="sv",
            valid_until=date(2027, 1, 1),
        )


def test_a_consent_keeps_what_was_read_and_by_whom(demo: SmallSchool) -> None:
    """Notice, age on the day, channel, end and who recorded it, all as ids and figures."""
    demo.consent("1")
    subject = demo.student("1").subject_ref
    entry = next(e for e in demo.school.ledger.entries() if e.subject == subject)
    assert entry.kind == "consent_given"
    assert entry.body["age"] == 17
    assert entry.body["notice"] == "2026-11"
    assert entry.body["recorded_by"] == demo.administrator.id
    assert b"Ada" not in entry.line()


def test_consent_comes_before_enrolment(demo: SmallSchool) -> None:
    """Without one the reason is said, and nothing is kept."""
    with pytest.raises(NoPermit, match="no_consent"):
        enrol(demo.school, demo.administrator, demo.id_of("1"), b"x", ENGINE_ID)
    demo.consent("1")
    may_enrol(demo.school, demo.administrator, demo.id_of("1"), ENGINE_ID)
    with pytest.raises(NoPermit, match="decision_other_engine"):
        may_enrol(demo.school, demo.administrator, demo.id_of("1"), "other")


@pytest.mark.parametrize("school_number", ["3", "4"])
def test_shielded_students_are_never_enrolled(demo: SmallSchool, school_number: str) -> None:
    """Protected, or not spoken for: neither consent nor enrolment."""
    with pytest.raises(Refused, match="student_protected"):
        demo.consent(school_number)
    with pytest.raises(Refused, match="student_protected"):
        may_enrol(demo.school, demo.administrator, demo.id_of(school_number))


def test_whoever_has_left_is_not_enrolled(demo: SmallSchool) -> None:
    """There is no lesson to recognise them in."""
    gone = demo.id_of("2")
    students = (pupil("1", "Ada", "Alm"),)
    import_roster(demo.school, demo.administrator, type(small_roster())(students))
    with pytest.raises(Refused, match="student_left"):
        may_enrol(demo.school, demo.administrator, gone)


def test_the_gallery_has_the_lessons_enrolled_students(lesson: SmallSchool) -> None:
    """Whoever has a standing permit, nobody else; not of another class, not of another engine."""
    lesson.enrol("5", b"eva")
    lesson.consent("2")
    assert gallery(lesson) == {lesson.id_of("1"): b"ada's template"}
    assert gallery(lesson, "other") == {}


def test_the_gallery_is_empty_unless_the_register_is_open(demo: SmallSchool) -> None:
    """No templates in the clear before the lesson is started, and none once it is signed."""
    demo.enrol("1")
    assert gallery(demo) == {}
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    assert gallery(demo)
    decide_unmarked(demo.school, demo.teacher, demo.lesson_id())
    sign_register(demo.school, demo.teacher, demo.lesson_id())
    assert gallery(demo) == {}


def test_an_expired_consent_opens_nothing(lesson: SmallSchool) -> None:
    """The day after its last day the template stays shut, in the same running program."""
    lesson.clock.advance(days=201)
    assert gallery(lesson) == {}


def test_protection_closes_the_gallery_even_before_the_erasure(lesson: SmallSchool) -> None:
    """A shielded student's template is not opened, whatever the ledger still says."""
    student = lesson.student("1")
    shielded = type(student)(**{**vars(student), "protection": Protection.UNKNOWN})
    lesson.school.students.save(shielded)
    assert gallery(lesson) == {}


def test_more_than_three_hundred_are_no_gallery(
    lesson: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lesson is no school to search."""
    monkeypatch.setattr("app.usecases.faces.lesson_gallery.MOST", 0)
    assert gallery(lesson) == {}


def test_a_withdrawal_erases_in_the_running_lesson(lesson: SmallSchool) -> None:
    """The next gallery is without the student, nothing is held, and the receipt is on record."""
    receipt = withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert gallery(lesson) == {}
    assert (receipt.keys_destroyed, receipt.rows_erased) == (1, 1)
    assert list(lesson.school.ledger.entries())[-2].hash == receipt.ledger_hash
    overview = list_students(lesson.school, lesson.administrator)[0]
    assert (overview.consent_standing, overview.enrolled) == (False, False)
    with pytest.raises(NoPermit, match="no_consent"):
        may_enrol(lesson.school, lesson.administrator, lesson.id_of("1"))


def test_attendance_outlives_a_withdrawal(lesson: SmallSchool) -> None:
    """It is another purpose under another rule."""
    withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert lesson.school.registers.lists(lesson.lesson_id(), lesson.id_of("1"))


def test_a_consent_without_template_is_withdrawn_just_so(demo: SmallSchool) -> None:
    """The receipt says that there was nothing to destroy."""
    demo.consent("2")
    receipt = withdraw_consent(demo.school, demo.administrator, demo.id_of("2"))
    assert (receipt.keys_destroyed, receipt.rows_erased) == (0, 0)


def test_there_must_be_something_to_withdraw(demo: SmallSchool) -> None:
    """A plain refusal, also the second time."""
    demo.consent("2")
    withdraw_consent(demo.school, demo.administrator, demo.id_of("2"))
    for number in ("1", "2"):
        with pytest.raises(Refused, match="nothing_to_withdraw"):
            withdraw_consent(demo.school, demo.administrator, demo.id_of(number))


def test_a_withdrawal_that_was_hindered_can_be_repeated(
    lesson: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the first attempt on nothing opens; the second one completes the erasure."""

    def hindered(*_: object, **__: object) -> None:
        raise PrivacyRefused("reader_in_the_way")

    school, office, ada = lesson.school, lesson.administrator, lesson.id_of("1")
    with monkeypatch.context() as patch:
        patch.setattr("privacy.rights.erasure.truncate_wal", hindered)
        with pytest.raises(PrivacyRefused, match="reader_in_the_way"):
            withdraw_consent(school, office, ada)
    assert gallery(lesson) == {}
    withdraw_consent(school, office, ada)
    assert school.consents.open_erasures() == ()
    lesson.enrol("1")


def test_one_unreadable_key_costs_one_student_the_face(lesson: SmallSchool) -> None:
    """The others of the lesson are recognised as before."""
    lesson.enrol("2", b"bo's template")
    subject = lesson.student("1").subject_ref
    key_file = next(lesson.school.paths.subject_keys.glob(f"{subject}*"))
    key_file.write_bytes(b"{}")
    assert gallery(lesson) == {lesson.id_of("2"): b"bo's template"}


def test_minds_can_be_changed_again(demo: SmallSchool) -> None:
    """After a withdrawal one may consent and be enrolled anew."""
    demo.enrol("1", b"one")
    withdraw_consent(demo.school, demo.administrator, demo.id_of("1"))
    demo.enrol("1", b"two")
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    assert gallery(demo) == {demo.id_of("1"): b"two"}


def test_setting_protection_ends_the_template(lesson: SmallSchool) -> None:
    """The office says protected, and the template is gone."""
    school, office, ada = lesson.school, lesson.administrator, lesson.id_of("1")
    assert set_protection(school, office, ada, Protection.NONE).may_have_template
    assert gallery(lesson)
    set_protection(school, office, ada, Protection.PROTECTED)
    assert gallery(lesson) == {}
    assert not list_students(school, office)[0].enrolled


def test_the_administrators_list_tells_where_everybody_stands(lesson: SmallSchool) -> None:
    """Consent, template and card, each for itself."""
    lesson.consent("2")
    found = {
        each.student.school_number: (
            each.consent_standing,
            each.enrolled,
            each.card_number is not None,
        )
        for each in list_students(lesson.school, lesson.administrator)
    }
    assert found["1"] == (True, True, False)
    assert found["2"] == (True, False, False)
    assert found["5"] == (False, False, False)
    groups = list_students(lesson.school, lesson.administrator)[0].groups
    assert [group.name for group in groups] == ["SA24A"]


def test_a_consent_of_two_years_is_refused(demo: SmallSchool) -> None:
    """Privacy's own limits hold."""
    with pytest.raises(PrivacyRefused, match="consent_period"):
        record_consent(
            demo.school,
            demo.administrator,
            demo.id_of("1"),
            Purpose.FACE_AT_SPOT,
            acted_by=ActedBy.BOTH,
            method=Method.ON_SCREEN,
            language="en",
            valid_until=date(2028, 12, 31),
        )
