"""Tables light up by rows, longer texts have air, and the tabs' line is the palette's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.leaves import Leaves, WordsTable
from app.ui.theme import DARK, apply_theme, colours
from app.ui.widgets.reading import Reading
from app.ui.widgets.tables import LEAST_WIDTH, DataTable

ROWS = [("Alva", "SA24A"), ("Bo", "SA24B"), ("Cia", "SA24A")]


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """The dark palette, for one test."""
    apply_theme(qapp, DARK)
    yield
    apply_theme(qapp)


@pytest.fixture
def table(qtbot: QtBot) -> WordsTable:
    """Three rows of two cells; the first is chosen."""
    made = WordsTable("People")
    made.show_rows(("Name", "Class"), ROWS)
    qtbot.addWidget(made)
    made.resize(QSize(500, 300))
    made.show()
    return made


def picture(widget: QWidget) -> QImage:
    """What is on the screen."""
    return widget.grab().toImage()


def ground(table: DataTable, row: int, column: int) -> str:
    """The colour of a cell, away from its words."""
    place = table.visualRect(table.model().index(row, column))
    spot = place.topRight() + QPoint(-3, 6)
    return picture(table.viewport()).pixelColor(spot).name()


def test_the_whole_row_beneath_the_pointer_lights_up(table: WordsTable) -> None:
    """Not the cell alone, for a row is chosen whole; and no row when the pointer is gone."""
    hover = QColor(colours().hover).name()
    beneath = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseMove(table.viewport(), beneath)
    QTest.qWait(20)
    assert [ground(table, 1, column) for column in (0, 1)] == [hover, hover]
    assert hover not in {ground(table, 2, column) for column in (0, 1)}
    QTest.mouseMove(table.viewport(), QPoint(20, table.viewport().height() - 4))
    QTest.qWait(20)
    assert hover not in {ground(table, 1, column) for column in (0, 1)}


def test_an_empty_table_says_what_that_means(qtbot: QtBot) -> None:
    """Words in its middle, and for a screen reader, until the first row comes."""
    table = WordsTable("Holds")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    bare = picture(table)
    table.say_when_empty("No hold stands.")
    assert table.accessibleDescription() == "No hold stands."
    assert picture(table) != bare
    table.show_rows(("Name", "Class"), ROWS[:1])
    filled = picture(table)
    table.say_when_empty("")
    assert picture(table) == filled


def test_a_text_has_air_between_its_parts(qtbot: QtBot) -> None:
    """Headings keep off what is above them, paragraphs and points off the next one."""
    reading = Reading("Help")
    qtbot.addWidget(reading)
    reading.read("# One\n\nA paragraph.\n\n## Two\n\n- a point\n- another\n\nThe end.")
    block, gaps = reading.document().begin(), []
    while block.isValid():
        gaps.append((block.blockFormat().topMargin(), block.blockFormat().bottomMargin()))
        block = block.next()
    assert len(gaps) == 6
    assert gaps[2][0] >= 16
    assert all(beneath >= 4 for _, beneath in gaps)


@pytest.mark.usefixtures("dark")
def test_the_line_under_the_tabs_is_of_the_palette(qtbot: QtBot) -> None:
    """In the dark nothing beneath the tabs is bright."""
    leaves = Leaves("Numbers")
    leaves.addTab(QLabel("One"), "One")
    qtbot.addWidget(leaves)
    leaves.resize(400, 200)
    leaves.show()
    shown, foot = picture(leaves), leaves.tabBar().geometry().bottom()
    column = [shown.pixelColor(380, foot + step) for step in range(-3, 4)]
    assert max(each.lightness() for each in column) <= QColor(DARK.line).lightness()
    assert QColor(DARK.line).name() in {each.name() for each in column}


def test_a_name_keeps_room_beside_columns_that_need_much(qtbot: QtBot) -> None:
    """The column that takes what is left takes enough for words; then the table scrolls."""
    table = WordsTable("People")
    qtbot.addWidget(table)
    heads = ("Name", "What")
    table.show_rows(heads, [("Alexandra von Echstedt", "what was read, and why " * 3)])
    table.resize(QSize(400, 200))
    table.show()
    qtbot.waitUntil(lambda: table.columnWidth(0) >= LEAST_WIDTH)
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(QSize(1400, 200))
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: table.columnWidth(0) > 2 * LEAST_WIDTH)
