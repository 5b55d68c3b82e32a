"""The counts above the list, and the lines that they take."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.class_list.people import Protection, Student
from app.domain.ids import GroupId, LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register, RegisterState, Row
from app.ui.lesson.panels import Counts
from app.ui.parts.flow import FlowLayout
from app.ui.theme import font
from app.ui.widgets.labels import Pill

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LESSON = Lesson(
    LessonId("l"), "Matematik", frozenset({GroupId("g")}), ("SA24A",), "", START,
    START + timedelta(hours=1),
)  # fmt: skip


def register(*kinds: MarkKind | None) -> Register:
    """One student for each."""
    rows = []
    for number, kind in enumerate(kinds):
        name = StudentId(f"Nr {number}")
        student = Student(name, "Nr", str(number), name, frozenset(), None, Protection.NONE, name)
        rows.append(Row(student, Mark(LESSON.id, name, kind, START) if kind else None))
    return Register(LESSON, RegisterState.OPEN, tuple(rows), started_at=START)


@pytest.fixture
def counts(qtbot: QtBot) -> Counts:
    """Counts that are shown."""
    made = Counts()
    qtbot.addWidget(made)
    made.show_register(register(None, None))
    made.show()
    return made


def pills(counts: Counts) -> list[Pill]:
    """Those in sight, from the left."""
    shown = [each for each in counts.findChildren(Pill) if each.isVisibleTo(counts)]
    return sorted(shown, key=lambda each: (each.y(), each.x()))


def test_a_mark_changes_words_and_makes_no_new_pill(counts: Counts) -> None:
    """One more present: the same pills say other numbers, in order, and nothing else is made."""
    counts.show_register(register(None, MarkKind.PRESENT, None))
    before = pills(counts)
    counts.show_register(register(None, MarkKind.PRESENT, MarkKind.PRESENT))
    assert pills(counts) == before
    assert [each.text() for each in before] == ["2 present", "1 waiting"]
    assert counts.accessibleName() == "2 present, 1 waiting"


def test_what_nobody_is_any_more_goes(counts: Counts, qtbot: QtBot) -> None:
    """With the last who was waited for goes the pill, and a new one stands in its order."""
    counts.show_register(register(MarkKind.PRESENT, MarkKind.LATE))
    qtbot.waitUntil(lambda: [each.text() for each in pills(counts)] == ["1 present", "1 late"])
    assert counts.isVisible()


def test_longer_words_get_the_room_they_need(qtbot: QtBot) -> None:
    """The layout asks again when a part has changed, and what has no room goes to a second line."""
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = FlowLayout(ground, spacing=8)
    first, second = Pill("1"), Pill("2")
    for each in (first, second):
        flow.addWidget(each)
    ground.resize(200, 100)
    ground.show()
    qtbot.waitUntil(lambda: second.x() > first.x())
    one_line = flow.heightForWidth(200)
    first.setText("very long words " * 2)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert first.width() == first.sizeHint().width()
    assert flow.heightForWidth(200) > one_line


def test_nobody_changes_a_font_for_others(qtbot: QtBot) -> None:
    """Each gets a font of their own, however often it is asked for."""
    del qtbot
    font(15).setPixelSize(99)
    assert font(15).pixelSize() == 15
