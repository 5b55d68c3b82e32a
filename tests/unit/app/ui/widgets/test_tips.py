"""Tooltips of names and titles that come in with a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.ui.parts.register_table import STUDENT, RegisterModel
from app.ui.widgets.labels import Line
from app.ui.widgets.tips import plain_tip
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.rights.rectify import Correctable, rectify
from tests.support.school import small_school

CALLS_HOME = '<img src="//server.example/x.png">Ada'


def shown(tip: str) -> str:
    """What somebody reads in a tooltip."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("words", [CALLS_HOME, "<b>1 < 2 & so on</b>\n<i>line</i>"])
def test_what_looks_like_html_is_shown_letter_by_letter(words: str) -> None:
    """No picture is asked for, on this PC or on a server, and nothing is left out."""
    tip = plain_tip(words)
    assert "<img" not in tip
    assert shown(tip) == words


def test_other_words_stay_as_they_are() -> None:
    """Most names are just names, also with signs that HTML uses."""
    assert plain_tip("Åsa & Bo, 1 < 2") == "Åsa & Bo, 1 < 2"


def test_a_title_that_is_cut_asks_no_server_for_a_picture(qapp: QApplication) -> None:
    """The tooltip has the whole title, letter by letter."""
    assert qapp
    line = Line(CALLS_HOME)
    line.resize(40, 20)
    line.grab()
    assert line.text() != CALLS_HOME
    assert "<img" not in line.toolTip()
    assert shown(line.toolTip()) == CALLS_HOME


def test_a_name_on_a_register_asks_no_server_for_a_picture(
    qapp: QApplication, tmp_path: Path
) -> None:
    """A class list from elsewhere may hold anything; its names are words, also in a tooltip."""
    assert qapp
    small = small_school(tmp_path / "data")
    ada, lesson_id = small.id_of("1"), small.lesson_id()
    office = small.administrator
    rectify(small.school, office, ada, Correctable.GIVEN_NAME, CALLS_HOME, reason="as in the list")
    start_lesson(small.school, small.teacher, lesson_id)
    model = RegisterModel(marked_only=False)
    model.show(view_register(small.school, small.teacher, lesson_id))
    place = model.index(model.place_of(ada).row(), STUDENT)
    assert "<img" in place.data()
    assert "<img" not in place.data(Qt.ItemDataRole.ToolTipRole)
    small.school.close()
