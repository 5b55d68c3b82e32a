"""A small screen at 200 percent has 683 x 384 pixels: everything there can be reached, uncut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.screenshots.studio import Studio
from app.ui.main_window import SMALLEST_SIZE, MainWindow
from app.ui.parts.controls import Sheet
from app.ui.theme import apply_theme
from app.ui.widgets.ground import Ground
from tests.support.school import small_school
from tests.support.ui import controls, press
from tests.support.ui_lesson import Stage
from tests.support.ui_pages import ACCOUNTS, settled_faults, walk

SIZE = QSize(683, 384)


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    """The whole program on a small school, in Swedish."""
    small = small_school(tmp_path / "data")
    assert small.controller
    assert small.officer
    small.school.close()
    made = Studio(qapp, tmp_path, "sv")
    yield made
    made.close()
    made.composition.use_language("en")
    apply_theme(qapp)


def ground_of(window: QWidget) -> tuple[Ground, QWidget]:
    """What scrolls in a window, and what is scrolled."""
    found = window.findChild(Ground)
    assert isinstance(found, Ground)
    content = found.widget()
    assert content is not None
    return found, content


def is_in_sight(widget: QWidget) -> bool:
    """Some of it is neither scrolled away nor outside the window."""
    return not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("role", ACCOUNTS)
def test_pages_on_a_small_screen(studio: Studio, role: str) -> None:
    """The window takes the screen's size, and its content keeps the smallest at which it works."""
    studio.window.resize(SIZE)
    assert studio.window.size() == SIZE
    found = walk(studio, role, lambda _: settled_faults(studio, studio.window))
    assert not found, "\n".join(found)
    _, content = ground_of(studio.window)
    assert content.size().expandedTo(SMALLEST_SIZE) == content.size()


def test_the_keyboard_brings_what_it_comes_to_into_sight(qtbot: QtBot, stage: Stage) -> None:
    """Tab goes round the lesson's page, and what it comes to can be seen each time."""
    window = stage.window
    window.resize(SIZE)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.size() == SIZE)
    seen = set()
    for _ in range(len(controls(window)) + 2):
        press(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        assert is_in_sight(reached), reached.accessibleName()
        seen.add(reached)
    assert len(seen) > 3


def test_at_the_usual_size_nothing_scrolls(qtbot: QtBot, begun: tuple[MainWindow, object]) -> None:
    """The window shows its content whole, as large as itself."""
    window, _ = begun
    window.resize(QSize(1366, 768))
    ground, content = ground_of(window)
    qtbot.waitUntil(lambda: content.size() == QSize(1366, 768))
    assert ground.verticalScrollBar().maximum() == 0
    assert ground.horizontalScrollBar().maximum() == 0


def test_a_dialog_higher_than_the_screen_scrolls(qtbot: QtBot) -> None:
    """Its content does, as far as the keyboard goes; heading and buttons stay in sight."""
    sheet = Sheet("Long")
    qtbot.addWidget(sheet)
    high, last = QWidget(), QLineEdit()
    high.setFixedSize(300, 3000)
    sheet.column.addWidget(high)
    sheet.column.addWidget(last)
    way_out = sheet.add_way_out("Close")
    sheet.show()
    sheet.fit()
    room = sheet.screen().availableGeometry()
    qtbot.waitUntil(lambda: sheet.height() <= room.height())
    assert QRect(QPoint(0, 0), room.size()).contains(QRect(QPoint(0, 0), sheet.size()))
    sheet.activateWindow()
    qtbot.waitUntil(lambda: is_in_sight(way_out) and not is_in_sight(last))
    last.setFocus()
    qtbot.waitUntil(lambda: is_in_sight(last))
    assert is_in_sight(way_out)
    press(way_out, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_scrolling_takes_the_keyboard_from_nobody(qtbot: QtBot) -> None:
    """What a dialog gave the keyboard to has it still when there is too little room."""
    sheet = Sheet("Long")
    qtbot.addWidget(sheet)
    first, wanted, high = QLineEdit(), QLineEdit(), QWidget()
    high.setFixedSize(300, 3000)
    for part in (first, wanted, high):
        sheet.column.addWidget(part)
    wanted.setFocus()
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(wanted.hasFocus)
