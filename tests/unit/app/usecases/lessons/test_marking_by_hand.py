"""Marking, undoing and deciding by hand."""

from datetime import timedelta

import pytest

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.errors import BadInput, Refused
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from tests.support.school import MONDAY, SmallSchool


class Lesson:
    """A started lesson, and the first student of its class."""

    def __init__(self, small: SmallSchool) -> None:
        self.small = small
        self.id: LessonId = small.lesson_id()
        self.ada: StudentId = small.id_of("1")
        start_lesson(small.school, small.teacher, self.id)

    def mark(self, kind: MarkKind, late: int = 0, early: int = 0) -> Mark:
        """Mark Ada by hand."""
        return mark_by_hand(
            self.small.school,
            self.small.teacher,
            self.id,
            self.ada,
            kind,
            minutes_late=late,
            minutes_early=early,
        )

    def check_in(self) -> Mark:
        """Ada steps up."""
        return check_in(self.small.school, self.id, self.ada, MONDAY).mark

    def undo(self) -> Mark | None:
        """The teacher takes Ada's last mark back."""
        return undo_mark(self.small.school, self.small.teacher, self.id, self.ada)

    def standing(self) -> Mark | None:
        """What stands of Ada."""
        return self.small.school.registers.mark(self.id, self.ada)


@pytest.fixture
def lesson(small: SmallSchool) -> Lesson:
    """A started lesson."""
    return Lesson(small)


@pytest.mark.parametrize("kind", MarkKind, ids=str)
def test_the_teacher_decides(lesson: Lesson, kind: MarkKind) -> None:
    """A mark by hand is no proposal, and it is on disk when the call returns."""
    lesson.small.clock.advance(minutes=4)
    mark = lesson.mark(kind)
    assert (mark.kind, mark.proposed) == (kind, False)
    assert lesson.standing() == mark


def test_late_without_minutes_is_late_until_now(lesson: Lesson) -> None:
    """At least one minute, and the minutes of the clock."""
    assert lesson.mark(MarkKind.LATE).minutes_late == 1
    lesson.small.clock.advance(minutes=7)
    assert lesson.mark(MarkKind.LATE).minutes_late == 7


def test_minutes_are_kept_as_given(lesson: Lesson) -> None:
    """Late and early in one mark, or early alone."""
    mark = lesson.mark(MarkKind.LATE, 5, 10)
    assert (mark.minutes_late, mark.minutes_early) == (5, 10)
    assert lesson.mark(MarkKind.PRESENT, 0, 10).minutes_early == 10


@pytest.mark.parametrize(
    ("kind", "late", "early"),
    [
        (MarkKind.LATE, -1, 0),
        (MarkKind.LATE, 61, 0),
        (MarkKind.LATE, 31, 30),
        (MarkKind.PRESENT, 5, 0),
        (MarkKind.PRESENT, 0, -1),
        (MarkKind.ABSENT, 0, 5),
        (MarkKind.OTHER_ACTIVITY, 5, 0),
    ],
)
def test_minutes_that_make_no_sense_are_refused(
    lesson: Lesson, kind: MarkKind, late: int, early: int
) -> None:
    """Not beyond the lesson, and not for whoever was not late; nothing is changed."""
    with pytest.raises(BadInput) as caught:
        lesson.mark(kind, late, early)
    assert (caught.value.code, caught.value.params) == ("minutes_out_of_range", {"longest": 60})
    assert lesson.standing() is None


def test_undoing_a_check_in_waits_again(lesson: Lesson) -> None:
    """Whoever was taken for another is waited for, and can check in anew."""
    lesson.check_in()
    assert lesson.undo() is None
    assert lesson.standing() is None
    assert lesson.check_in().kind is MarkKind.PRESENT


def test_undoing_brings_back_what_stood(lesson: Lesson) -> None:
    """With its own time and as the proposal that it was; and again, one step further."""
    checked_in = lesson.check_in()
    lesson.small.clock.advance(minutes=5)
    lesson.mark(MarkKind.ABSENT)
    assert lesson.undo() == checked_in
    assert lesson.standing() == checked_in
    assert lesson.undo() is None


def test_undoing_a_check_in_brings_back_the_known_absence(small: SmallSchool) -> None:
    """What was announced stands again."""
    hour = timedelta(hours=1)
    ada = small.id_of("1")
    record_known_absence(small.school, small.teacher, ada, MONDAY, MONDAY + hour)
    lesson = Lesson(small)
    lesson.check_in()
    mark = lesson.undo()
    assert mark is not None
    assert mark.kind is MarkKind.ABSENT_NOTIFIED


def test_undoing_keeps_the_history(lesson: Lesson) -> None:
    """An undo is a step of its own, with its author."""
    lesson.check_in()
    lesson.undo()
    steps = lesson.small.school.registers.changes(lesson.id, lesson.ada)
    assert [(step.author_id, step.is_undo) for step in steps] == [
        (None, False),
        (lesson.small.teacher.id, True),
    ]


def test_there_is_nothing_to_undo_before_the_first_mark(lesson: Lesson) -> None:
    """A clear refusal, also after everything has been undone."""
    with pytest.raises(Refused, match="nothing_to_undo"):
        lesson.undo()
    lesson.check_in()
    lesson.undo()
    with pytest.raises(Refused, match="nothing_to_undo"):
        lesson.undo()


def test_deciding_on_the_rest_is_an_act_of_the_teachers(lesson: Lesson) -> None:
    """Everybody unmarked gets the mark, with the teacher as author; others keep theirs."""
    present = lesson.check_in()
    small = lesson.small
    marks = decide_unmarked(small.school, small.teacher, lesson.id)
    assert [mark.kind for mark in marks] == [MarkKind.ABSENT] * 3
    register = view_register(small.school, small.teacher, lesson.id)
    assert register.unmarked == ()
    assert lesson.standing() == present
    steps = small.school.registers.changes(lesson.id)
    assert all(step.author_id == small.teacher.id for step in steps[1:])


def test_deciding_with_nobody_left_does_nothing(lesson: Lesson) -> None:
    """The second time there is nobody to decide on."""
    small = lesson.small
    decide_unmarked(small.school, small.teacher, lesson.id, MarkKind.OTHER_ACTIVITY)
    assert decide_unmarked(small.school, small.teacher, lesson.id) == ()


def test_only_students_of_the_register_can_be_marked(small: SmallSchool) -> None:
    """Somebody of another class is not on it."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    with pytest.raises(Refused, match="student_not_in_lesson"):
        mark_by_hand(
            small.school, small.teacher, small.lesson_id(), small.id_of("5"), MarkKind.PRESENT
        )
