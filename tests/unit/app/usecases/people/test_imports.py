"""Class lists and timetables."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.accounts.staff import Duty
from app.domain.class_list.people import Protection
from app.domain.class_list.roster import ImportReport, Roster, RosterStudent
from app.domain.roll_call.timetable import BadRows
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.people.rehearse_import import rehearse_roster, rehearse_timetable
from app.usecases.people.students import list_students
from app.usecases.rights.rectify import Correctable, rectify
from app.usecases.staff.duties import grant_duty
from tests.support.school import MONDAY, SmallSchool, occasion, pupil, small_roster, small_timetable


def take_in(small: SmallSchool, *students: RosterStudent) -> ImportReport:
    """Import a class list of these students."""
    return import_roster(small.school, small.administrator, Roster(students))


def classes_of(small: SmallSchool, school_number: str) -> set[str]:
    """The names of a student's classes."""
    ids = small.student(school_number).group_ids
    return {group.name for group in small.school.groups.every() if group.id in ids}


def test_the_same_list_twice_changes_nothing(small: SmallSchool) -> None:
    """Everybody is recognised by their number and nobody is doubled."""
    before = small.school.students.every()
    report = import_roster(small.school, small.administrator, small_roster())
    assert report == ImportReport(unchanged=6, unspoken=1)
    assert small.school.students.every() == before


def test_a_new_list_updates_people(small: SmallSchool) -> None:
    """A new name is taken in; the person, and their reference in the ledger, stays."""
    before = small.student("1")
    report = take_in(small, replace(small_roster().students[0], family_name="Berg"))
    after = small.student("1")
    assert (report.created, report.updated) == (0, 1)
    assert (after.id, after.subject_ref, after.name) == (before.id, before.subject_ref, "Ada Berg")


def test_whoever_is_not_on_the_list_has_left_the_class(small: SmallSchool) -> None:
    """With no class left they have left the school, dated, and keep their row."""
    report = take_in(small, pupil("1", "Ada", "Alm"))
    assert report == ImportReport(unchanged=1, left=3)
    bo = small.student("2")
    assert (bo.left_on, bo.group_ids) == (date(2026, 11, 23), frozenset())
    assert bo not in small.school.students.every()


def test_classes_that_the_list_does_not_name_are_left_alone(small: SmallSchool) -> None:
    """A file of one class says nothing about the others."""
    take_in(small, pupil("5", "Eva", "Ek", groups=("SA24B", "FR1")))
    assert small.student("1").left_on is None
    assert classes_of(small, "5") == {"SA24B", "FR1"}
    report = take_in(small, pupil("5", "Eva", "Ek", groups=("FR1",)))
    assert report.unchanged == 1
    assert classes_of(small, "5") == {"SA24B", "FR1"}


def test_whoever_leaves_one_class_of_two_stays(small: SmallSchool) -> None:
    """They are updated, not gone."""
    take_in(small, pupil("5", "Eva", "Ek", groups=("SA24B", "FR1")))
    report = take_in(small, pupil("1", "Ada", "Alm", groups=("FR1",)))
    assert report == ImportReport(updated=2)
    assert classes_of(small, "5") == {"SA24B"}
    assert classes_of(small, "1") == {"SA24A", "FR1"}


def test_whoever_comes_back_is_the_same_person(small: SmallSchool) -> None:
    """Known again by the number, and no longer gone."""
    before = small.student("2")
    take_in(small, pupil("1", "Ada", "Alm"))
    import_roster(small.school, small.administrator, small_roster())
    after = small.student("2")
    assert after == before


