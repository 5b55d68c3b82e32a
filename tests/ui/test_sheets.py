"""Dialogs stay whole on the screen, in the middle of the window beneath."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.parts.controls import Sheet
from app.ui.widgets.labels import Text


class Beneath(QWidget):
    """A main window with a dialog of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet("Consent", "What it is for.", parent=self)
        self.sheet.add_way_out("Close")


@pytest.fixture
def beneath(qtbot: QtBot) -> Beneath:
    """The window, shown."""
    made = Beneath()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def is_whole(sheet: Sheet) -> bool:
    """True where nothing hangs over an edge of the screen."""
    return sheet.screen().availableGeometry().contains(sheet.frameGeometry())


@pytest.mark.parametrize("corner", [QPoint(-300, -200), QPoint(700, 650), QPoint(60, 40)])
def test_it_is_whole_wherever_its_window_is(beneath: Beneath, corner: QPoint) -> None:
    """Over a window that hangs over an edge, the dialog does not."""
    beneath.move(corner)
    beneath.sheet.open()
    assert is_whole(beneath.sheet)
    beneath.sheet.take_size(600, 300)
    assert is_whole(beneath.sheet)
    assert (beneath.sheet.width(), beneath.sheet.height()) == (600, 300)


def test_it_opens_in_the_middle_of_its_window(beneath: Beneath) -> None:
    """Where there is room around it, both have one middle."""
    beneath.move(100, 100)
    beneath.sheet.open()
    beneath.sheet.take_size(300, 200)
    way = beneath.sheet.frameGeometry().center() - beneath.frameGeometry().center()
    assert way.manhattanLength() <= 2


def test_it_is_never_larger_than_the_screen(beneath: Beneath) -> None:
    """A size that the screen does not have is cut down to it."""
    beneath.sheet.open()
    beneath.sheet.take_size(5000, 5000)
    assert is_whole(beneath.sheet)


def test_what_grows_is_put_back_on_the_screen(beneath: Beneath, qtbot: QtBot) -> None:
    """A dialog at the lower edge moves up when a sentence makes it taller."""
    sheet = beneath.sheet
    sheet.open()
    sheet.take_size(300, 200)
    room = sheet.screen().availableGeometry()
    sheet.move(room.left(), room.bottom() - 200)
    sheet.column.addWidget(Text("\n" * 10))
    sheet.show_words("This is what is the matter.")
    qtbot.waitUntil(lambda: sheet.height() > 200 and is_whole(sheet))


def test_no_part_is_a_window_before_it_has_its_place(beneath: Beneath) -> None:
    """Making a dialog takes the keyboard from nobody."""
    shown = [each for each in beneath.sheet.findChildren(Text) if each.isWindow()]
    assert shown == []


def test_words_that_come_later_squeeze_nothing(beneath: Beneath, qtbot: QtBot) -> None:
    """When the dialog has to say what went wrong, its field stays as tall as it was."""
    field = QLineEdit()
    beneath.sheet.column.addWidget(field)
    beneath.sheet.open()
    beneath.sheet.fit()
    qtbot.wait(0)
    before, height = beneath.sheet.height(), field.height()
    beneath.sheet.show_words("The file could not be written, for the disk is full. " * 3)
    qtbot.waitUntil(lambda: beneath.sheet.height() > before)
    assert field.height() == height
    assert is_whole(beneath.sheet)


def test_what_comes_later_is_not_cut_at_its_side(beneath: Beneath, qtbot: QtBot) -> None:
    """A dialog whose content has become wider than it is grows sideways, whoever sized it last."""
    sheet, wide = beneath.sheet, QWidget()
    wide.setFixedSize(600, 100)
    sheet.column.addWidget(wide)
    wide.hide()
    sheet.setMinimumWidth(300)
    sheet.open()
    sheet.take_size(300, 200)
    wide.show()
    qtbot.waitUntil(lambda: sheet.rect().contains(wide.mapTo(sheet, wide.rect().bottomRight())))
    assert is_whole(sheet)


def test_a_dialog_that_closes_at_once_is_left_alone(qtbot: QtBot) -> None:
    """What it meant to do in the next turn is not done to a dialog that is gone."""
    sheet = Sheet("Consent")
    sheet.fit()
    sheet.show_words("This is what is the matter.")
    delete(sheet)
    with qtbot.captureExceptions() as raised:
        qtbot.wait(0)
    assert raised == []


def test_the_size_that_was_asked_for_last_counts(beneath: Beneath, qtbot: QtBot) -> None:
    """A step that fits its words does not shrink the step that comes right after it."""
    sheet = beneath.sheet
    sheet.open()
    sheet.fit()
    sheet.take_size(480, 330)
    qtbot.wait(20)
    assert (sheet.width(), sheet.height()) == (480, 330)
