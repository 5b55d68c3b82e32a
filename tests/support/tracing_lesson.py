"""The program that is traced: a check-in and a signature, with a word on its output after each.

Run as `python -m tests.support.tracing_lesson FOLDER` on a school that is there. The words go out
by a bare `write`, so that they stand in the trace at the moment when they are said.
"""

import os
import sys
from pathlib import Path

from app.paths import DataPaths
from app.storage.school import School
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from privacy.testing import FixedClock
from tests.support.killing_school import begin_lesson, open_as_teacher, people_of


def say(word: str) -> None:
    """Put a word on the output now."""
    os.write(1, f"{word}\n".encode())


def take_roll_call(school: School) -> None:
    """One check-in, one act on all the others, one signature."""
    teacher, _ = people_of(school)
    register = begin_lesson(school)
    lesson, student = register.lesson.id, register.rows[0].student.id
    say("ready")
    check_in(school, lesson, student, school.clock.now())
    say("confirmed")
    decide_unmarked(school, teacher, lesson)
    say("decided")
    sign_register(school, teacher, lesson)
    say("signed")


if __name__ == "__main__":
    opened = open_as_teacher(DataPaths(Path(sys.argv[1])), FixedClock())
    try:
        take_roll_call(opened)
    finally:
        opened.close()
