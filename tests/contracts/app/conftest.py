"""A demo school in which Ada has everything that can be stored about a student."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.cards import issue_cards
from tests.support.school import MONDAY, SmallSchool, small_school


@pytest.fixture
def full(tmp_path: Path) -> Iterator[SmallSchool]:
    """Template, attendance, absence, card and class list; Eva has only the last."""
    made = small_school(tmp_path / "demo", demo=True)
    ada = made.id_of("1")
    made.enrol("1")
    start_lesson(made.school, made.teacher, made.lesson_id())
    check_in(made.school, made.lesson_id(), ada, MONDAY)
    tomorrow = MONDAY + timedelta(days=1)
    record_known_absence(made.school, made.teacher, ada, tomorrow, tomorrow + timedelta(hours=1))
    issue_cards(made.school, made.administrator, [ada])
    yield made
    made.school.close()
