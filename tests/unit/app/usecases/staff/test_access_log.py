"""Every reading of people's data is a line, before anything is handed out."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.accounts.access_log import Oddity, Read
from app.domain.accounts.staff import Duty, Role, StaffMember
from app.domain.class_list.people import Protection
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed
from app.usecases.lessons.known_absence import known_absences
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.register_history import register_history
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.people.students import list_students, set_protection
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.duties import end_duty, grant_duty, list_duties
from app.usecases.staff.read_access_log import AccessEntry, AccessQuery, read_access_log
from privacy.errors import NotWritten, WrongPassphrase
from tests.support.school import MONDAY, PASSPHRASE, SmallSchool


@pytest.fixture
def officer(small: SmallSchool) -> StaffMember:
    """The school's officer, signed in."""
    made = add_staff(
        small.school, small.administrator, "olga", "Olga Officer", Role.OFFICER, PASSPHRASE
    )
    small.school.door.sign_in("olga", PASSPHRASE)
    return made


def read(small: SmallSchool, officer: StaffMember, **wanted: object) -> list[AccessEntry]:
    """The log of two days around now, without the readings of the log itself."""
    query = AccessQuery(MONDAY - timedelta(days=1), MONDAY + timedelta(days=2), **wanted)  # type: ignore[arg-type] # the fields of a query by name
    found = read_access_log(small.school, officer, query)
    return [each for each in found if each.what is not Read.ACCESS_LOG]


def kinds(small: SmallSchool) -> list[Read]:
    """What was read, oldest first."""
    lines = small.school.access_log.between(MONDAY - timedelta(days=9), MONDAY + timedelta(days=9))
    return [line.what for line in lines]


def test_opening_a_register_is_a_line_and_repainting_it_is_none(small: SmallSchool) -> None:
    """One act each; an hour later it is another one. Shielded names are lines of their own."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    for _ in range(3):
        view_register(small.school, small.teacher, small.lesson_id())
    assert kinds(small) == [Read.REGISTER, Read.PROTECTED, Read.PROTECTED]
    small.clock.advance(minutes=20)
    view_register(small.school, small.teacher, small.lesson_id())
    assert kinds(small).count(Read.REGISTER) == 2


def test_reading_in_the_office_is_logged(small: SmallSchool) -> None:
    """Lists, histories and what is known of one student."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    list_students(small.school, small.administrator)
    register_history(small.school, small.administrator, small.lesson_id())
    known_absences(small.school, small.administrator, small.id_of("1"))
    assert {Read.STUDENT_LIST, Read.HISTORY, Read.STUDENT} <= set(kinds(small))


def test_no_name_of_a_student_is_in_the_log(small: SmallSchool, officer: StaffMember) -> None:
    """A lesson, a reference, a number of people."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    known_absences(small.school, small.administrator, small.id_of("1"))
    said = repr(read(small, officer))
    assert "Tess Teacher" in said
    assert not any(name in said for name in ("Ada", "Alm", "Cleo", "Zetterlund"))


def test_the_officer_asks_by_reader_and_by_the_student_of_a_case(
    small: SmallSchool, officer: StaffMember
) -> None:
    """The registers that a student stands on belong to the answer."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    list_students(small.school, small.administrator)
    about = read(small, officer, subject=small.student("3").subject_ref)
    assert {each.what for each in about} == {Read.REGISTER, Read.PROTECTED}
    assert not read(small, officer, subject=small.student("5").subject_ref)
    by_office = read(small, officer, staff_id=small.administrator.id)
    assert [each.what for each in by_office] == [Read.STUDENT_LIST]
    for who in (small.administrator, small.teacher):
        with pytest.raises(NotAllowed):
            read_access_log(small.school, who, AccessQuery(MONDAY, MONDAY))


def test_reading_outside_the_timetable_stands_out(small: SmallSchool, officer: StaffMember) -> None:
    """At half past nine it is work; at eleven at night somebody asks."""
    list_students(small.school, small.administrator)
    assert not read(small, officer, only_odd=True)
    small.clock.advance(hours=14)
    list_students(small.school, small.administrator)
    (odd,) = read(small, officer, only_odd=True)
    assert odd.oddities == {Oddity.OUTSIDE_TIMETABLE}


def test_reading_a_lesson_that_is_no_longer_ones_own_stands_out(
    small: SmallSchool, officer: StaffMember
) -> None:
    """The timetable as it is now says whose it is."""
    small.school.access_log.note(
        small.substitute.id, Read.REGISTER, lesson_id=small.lesson_id(), count=4
    )
    (odd,) = read(small, officer, only_odd=True)
    assert odd.oddities == {Oddity.NOT_OWN_LESSON}


def test_wrong_passphrases_are_in_the_log_after_the_next_opening(
    small: SmallSchool, officer: StaffMember
) -> None:
    """Counted once, under the account they were tried on."""
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            small.school.door.sign_in("tess", "not the passphrase")
    small.school.door.sign_in("tess", PASSPHRASE)
    again = small.reopen().reopen()
    again.school.door.sign_in("olga", PASSPHRASE)
    failed = [e for e in read(again, officer) if e.what is Read.FAILED_SIGN_IN]
    assert [(each.reader, each.count) for each in failed] == [("Tess Teacher", 2)]
    again.school.close()


