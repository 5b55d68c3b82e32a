"""A school of some thirty students with lessons behind it, for figures to be told. No test."""

from datetime import timedelta
from pathlib import Path

from app.domain.calendar import day_of
from app.domain.class_list.roster import Roster
from app.domain.ids import StudentId
from app.domain.rights.request import Channel, Right
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.rights.register_request import register_request
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose
from tests.support.school import MONDAY, SmallSchool, empty_school, occasion, pupil

STUDENTS, BY_HAND, CONSENTS, CORRECTED = 34, 12, 14, 11
"""Of all, twelve are marked by hand and twenty-two by the machine; fourteen consent."""


def busy_school(folder: Path, *, students: int = STUDENTS) -> SmallSchool:
    """One signed lesson, with consents and looks at faces."""
    small = empty_school(folder, demo=True)
    pupils = tuple(pupil(str(n), "Given", f"Family{n}") for n in range(1, students + 1))
    import_roster(small.school, small.administrator, Roster(pupils))
    import_timetable(
        small.school, small.administrator, (occasion(1, "Mathematics", ("SA24A",), MONDAY),)
    )
    for number in range(1, min(CONSENTS, students) + 1):
        small.consent(str(number))
    take_the_roll(small, students)
    return small


def take_the_roll(small: SmallSchool, students: int) -> None:
    """The machine marks most, a person some; the teacher signs."""
    lesson = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson)
    small.clock.set(MONDAY + timedelta(minutes=5))
    for number in range(1, students + 1):
        student = small.id_of(str(number))
        if number <= BY_HAND:
            mark_by_hand(small.school, small.teacher, lesson, student, MarkKind.PRESENT)
        else:
            _mark_by_machine(small, student)
    sign_register(small.school, small.teacher, lesson)
    for number in range(1, min(CORRECTED, students) + 1):
        student = small.id_of(str(number))
        correct_mark(
            small.school,
            small.teacher,
            lesson,
            student,
            MarkKind.LATE,
            minutes_late=5,
            reason="Slip",
        )


def look(small: SmallSchool, outcome: Outcome, count: int, days_ago: int = 0) -> None:
    """Lines of the AI log, as a lesson writes them."""
    at = small.clock.now() - timedelta(days=days_ago)
    with small.school.atomic():
        for _ in range(count):
            small.school.ai_log.note(
                small.lesson_id(), Purpose.FACE_AT_SPOT, outcome, at, student_id=None, use=None
            )


def register_requests(small: SmallSchool, count: int) -> None:
    """Each of another student, taken down today."""
    for number in range(1, count + 1):
        register_request(
            small.school,
            small.administrator,
            small.id_of(str(number)),
            Right.ACCESS,
            received_on=day_of(small.clock.now()),
            channel=Channel.DESK,
            language="sv",
        )


def _mark_by_machine(small: SmallSchool, student: StudentId) -> None:
    lesson, now = small.lesson_id(), small.clock.now()
    mark = Mark(lesson, student, MarkKind.PRESENT, now)
    with small.school.atomic():
        small.school.registers.change(MarkChange(0, lesson, student, mark, now, None))
