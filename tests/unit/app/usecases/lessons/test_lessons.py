"""Which lessons somebody sees."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.overviews import (
    lesson_now,
    lessons_of_day,
    lessons_to_take_over,
    open_lessons,
    signed_lessons,
    unsigned_lessons,
)
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.start_unplanned_lesson import start_unplanned_lesson
from tests.support.school import MONDAY, SmallSchool


def titles(lessons: tuple[LessonOverview, ...]) -> list[str]:
    """Of these lessons, in their order."""
    return [each.lesson.title for each in lessons]


def sign(small: SmallSchool, title: str) -> None:
    """Take a lesson from start to signature."""
    lesson_id = small.lesson_id(title)
    start_lesson(small.school, small.teacher, lesson_id)
    decide_unmarked(small.school, small.teacher, lesson_id)
    sign_register(small.school, small.teacher, lesson_id)


def test_a_teacher_sees_their_own_lessons_and_nobodys(small: SmallSchool) -> None:
    """Another's lessons are not on the list; the administrator sees all, by start."""
    day = MONDAY.date()
    own = lessons_of_day(small.school, small.teacher, day)
    assert titles(own) == ["Mathematics", "Swedish", "Study hour"]
    everything = lessons_of_day(small.school, small.administrator, day)
    assert titles(everything) == ["Mathematics", "Swedish", "English", "Study hour"]


@pytest.mark.parametrize(
    ("minutes", "title"),
    [(-16, None), (-15, "Mathematics"), (0, "Mathematics"), (60, None), (110, "Swedish")],
)
def test_the_app_opens_on_the_lesson_that_is_on(
    small: SmallSchool, minutes: int, title: str | None
) -> None:
    """From a quarter of an hour before the start until the end."""
    small.clock.set(MONDAY + timedelta(minutes=minutes))
    found = lesson_now(small.school, small.teacher)
    assert (found.lesson.title if found else None) == title


def test_ones_own_lesson_goes_before_nobodys(small: SmallSchool) -> None:
    """Where both are on, the teacher's own is meant."""
    small.clock.set(MONDAY + timedelta(hours=4))
    found = lesson_now(small.school, small.substitute)
    assert found is not None
    assert found.lesson.title == "English"


def test_a_signed_lesson_gives_way(small: SmallSchool) -> None:
    """Once signed, a lesson is opened on only where no other is on."""
    sign(small, "Mathematics")
    found = lesson_now(small.school, small.teacher)
    assert found is not None
    assert found.state is RegisterState.SIGNED
    groups = [group.id for group in small.school.groups.every()]
    start_unplanned_lesson(small.school, small.teacher, "Extra", groups, 30)
    after = lesson_now(small.school, small.teacher)
    assert after is not None
    assert after.lesson.title == "Extra"


def test_lessons_that_are_over_wait_for_a_signature(small: SmallSchool) -> None:
    """Started or not, until somebody signs; then they are on the other list."""
    small.clock.advance(minutes=30)
    assert titles(unsigned_lessons(small.school, small.teacher)) == []
    small.clock.advance(hours=5)
    before = ["Mathematics", "Swedish", "Study hour"]
    assert titles(unsigned_lessons(small.school, small.teacher)) == before
    sign(small, "Swedish")
    assert titles(unsigned_lessons(small.school, small.teacher)) == ["Mathematics", "Study hour"]
    assert titles(signed_lessons(small.school, small.teacher, MONDAY.date())) == ["Swedish"]


@pytest.mark.parametrize("who", ["teacher", "administrator"])
def test_old_lessons_are_not_dug_up(small: SmallSchool, who: str) -> None:
    """After thirty days a lesson is no longer asked for."""
    small.clock.advance(days=32)
    actor: StaffMember = getattr(small, who)
    assert unsigned_lessons(small.school, actor) == ()


def test_a_substitute_sees_what_can_be_taken_over(small: SmallSchool) -> None:
    """Today's unsigned lessons of others, until they are taken over."""
    found = lessons_to_take_over(small.school, small.substitute)
    assert titles(found) == ["Mathematics", "Swedish"]
    start_lesson(small.school, small.substitute, small.lesson_id())
    assert titles(lessons_to_take_over(small.school, small.substitute)) == ["Swedish"]


def test_a_lesson_over_midnight_stays_at_hand(small: SmallSchool) -> None:
    """After midnight it is on and among the day's lessons; once over it waits for a signature."""
    small.clock.set(datetime(2026, 11, 23, 22, 30, tzinfo=UTC))  # 23:30 in Stockholm
    groups = [group.id for group in small.school.groups.every()]
    start_unplanned_lesson(small.school, small.teacher, "Evening", groups, 60)
    small.clock.advance(minutes=35)
    found = lesson_now(small.school, small.teacher)
    assert found is not None
    assert found.lesson.title == "Evening"
    today = day_of(small.clock.now())
    assert "Evening" in titles(lessons_of_day(small.school, small.teacher, today))
    small.clock.advance(hours=1)
    assert "Evening" in titles(unsigned_lessons(small.school, small.teacher))
    tomorrow = today + timedelta(days=1)
    assert "Evening" not in titles(lessons_of_day(small.school, small.teacher, tomorrow))


@pytest.mark.parametrize("back", [timedelta(minutes=40), timedelta(days=400)])
def test_a_clock_set_back_hides_no_open_register(small: SmallSchool, back: timedelta) -> None:
    """What is open is offered first and goes on; what another teacher has open is not offered."""
    before = start_lesson(small.school, small.teacher, small.lesson_id())
    small.clock.set(MONDAY - back)
    found = lesson_now(small.school, small.teacher)
    assert found is not None
    assert found.lesson.id == before.lesson.id
    assert start_lesson(small.school, small.teacher, before.lesson.id).rows == before.rows
    assert titles(open_lessons(small.school, small.teacher)) == ["Mathematics"]
    assert open_lessons(small.school, small.substitute) == ()


def test_an_open_register_waits_however_long(small: SmallSchool) -> None:
    """After a year it still waits for its signature; lessons never started do not."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    small.clock.advance(days=365)
    assert titles(unsigned_lessons(small.school, small.teacher)) == ["Mathematics"]
