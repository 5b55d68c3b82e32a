"""Starting, resuming and taking over a lesson."""

from datetime import timedelta

import pytest

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register, RegisterState
from app.errors import BadInput, NotAllowed, Refused
from app.settings import CAMERA_MINUTES
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.overviews import lesson_now
from app.usecases.lessons.start_lesson import restart_camera, start_lesson, stop_camera
from app.usecases.lessons.start_unplanned_lesson import list_groups, start_unplanned_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.people.import_roster import import_roster
from app.usecases.safekeeping.change_setting import change_setting
from tests.support.school import MONDAY, SmallSchool, pupil, small_roster


def names(register: Register) -> list[str]:
    """Given names in the order of the register."""
    return [row.student.given_name for row in register.rows]


def test_a_planned_lesson_shows_the_class(small: SmallSchool) -> None:
    """Before the start there is a list without marks and no camera."""
    register = view_register(small.school, small.teacher, small.lesson_id())
    assert names(register) == ["Ada", "Dag", "Cleo", "Bo"]
    assert (register.state, register.camera_until) == (RegisterState.PLANNED, None)


def test_a_joint_lesson_has_both_classes(small: SmallSchool) -> None:
    """Every student of every class, each once."""
    register = view_register(small.school, small.teacher, small.lesson_id("Swedish"))
    assert names(register) == ["Ada", "Dag", "Eva", "Finn", "Cleo", "Bo"]


def test_starting_opens_the_register_and_the_camera(small: SmallSchool) -> None:
    """Everybody is waited for, and the camera has its minutes."""
    register = start_lesson(small.school, small.teacher, small.lesson_id())
    assert register.state is RegisterState.OPEN
    assert len(register.unmarked) == 4
    assert register.started_at == MONDAY
    assert register.camera_until == MONDAY + timedelta(minutes=15)


def test_the_camera_never_runs_past_the_lesson(small: SmallSchool) -> None:
    """Its minutes are those of the setting, and end with the lesson."""
    change_setting(small.school, small.administrator, CAMERA_MINUTES, 20)
    small.clock.advance(minutes=50)
    register = start_lesson(small.school, small.teacher, small.lesson_id())
    assert register.camera_until == MONDAY + timedelta(minutes=60)
    small.clock.advance(minutes=30)
    again = restart_camera(small.school, small.teacher, small.lesson_id())
    assert again.camera_until == small.clock.now()


def test_the_camera_can_be_stopped_and_restarted(small: SmallSchool) -> None:
    """What the teacher last said holds, after a restart of the program too."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    assert stop_camera(small.school, small.teacher, small.lesson_id()).camera_until is None
    again = small.reopen(small.teacher)
    resumed = start_lesson(again.school, again.teacher, again.lesson_id())
    assert resumed.camera_until is None
    small.clock.advance(minutes=20)
    restarted = restart_camera(again.school, again.teacher, again.lesson_id())
    assert restarted.camera_until == MONDAY + timedelta(minutes=35)
    again.school.close()


def test_a_lesson_goes_on_where_it_was(small: SmallSchool) -> None:
    """Starting again after a restart changes nothing."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    check_in(small.school, small.lesson_id(), small.id_of("1"), MONDAY)
    before = view_register(small.school, small.teacher, small.lesson_id())
    small.clock.advance(minutes=10)
    again = small.reopen(small.teacher)
    assert start_lesson(again.school, again.teacher, again.lesson_id()) == before
    again.school.close()


def test_a_lesson_is_not_started_long_before_its_time(small: SmallSchool) -> None:
    """A quarter of an hour early is early enough; the refusal says when it begins."""
    small.clock.set(MONDAY - timedelta(minutes=16))
    with pytest.raises(Refused) as caught:
        start_lesson(small.school, small.teacher, small.lesson_id())
    assert caught.value.code == "lesson_not_yet"
    assert caught.value.params == {"starts": "2026-11-23 09:00"}


def test_a_forgotten_lesson_can_be_started_afterwards(small: SmallSchool) -> None:
    """By its own teacher, days later, without a camera."""
    small.clock.advance(days=3)
    register = start_lesson(small.school, small.teacher, small.lesson_id())
    assert register.camera_until == small.clock.now()


