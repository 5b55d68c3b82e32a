"""Stepping up at the spot."""

from datetime import timedelta

import pytest

from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import MarkKind
from app.errors import Refused
from app.settings import LATE_AFTER_MINUTES
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
from app.usecases.cards.show_card import show_card
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.safekeeping.change_setting import change_setting
from tests.support.school import MONDAY, SmallSchool


@pytest.fixture
def lesson(small: SmallSchool) -> SmallSchool:
    """The small school with its first lesson started."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    return small


@pytest.mark.parametrize(
    ("seconds", "kind", "minutes"),
    [
        (-300, MarkKind.PRESENT, 0),
        (120, MarkKind.PRESENT, 0),
        (121, MarkKind.LATE, 2),
        (600, MarkKind.LATE, 10),
        (3599, MarkKind.LATE, 59),
    ],
)
def test_a_check_in_proposes_present_or_late(
    lesson: SmallSchool, seconds: int, kind: MarkKind, minutes: int
) -> None:
    """Late after the setting's two minutes, with whole minutes; always a proposal."""
    at = MONDAY + timedelta(seconds=seconds)
    found = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), at)
    mark = found.mark
    assert (mark.kind, mark.minutes_late, mark.at) == (kind, minutes, at)
    assert (mark.proposed, found.already) == (True, False)
    assert lesson.school.registers.mark(lesson.lesson_id(), lesson.id_of("1")) == mark


def test_late_within_the_first_minute_is_no_time_at_all(lesson: SmallSchool) -> None:
    """A school that counts from the bell still misses whole minutes only."""
    change_setting(lesson.school, lesson.administrator, LATE_AFTER_MINUTES, 0)
    at = MONDAY + timedelta(seconds=30)
    found = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), at)
    assert found.mark.kind is MarkKind.PRESENT


def test_a_second_check_in_changes_nothing(lesson: SmallSchool) -> None:
    """The first one counts, and the history has one step."""
    first = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), MONDAY)
    later = MONDAY + timedelta(minutes=9)
    second = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), later)
    assert (second.mark, second.already) == (first.mark, True)
    assert len(lesson.school.registers.changes(lesson.lesson_id())) == 1


@pytest.mark.parametrize(
    "kind", [MarkKind.PRESENT, MarkKind.LATE, MarkKind.OTHER_ACTIVITY], ids=str
)
def test_a_check_in_does_not_override_the_teacher(lesson: SmallSchool, kind: MarkKind) -> None:
    """What a person has marked stands."""
    by_hand = mark_by_hand(
        lesson.school, lesson.teacher, lesson.lesson_id(), lesson.id_of("1"), kind
    )
    found = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), MONDAY)
    assert (found.mark, found.already) == (by_hand, True)


@pytest.mark.parametrize("kind", [MarkKind.ABSENT, MarkKind.ABSENT_NOTIFIED], ids=str)
def test_whoever_was_thought_absent_is_here(lesson: SmallSchool, kind: MarkKind) -> None:
    """A student in the room cannot be called absent; the change is a proposal."""
    mark_by_hand(lesson.school, lesson.teacher, lesson.lesson_id(), lesson.id_of("1"), kind)
    found = check_in(lesson.school, lesson.lesson_id(), lesson.id_of("1"), MONDAY)
    assert (found.mark.kind, found.mark.proposed) == (MarkKind.PRESENT, True)


def test_a_card_checks_in_its_holder(lesson: SmallSchool) -> None:
    """With the very same result as any other check-in; protected students have cards too."""
    student_ids = [lesson.id_of("1"), lesson.id_of("3")]
    for card, student_id in zip(
        issue_cards(lesson.school, lesson.administrator, student_ids), student_ids, strict=True
    ):
        found = show_card(lesson.school, lesson.lesson_id(), card.payload, MONDAY)
        assert isinstance(found, CheckedIn)
        assert found.student.id == student_id
        assert found == type(found)(found.mark, found.student, already=False)


def test_an_unknown_card_is_refused(lesson: SmallSchool) -> None:
    """So is one that has been replaced, from that moment on."""
    lost = issue_cards(lesson.school, lesson.administrator, [lesson.id_of("1")])[0]
    renew_card(lesson.school, lesson.administrator, lesson.id_of("1"))
    for payload in (lost.payload, "anything", ""):
        with pytest.raises(Refused, match="card_unknown"):
            show_card(lesson.school, lesson.lesson_id(), payload, MONDAY)


def test_a_card_of_another_lesson_names_nobody(lesson: SmallSchool) -> None:
    """The refusal carries no parameter at all."""
    card = issue_cards(lesson.school, lesson.administrator, [lesson.id_of("5")])[0]
    with pytest.raises(Refused) as caught:
        show_card(lesson.school, lesson.lesson_id(), card.payload, MONDAY)
    assert (caught.value.code, caught.value.params) == ("card_not_in_lesson", {})


def test_nobody_checks_in_to_a_lesson_they_do_not_have(lesson: SmallSchool) -> None:
    """Whoever is recognised must be on the register."""
    with pytest.raises(Refused, match="student_not_in_lesson"):
        check_in(lesson.school, lesson.lesson_id(), lesson.id_of("5"), MONDAY)


def test_nobody_checks_in_after_the_end(lesson: SmallSchool) -> None:
    """After the lesson only the teacher marks."""
    with pytest.raises(Refused, match="lesson_over"):
        check_in(
            lesson.school, lesson.lesson_id(), lesson.id_of("1"), MONDAY + timedelta(minutes=60)
        )


def test_a_register_takes_check_ins_only_while_it_is_open(small: SmallSchool) -> None:
    """Not before the start and not after the signature."""
    with pytest.raises(Refused, match="register_not_open"):
        check_in(small.school, small.lesson_id(), small.id_of("1"), MONDAY)
    start_lesson(small.school, small.teacher, small.lesson_id())
    decide_unmarked(small.school, small.teacher, small.lesson_id())
    sign_register(small.school, small.teacher, small.lesson_id())
    with pytest.raises(Refused, match="register_signed"):
        show_card(small.school, small.lesson_id(), "any", MONDAY)
