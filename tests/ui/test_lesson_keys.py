"""The keys of a lesson's list: one for each kind of mark, those of the window's language shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.roll_call.mark import MarkKind
from app.text.language import forget_language, install_translator
from app.ui.lesson.panels import MarkBar
from app.ui.parts.choice import EARLY_LETTERS, LETTERS, UNDO_LETTERS
from app.ui.widgets.buttons import Button
from tests.support.ui import press, texts, type_in
from tests.support.ui_lesson import Stage


def keys_of(bar: MarkBar) -> list[str]:
    """The keys written on its buttons."""
    return [button.accessibleDescription() for button in bar.findChildren(Button)]


def test_no_letter_means_two_things() -> None:
    """A letter of either language stands for one act in both."""
    every = (*LETTERS.values(), EARLY_LETTERS, UNDO_LETTERS)
    letters = [letter for each in every for letter in {each.english, each.swedish}]
    assert len(letters) == len(set(letters))
    assert set(LETTERS) == set(MarkKind)


def test_the_keys_shown_are_those_of_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    """N for Närvarande in a Swedish window, P for Present in an English one."""
    install_translator(qapp, "sv")
    swedish = MarkBar()
    forget_language(qapp)
    english = MarkBar()
    for bar in (swedish, english):
        qtbot.addWidget(bar)
    assert keys_of(swedish) == ["N", "S", "G", "F", "O", "Ö", "D", "Å"]
    assert keys_of(english) == ["P", "L", "G", "R", "A", "E", "D", "U"]


def test_leaving_early_keeps_how_somebody_came(qtbot: QtBot, stage: Stage) -> None:
    """G asks for the minutes; whoever was late is still late, and of the rest nobody is."""
    panel = stage.page.students
    hugo = stage.student("Hugo Nyström")
    stage.presenter.mark(hugo.id, MarkKind.LATE, 4)
    qtbot.waitUntil(lambda: stage.kind_of(hugo.name) is MarkKind.LATE)
    row = panel.model.row_of(hugo.id)
    assert row is not None
    panel.list.setFocus()
    panel.list.choose(row)
    press(panel.list, "g")
    field = panel.findChild(QLineEdit, "qt_spinbox_lineedit")
    assert field is not None
    type_in(field, "15")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.presenter.events[0].mark.minutes_early == 15)
    mark = stage.presenter.events[0].mark
    assert (mark.kind, mark.minutes_late) == (MarkKind.LATE, 4)


def test_finding_somebody_ends_the_search(qtbot: QtBot, stage: Stage) -> None:
    """Chosen among those found and marked: the next name can be typed at once."""
    panel = stage.page.students
    type_in(panel.search, "al")
    press(panel.search, Qt.Key.Key_Down)
    press(panel.list, "p")
    qtbot.waitUntil(lambda: stage.kind_of("Alva Bergström") is MarkKind.PRESENT)
    assert panel.search.hasFocus()
    assert panel.search.text() == ""


def test_a_name_that_nobody_has_stays_to_be_mended(qtbot: QtBot, stage: Stage) -> None:
    """Enter on it marks nobody, says so, and keeps what was typed; the next letter goes on anew."""
    panel = stage.page.students
    before = {line.student.id: line.mark for line in stage.presenter.lines}
    type_in(panel.search, "Xerxes")
    qtbot.waitUntil(lambda: panel.model.line(0) is None)
    press(panel.search, Qt.Key.Key_Return)
    assert panel.search.text() == "Xerxes"
    assert any("Xerxes" in words for words in texts(panel))
    type_in(panel.search, "a")
    assert panel.search.text() == "a"
    assert not any("Xerxes" in words for words in texts(panel))
    panel.search.clear()
    assert {line.student.id: line.mark for line in stage.presenter.lines} == before
