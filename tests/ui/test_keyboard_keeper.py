"""Whoever had the keyboard has it again when it can be used again."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import Button
from app.ui.widgets.keyboard import KeyboardKeeper


class Room(QWidget):
    """Three buttons and a page that holds the last of them."""

    def __init__(self) -> None:
        super().__init__()
        self.keeper = KeyboardKeeper(self)
        self.run, self.account, self.page = Button("Run"), Button("Account"), QWidget()
        self.inside = Button("Inside")
        QHBoxLayout(self.page).addWidget(self.inside)
        row = QHBoxLayout(self)
        for part in (self.run, self.account, self.page):
            row.addWidget(part)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    """On the screen, with the keyboard."""
    made = Room()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_button_that_was_busy_has_the_keyboard_again(room: Room) -> None:
    """Pressed, disabled while it works, and in hand again afterwards."""
    room.run.setFocus()
    room.run.setEnabled(False)
    assert not room.run.hasFocus()
    room.run.setEnabled(True)
    assert room.run.hasFocus()


def test_whoever_went_elsewhere_is_left_there(room: Room) -> None:
    """The person's own choice counts."""
    room.run.setFocus()
    room.run.setEnabled(False)
    room.inside.setFocus()
    room.run.setEnabled(True)
    assert room.inside.hasFocus()


def test_what_a_page_wishes_gets_the_keyboard_when_it_can_be_used(room: Room) -> None:
    """Until then nothing else looks chosen."""
    room.run.setEnabled(False)
    room.keeper.give(room.run, room.page)
    assert room.page.hasFocus()
    room.run.setEnabled(True)
    assert room.run.hasFocus()


def test_a_button_that_goes_while_it_waits_is_forgotten(qtbot: QtBot, room: Room) -> None:
    """A page that is gone takes its buttons with it."""
    room.inside.setFocus()
    room.inside.setEnabled(False)
    room.page.setParent(None)
    room.page.deleteLater()
    qtbot.wait(10)
    room.run.setFocus()
    assert room.run.hasFocus()
