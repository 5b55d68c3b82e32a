"""A roll call without camera and without mouse: every key is really pressed, and counted."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import MarkKind
from app.ui.lesson.view import LessonPage
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.import_roster import import_roster
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.swedish_class import swedish_class, swedish_names
from tests.support.ui import press

ALLOWED = 3.0
SEEDS = (1, 2, 3)
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Fingers:
    """Presses keys and counts them."""

    def __init__(self, page: LessonPage, qtbot: QtBot) -> None:
        self.page, self.qtbot = page, qtbot
        self.count = 0

    def press(self, key: Qt.Key | str) -> None:
        """One key where the keyboard is."""
        panel = self.page.students
        where = panel.list if panel.list.hasFocus() else panel.search
        if isinstance(key, str) and not key.isascii():  # Qt's own test keyboard has no å
            QApplication.sendEvent(where, QKeyEvent(QEvent.Type.KeyPress, 0, NOTHING_HELD, key))
        else:
            press(where, key)
        self.count += 1

    def settle(self, marked: int) -> None:
        """Wait for the disk."""
        lines = self.page.presenter
        self.qtbot.waitUntil(lambda: sum(line.mark is not None for line in lines.lines) == marked)

    def type_until_hit(self, wanted: StudentId, letters: str) -> bool:
        """Letter by letter, until the row that Enter would mark is that student's."""
        panel = self.page.students
        for letter in letters:
            self.press(letter)
            line = panel.model.line(0)
            if line is not None and line.student.id == wanted and line.mark is None:
                return True
        return False

    def step_down_to(self, wanted: StudentId) -> None:
        """Two share even the initials: down the few that were found."""
        panel = self.page.students
        for _ in range(panel.model.rowCount()):
            self.press(Qt.Key.Key_Down)
            if panel.chosen is not None and panel.chosen.student.id == wanted:
                return
        raise AssertionError("not among those found")


@pytest.fixture
def page(qtbot: QtBot, services: AppServices, tmp_path: Path) -> Iterator[LessonPage]:
    """A class of thirty in a lesson without camera."""
    lessons: list[LessonId] = []

    def prepare(small: SmallSchool) -> None:
        import_roster(small.school, small.administrator, swedish_class())
        lesson_id = small.lesson_id()
        start_lesson(small.school, small.teacher, lesson_id)
        lessons.append(lesson_id)

    desk = OpenedDesk.over(qtbot, services, tmp_path, prepare)
    lesson_id = lessons[0]
    context = desk.context(desk.small.teacher, Screen.LESSON, lesson_id)
    made = desk.show(LessonPage(context, lesson_id))
    qtbot.waitUntil(lambda: len(made.presenter.lines) == len(swedish_names()))
    made.students.search.setFocus()
    yield made
    made.leave()


def test_the_class_has_thirty_with_names_that_clash() -> None:
    """The list is one on which a first letter, or a first name, is not enough."""
    given = [name.split(" ")[0] for name in swedish_names()]
    assert len(given) == 30
    assert max(given.count(name) for name in given) == 3


@pytest.mark.parametrize("seed", SEEDS)
def test_names_in_any_order_cost_three_keys(
    qtbot: QtBot,
    page: LessonPage,
    seed: int,
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """As they come in: letters of the given name until the row is lit, then Enter.

    Where others share the given name it is their initials, and where two share those, too, steps
    down to the one.
    """
    fingers = Fingers(page, qtbot)
    students = [line.student for line in page.presenter.lines]
    given = [student.given_name for student in students]
    random.Random(seed).shuffle(students)  # noqa: S311 - an order of arrival, no secret
    for number, student in enumerate(students, 1):
        is_shared = given.count(student.given_name) > 1
        family = student.family_name.split("-")[-1] if is_shared else ""
        letters = (student.given_name[0] + family[0] if is_shared else student.given_name).lower()
        if fingers.type_until_hit(student.id, letters):
            fingers.press(Qt.Key.Key_Return)
        else:
            fingers.step_down_to(student.id)
            fingers.press("n")
        fingers.settle(number)
    record_testsuite_property("keys_a_student", round(fingers.count / len(students), 2))
    assert fingers.count <= ALLOWED * len(students)


def test_down_the_list_costs_one_key_each(qtbot: QtBot, page: LessonPage) -> None:
    """Called out in the order of the list: one letter each, and the next is chosen."""
    fingers = Fingers(page, qtbot)
    fingers.press(Qt.Key.Key_Down)
    for number in range(len(swedish_names())):
        fingers.press("o" if number % 7 == 0 else "n")
        fingers.settle(number + 1)
    kinds = {line.mark.kind for line in page.presenter.lines if line.mark}
    assert kinds == {MarkKind.PRESENT, MarkKind.ABSENT}
    assert fingers.count <= len(swedish_names()) + 1