@pytest.mark.parametrize(
    ("before", "listed", "after"),
    [
        (Protection.NONE, Protection.UNKNOWN, Protection.NONE),
        (Protection.PROTECTED, Protection.UNKNOWN, Protection.PROTECTED),
        (Protection.PROTECTED, Protection.NONE, Protection.PROTECTED),
        (Protection.UNKNOWN, Protection.NONE, Protection.NONE),
        (Protection.NONE, Protection.PROTECTED, Protection.PROTECTED),
        (Protection.UNKNOWN, Protection.PROTECTED, Protection.PROTECTED),
    ],
)
def test_a_list_that_does_not_know_lowers_no_protection(
    small: SmallSchool, before: Protection, listed: Protection, after: Protection
) -> None:
    """Yes and no are taken in, but for a no to a standing yes; "unknown" says nothing."""
    take_in(small, pupil("9", "Nils", "Ny", groups=("X",), protection=before))
    take_in(small, pupil("9", "Nils", "Ny", groups=("X",), protection=listed))
    assert small.student("9").protection is after


def test_a_list_lifts_a_protection_only_for_those_with_the_duty(small: SmallSchool) -> None:
    """Left out and told without it; done with it."""
    shielded = pupil("9", "Nils", "Ny", groups=("X",), protection=Protection.PROTECTED)
    take_in(small, shielded)
    lifted = replace(shielded, protection=Protection.NONE)
    assert take_in(small, lifted) == ImportReport(unchanged=1, still_protected=("9",))
    assert small.student("9").protection is Protection.PROTECTED
    grant_duty(small.school, small.administrator, small.administrator.id, Duty.SEE_PROTECTED)
    assert take_in(small, lifted) == ImportReport(updated=1)
    assert small.student("9").protection is Protection.NONE


def test_a_list_that_brings_back_what_was_put_right_says_so(small: SmallSchool) -> None:
    """An old name, and a number that was another's before; a third name is nobody's business."""
    school, office = small.school, small.administrator
    ada = small.id_of("1")
    rectify(school, office, ada, Correctable.FAMILY_NAME, "Alme", reason="typing error")
    rectify(school, office, small.id_of("2"), Correctable.SCHOOL_NUMBER, "22", reason="wrong")
    told = rehearse_roster(school, office, small_roster())
    assert told.brought_back == ("1", "2")
    assert small.student("1").name == "Ada Alme"
    other = replace(small_roster().students[0], family_name="Berg")
    assert rehearse_roster(school, office, Roster((other,))).brought_back == ()


def test_a_list_without_birth_dates_forgets_none(small: SmallSchool) -> None:
    """A blank column says nothing."""
    take_in(small, replace(pupil("1", "Ada", "Alm"), birth_date=None))
    assert small.student("1").birth_date == date(2009, 5, 17)