def test_a_substitute_takes_over_todays_lesson_on_record(small: SmallSchool) -> None:
    """The ledger names the lesson and the teacher, and the lesson is theirs from then on."""
    start_lesson(small.school, small.substitute, small.lesson_id())
    entry = list(small.school.ledger.entries())[-1]
    assert entry.kind == "lesson_taken_over"
    assert entry.body == {"lesson": small.lesson_id(), "staff": small.substitute.id}
    found = lesson_now(small.school, small.substitute)
    assert found is not None
    assert found.substitute_id == small.substitute.id
    assert view_register(small.school, small.teacher, small.lesson_id()).rows


def test_a_running_lesson_can_be_taken_over(small: SmallSchool) -> None:
    """A teacher who falls ill leaves a register that goes on."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    check_in(small.school, small.lesson_id(), small.id_of("1"), MONDAY)
    register = start_lesson(small.school, small.substitute, small.lesson_id())
    assert register.counts[MarkKind.PRESENT] == 1


def test_only_todays_lessons_can_be_taken_over(small: SmallSchool) -> None:
    """Another's lesson of yesterday stays theirs, and nothing goes on record."""
    small.clock.advance(days=1)
    before = small.school.ledger.head
    with pytest.raises(NotAllowed, match="lesson_not_yours"):
        start_lesson(small.school, small.substitute, small.lesson_id())
    assert small.school.ledger.head == before


def test_known_absence_is_proposed_at_the_start(small: SmallSchool) -> None:
    """As a proposal, only for that student, only for that lesson."""
    record_known_absence(
        small.school, small.administrator, small.id_of("1"), MONDAY, MONDAY + timedelta(hours=1)
    )
    row = start_lesson(small.school, small.teacher, small.lesson_id()).row(small.id_of("1"))
    assert row is not None
    assert row.mark is not None
    assert (row.mark.kind, row.mark.proposed) == (MarkKind.ABSENT_NOTIFIED, True)
    small.clock.advance(hours=2)
    later = start_lesson(small.school, small.teacher, small.lesson_id("Swedish"))
    assert len(later.unmarked) == 6


def test_a_started_register_keeps_its_students(small: SmallSchool) -> None:
    """Whoever joins or leaves the class later changes lessons that have not begun."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    students = (*small_roster().students[1:], pupil("9", "Nils", "Ny"))
    import_roster(small.school, small.administrator, type(small_roster())(students))
    assert names(view_register(small.school, small.teacher, small.lesson_id()))[0] == "Ada"
    planned = view_register(small.school, small.teacher, small.lesson_id("Swedish"))
    assert "Nils" in names(planned)
    assert "Ada" not in names(planned)


def test_an_unplanned_lesson_begins_now(small: SmallSchool) -> None:
    """It is the teacher's own, on the full minute, with the chosen classes."""
    small.clock.advance(seconds=95)
    groups = list_groups(small.school, small.substitute)
    register = start_unplanned_lesson(
        small.school, small.substitute, " Extra ", [group.id for group in groups], 40
    )
    lesson = register.lesson
    assert (lesson.title, lesson.minutes) == ("Extra", 40)
    assert lesson.starts_at == MONDAY + timedelta(minutes=1)
    assert lesson.group_names == ("SA24A", "SA24B")
    assert lesson.teacher_id == small.substitute.id
    assert len(register.unmarked) == 6


@pytest.mark.parametrize(
    ("title", "minutes", "some", "code"),
    [
        ("", 40, True, "lesson_title"),
        ("x" * 81, 40, True, "lesson_title"),
        ("Extra", 4, True, "lesson_minutes"),
        ("Extra", 601, True, "lesson_minutes"),
        ("Extra", 40, False, "lesson_groups"),
    ],
)
def test_an_unplanned_lesson_makes_sense_or_is_refused(
    small: SmallSchool,
    title: str,
    minutes: int,
    some: bool,  # noqa: FBT001 - an example
    code: str,
) -> None:
    """A title of one line, minutes of a lesson, and a class; nothing is made otherwise."""
    groups = [group.id for group in small.school.groups.every()] if some else []
    before = small.school.lessons.overviews(MONDAY, MONDAY + timedelta(days=9))
    with pytest.raises(BadInput, match=code):
        start_unplanned_lesson(small.school, small.teacher, title, groups, minutes)
    assert small.school.lessons.overviews(MONDAY, MONDAY + timedelta(days=9)) == before