@pytest.fixture
def full(small: SmallSchool) -> Iterator[SmallSchool]:
    """A school whose disk takes no line of the access log; a started lesson."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    log = small.school.access_log
    small.clock.advance(minutes=30)

    def refuse(*_line: object) -> None:
        raise NotWritten("file_not_written", file="x", why="full")

    log._write = refuse  # type: ignore[method-assign,assignment] # noqa: SLF001 - a full disk for this store alone
    yield small
    del log._write  # noqa: SLF001 - as above


def test_a_full_disk_stops_a_reading_and_no_roll_call(full: SmallSchool) -> None:
    """The list is refused; the teacher goes on marking, and the lines wait for the disk."""
    with pytest.raises(NotWritten):
        list_students(full.school, full.administrator)
    with pytest.raises(NotWritten):
        view_register(full.school, full.administrator, full.lesson_id())
    assert view_register(full.school, full.teacher, full.lesson_id()).rows
    mark_by_hand(full.school, full.teacher, full.lesson_id(), full.id_of("1"), MarkKind.PRESENT)
    log = full.school.access_log
    assert log.waiting == 3
    log_write = type(log)._write.__get__(log)  # noqa: SLF001 - the disk takes lines again
    log._write = log_write  # type: ignore[method-assign] # noqa: SLF001 - as above
    before = len(kinds(full))
    list_students(full.school, full.administrator)
    assert len(kinds(full)) == before + 4
    assert log.waiting == 0


def test_the_log_is_not_rewritten_and_goes_by_its_rule_only(small: SmallSchool) -> None:
    """Below every use case; and a line younger than the rule stays."""
    list_students(small.school, small.administrator)
    log = small.school.access_log
    for sql in ("UPDATE access_log SET count = 0", "DELETE FROM access_log"):
        with pytest.raises(Exception, match="the access log"), small.school.atomic() as database:
            database.execute(sql)  # type: ignore[attr-defined] # the database behind the port
    assert log.dispose(MONDAY) == 0
    assert log.dispose(MONDAY + timedelta(days=1)) == 1
    assert kinds(small) == []


def test_names_of_shielded_students_are_for_the_duty_alone(small: SmallSchool) -> None:
    """Without it the office reads initials; with it the name, and each is a line (R11)."""
    school, office = small.school, small.administrator

    def names() -> set[str]:
        return {each.student.name for each in list_students(school, office)}

    assert {"C. Z.", "D. D.", "Ada Alm"} <= names()
    assert Read.PROTECTED not in kinds(small)
    grant_duty(school, office, office.id, Duty.SEE_PROTECTED)
    small.clock.advance(minutes=20)
    assert {"Cleo Zetterlund", "Dag Dahl"} <= names()
    assert kinds(small).count(Read.PROTECTED) == 2
    end_duty(school, office, office.id, Duty.SEE_PROTECTED)
    assert "Cleo Zetterlund" not in names()
    assert list_duties(school, office) == ()
    recorded = [e.kind for e in school.ledger.entries() if e.kind.startswith("duty_")]
    assert recorded == ["duty_granted", "duty_ended"]


def test_the_teacher_of_the_lesson_knows_who_it_is_and_the_office_does_not(
    small: SmallSchool,
) -> None:
    """Without names there is no roll call; a reader of the register gets initials (R11)."""

    def names(who: StaffMember) -> set[str]:
        return {row.student.name for row in view_register(small.school, who, lesson).rows}

    lesson = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson)
    mark_by_hand(small.school, small.teacher, lesson, small.id_of("3"), MarkKind.PRESENT)
    assert "Cleo Zetterlund" in names(small.teacher)
    assert "Cleo Zetterlund" not in names(small.administrator)
    told = register_history(small.school, small.administrator, lesson)
    assert [line.student_name for line in told] == ["C. Z."]


def test_a_shield_is_lifted_by_whoever_may_see_it(small: SmallSchool) -> None:
    """Anybody in the office may set it; both stand in the ledger."""
    school, office, cleo = small.school, small.administrator, small.id_of("3")
    set_protection(school, office, small.id_of("1"), Protection.PROTECTED)
    with pytest.raises(NotAllowed, match="duty_needed"):
        set_protection(school, office, cleo, Protection.NONE)
    grant_duty(school, office, office.id, Duty.SEE_PROTECTED)
    assert set_protection(school, office, cleo, Protection.NONE).name == "Cleo Zetterlund"
    assert sum(e.kind == "protection_set" for e in school.ledger.entries()) == 2


def test_reading_a_log_counts_the_people_in_it(small: SmallSchool, officer: StaffMember) -> None:
    """Not its lines: whoever reads it often would look like a reader of many people."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    for _ in range(4):
        view_register(small.school, small.teacher, small.lesson_id())
        small.clock.advance(minutes=20)
    first, second = (read(small, officer) for _ in range(2))
    shielded = {each.subject for each in first if each.what is Read.PROTECTED}
    assert len(first) > len(shielded) == 2
    assert len(second) == len(first)
    of_log = [
        line.count
        for line in small.school.access_log.between(MONDAY, MONDAY + timedelta(days=2))
        if line.what is Read.ACCESS_LOG
    ]
    assert of_log == [2, 2]