def test_an_import_that_fails_changes_nothing(
    small: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up in the middle leaves the class list as it was."""
    before = (small.school.students.every(), small.school.groups.every())
    saved: list[object] = []
    save = small.school.students.save

    def save_two(student: object) -> None:
        if len(saved) == 2:
            raise OSError(28, "full")
        saved.append(student)
        save(student)  # type: ignore[arg-type] # stands in for save, which is given students

    monkeypatch.setattr(small.school.students, "save", save_two)
    with pytest.raises(OSError, match="full"):
        take_in(small, *(pupil(str(n), "X", "Y", groups=("New",)) for n in range(10, 20)))
    assert (small.school.students.every(), small.school.groups.every()) == before


def test_becoming_protected_ends_the_template(demo: SmallSchool) -> None:
    """With the ground the template goes, through the same erasure as a withdrawal."""
    demo.enrol("1")
    take_in(demo, *(pupil("1", "Ada", "Alm", protection=Protection.PROTECTED),))
    overview = list_students(demo.school, demo.administrator)[0]
    assert overview.student.name == "A. A."
    assert (overview.consent_standing, overview.enrolled) == (False, False)
    kinds = [entry.kind for entry in demo.school.ledger.entries()]
    assert "consent_ended" in kinds
    assert "template_erased" in kinds


def test_leaving_ends_the_template(demo: SmallSchool) -> None:
    """A consent that was given does not outlast the school time."""
    demo.enrol("2")
    subject = demo.student("2").subject_ref
    take_in(demo, pupil("1", "Ada", "Alm"))
    assert not any(
        store.name.startswith("templates") and store.holds(subject)  # type: ignore[arg-type] # NewType over str
        for store in demo.school.stores
    )
    reasons = [e.body.get("reason") for e in demo.school.ledger.entries() if e.subject == subject]
    assert "left" in reasons


def test_leaving_without_consent_leaves_no_trace_in_the_ledger(small: SmallSchool) -> None:
    """Where there was nothing, nothing happens."""
    before = small.school.ledger.head
    take_in(small, pupil("1", "Ada", "Alm"))
    assert small.school.ledger.head == before


def test_a_rehearsal_tells_and_does_nothing(demo: SmallSchool) -> None:
    """The numbers are those of the import that follows."""
    demo.enrol("2")
    roster = Roster((pupil("1", "Ada", "Alm"), pupil("9", "Nils", "Ny")))
    before = (demo.school.ledger.head, demo.school.students.every())
    told = rehearse_roster(demo.school, demo.administrator, roster)
    assert (demo.school.ledger.head, demo.school.students.every()) == before
    assert import_roster(demo.school, demo.administrator, roster) == told
    assert told == ImportReport(created=1, unchanged=1, left=3)


def test_the_same_timetable_twice_changes_nothing(small: SmallSchool) -> None:
    """Lessons are recognised by title, start and classes."""
    span = (MONDAY, MONDAY + timedelta(days=9))
    before = small.school.lessons.overviews(*span)
    report = import_timetable(small.school, small.administrator, small_timetable())
    assert report == ImportReport(unchanged=5)
    assert small.school.lessons.overviews(*span) == before


def test_a_new_timetable_updates_lessons(small: SmallSchool) -> None:
    """Room, end and teacher change; what the file does not name stays."""
    row = replace(small_timetable()[0], room="202", teacher="SAM")
    rehearsed = rehearse_timetable(small.school, small.administrator, [row])
    assert small.school.lessons.get(small.lesson_id()).room == "101"
    assert import_timetable(small.school, small.administrator, [row]) == rehearsed
    assert rehearsed == ImportReport(updated=1)
    lesson = small.school.lessons.get(small.lesson_id())
    assert (lesson.room, lesson.teacher_id) == ("202", small.substitute.id)
    assert small.lesson_id("Swedish")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (occasion(7, "Art", ("XX",), MONDAY), "class_unknown"),
        (occasion(7, "Art", ("SA24A",), MONDAY, teacher="nobody"), "teacher_unknown"),
        (replace(occasion(7, "Art", ("SA24A",), MONDAY), ends_at=MONDAY), "ends_before_start"),
    ],
)
def test_a_timetable_is_taken_in_whole_or_not_at_all(
    small: SmallSchool, row: object, code: str
) -> None:
    """The problem names its row, and the good rows before it are not kept."""
    good = occasion(6, "Music", ("SA24A",), MONDAY + timedelta(hours=6))
    with pytest.raises(BadRows) as caught:
        import_timetable(small.school, small.administrator, [good, row])  # type: ignore[list-item] # parametrised as object
    assert [(each.code, each.row) for each in caught.value.problems] == [(code, 7)]
    with pytest.raises(StopIteration):
        small.lesson_id("Music")


def test_all_that_is_wrong_with_a_timetable_is_told_at_once(small: SmallSchool) -> None:
    """Row by row, so that it is mended in one go; a weekly row's fault is told once."""
    week = timedelta(days=7)
    rows = [
        occasion(2, "Art", ("XX",), MONDAY),
        occasion(2, "Art", ("XX",), MONDAY + week),
        occasion(3, "Music", ("SA24A", "YY"), MONDAY, teacher="nobody"),
    ]
    with pytest.raises(BadRows) as caught:
        import_timetable(small.school, small.administrator, rows)
    told = [(each.row, each.code, each.params["value"]) for each in caught.value.problems]
    assert told == [
        (2, "class_unknown", "XX"),
        (3, "class_unknown", "YY"),
        (3, "teacher_unknown", "nobody"),
    ]
    assert caught.value.params["count"] == 3
