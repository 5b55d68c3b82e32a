"""Absence known in advance."""

from datetime import timedelta

import pytest

from app.domain.roll_call.mark import MarkKind
from app.errors import BadInput, NotAllowed, NotFound
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.known_absence import (
    cancel_known_absence,
    known_absences,
    record_known_absence,
)
from app.usecases.lessons.start_lesson import start_lesson
from tests.support.school import MONDAY, SmallSchool

HOUR = timedelta(hours=1)


def test_a_running_lesson_hears_of_it_at_once(small: SmallSchool) -> None:
    """Whoever is waited for is proposed as announced; whoever is here is not."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    ada, bo = small.id_of("1"), small.id_of("2")
    check_in(small.school, small.lesson_id(), ada, MONDAY)
    for student_id in (ada, bo):
        record_known_absence(small.school, small.teacher, student_id, MONDAY, MONDAY + HOUR)
    marks = {mark.student_id: mark for mark in small.school.registers.marks(small.lesson_id())}
    assert marks[ada].kind is MarkKind.PRESENT
    assert (marks[bo].kind, marks[bo].proposed) == (MarkKind.ABSENT_NOTIFIED, True)


def test_an_absence_of_another_time_is_not_applied(small: SmallSchool) -> None:
    """Only lessons that start within it."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    record_known_absence(
        small.school, small.teacher, small.id_of("1"), MONDAY + HOUR, MONDAY + 2 * HOUR
    )
    assert small.school.registers.marks(small.lesson_id()) == ()


def test_somebody_of_another_lesson_is_not_applied(small: SmallSchool) -> None:
    """Whoever is not on the register gets no mark in it."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    eva = small.id_of("5")
    record_known_absence(small.school, small.administrator, eva, MONDAY, MONDAY + HOUR)
    assert small.school.registers.marks(small.lesson_id()) == ()


def test_a_cancelled_absence_is_forgotten(small: SmallSchool) -> None:
    """It is listed until it is cancelled, and proposed no more."""
    ada = small.id_of("1")
    absence = record_known_absence(small.school, small.teacher, ada, MONDAY, MONDAY + HOUR)
    assert known_absences(small.school, small.teacher, ada) == (absence,)
    cancel_known_absence(small.school, small.teacher, absence.id)
    assert known_absences(small.school, small.teacher, ada) == ()
    register = start_lesson(small.school, small.teacher, small.lesson_id())
    assert len(register.unmarked) == 4
    with pytest.raises(NotFound, match="absence_unknown"):
        cancel_known_absence(small.school, small.teacher, absence.id)


@pytest.mark.parametrize("length", [timedelta(), -HOUR, timedelta(days=367)])
def test_times_that_make_no_sense_are_refused(small: SmallSchool, length: timedelta) -> None:
    """An absence ends after it starts and lasts a year at most."""
    with pytest.raises(BadInput, match="absence_times"):
        record_known_absence(small.school, small.teacher, small.id_of("1"), MONDAY, MONDAY + length)


def test_only_whoever_teaches_the_student_records_one(small: SmallSchool) -> None:
    """Another teacher neither records, nor reads, nor cancels."""
    ada = small.id_of("1")
    absence = record_known_absence(small.school, small.administrator, ada, MONDAY, MONDAY + HOUR)
    for act in (
        lambda: record_known_absence(small.school, small.substitute, ada, MONDAY, MONDAY + HOUR),
        lambda: known_absences(small.school, small.substitute, ada),
        lambda: cancel_known_absence(small.school, small.substitute, absence.id),
    ):
        with pytest.raises(NotAllowed, match="student_not_yours"):
            act()
