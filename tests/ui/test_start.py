"""The page of the first steps: each is done, skipped or left, and the way there is one button."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.setting_up import Step
from app.ui.actions import first_screen, screens_for
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.staff.dialogs import AddDialog
from app.ui.staff.paper import SheetDialog
from app.ui.welcome.start_view import StartPage
from app.ui.widgets.buttons import Button
from tests.support.screens import OpenedDesk, pick
from tests.support.ui import ADA, KARIN, cut_texts, find, press, texts, unnamed


@pytest.fixture
def page(qtbot: QtBot, services: AppServices, tmp_path: Path) -> StartPage:
    """The page in a school with a class list and no more."""
    desk = OpenedDesk.over(qtbot, services, tmp_path)
    context = desk.context(desk.small.administrator, Screen.START)
    made = desk.show(StartPage(context, lambda: False))
    qtbot.waitUntil(lambda: bool(made.presenter.state.done))
    return made


def test_an_administrator_begins_there_until_nothing_is_left() -> None:
    """It is the first screen and stands in the side list; afterwards it is gone from both."""
    unfinished = Session(ADA, "Vasaskolan", is_set_up=False)
    assert first_screen(unfinished) is Screen.START
    assert Screen.START not in screens_for(Session(ADA, "Vasaskolan"))
    assert Screen.START not in screens_for(Session(KARIN, "Vasaskolan"))


def test_each_step_says_how_far_it_is(page: StartPage) -> None:
    """Done, skipped and left are words; nothing is cut or unnamed."""
    assert page.steps[Step.CLASS_LIST].status.text() == "Done"
    assert page.steps[Step.SHEET].status.text() == "Left to do"
    assert not page.steps[Step.CLASS_LIST].skip.isVisible()
    assert cut_texts(page) == []
    assert unnamed(page) == []


def test_a_step_is_skipped_and_taken_up_again(qtbot: QtBot, page: StartPage) -> None:
    """By keyboard; the words of the button tell what it would do."""
    card = page.steps[Step.CAMERA]
    press(card.skip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.status.text() == "Skipped")
    assert card.skip.text() == "Take it up again"
    press(card.skip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.status.text() == "Left to do")


def test_each_step_is_one_key_away(page: StartPage) -> None:
    """Dialogs open here, that for the file of a class list too; the camera has its own page."""
    went = []
    page.context.navigator.went.connect(lambda place: went.append(place.screen))
    press(page.steps[Step.CAMERA].act, Qt.Key.Key_Return)
    assert went == [Screen.CAMERA]
    for step, kind in (
        (Step.ACCOUNTS, AddDialog),
        (Step.SHEET, SheetDialog),
        (Step.CLASS_LIST, QFileDialog),
    ):
        press(page.steps[step].act, Qt.Key.Key_Return)
        (dialog,) = page.findChildren(kind)
        dialog.reject()


def test_a_printed_sheet_is_told_in_place_of_the_notice_that_there_is_none(
    qtbot: QtBot, page: StartPage, tmp_path: Path
) -> None:
    """What is said then is that the file goes once it is on paper."""
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    press(page.steps[Step.SHEET].act, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(SheetDialog)
    find(dialog, Button, "Print a new sheet…").click()
    pick(dialog, tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("sheet.pdf is written. Print it, then delete the file")


def test_one_person_in_two_offices_is_said_plainly(qtbot: QtBot, page: StartPage) -> None:
    """Nobody advises independently on what they run; the page says so and hinders nothing."""
    state = page.presenter.state
    page.presenter.state = type(state)(twice=("Eva Ek",))
    page.presenter.changed.emit()
    qtbot.waitUntil(lambda: any("Eva Ek holds more than one" in said for said in texts(page)))
