"""A forgotten passphrase, on the sign-in screen."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices
from app.ui.parts.controls import Sheet
from app.ui.session import AppServices, Recovery, Session
from app.ui.sign_in.view import SignInPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import PageContext
from privacy.errors import WrongPassphrase
from tests.support.screens import open_sheet
from tests.support.ui import KARIN, Desk, find, texts

NEW = "a quite different sentence"


@pytest.fixture
def page(qtbot: QtBot, services: AppServices) -> SignInPage:
    """The sign-in screen, with the names of the PC read."""
    context = PageContext(services, Navigator(), Notices(), Place(Screen.SIGN_IN), None)
    made = SignInPage(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.name.count() == 2)
    return made


def filled(page: SignInPage) -> Sheet:
    """The dialog, with everything typed."""
    page.name.setCurrentText("karin")
    find(page, Button, "I forgot my passphrase").click()
    sheet = open_sheet(page)
    for name, words in {
        "Code on the recovery sheet": "1111-2222",
        "The colleague's user name": "sam",
        "The colleague's passphrase": "correct horse",
        "New passphrase": NEW,
        "The same again": NEW,
    }.items():
        find(sheet, QLineEdit, name).setText(words)
    return sheet


def test_the_sheet_and_a_colleague_begin_a_session(
    qtbot: QtBot, desk: Desk, page: SignInPage
) -> None:
    """What was typed reaches the opener whole, and shows no secret of itself."""
    begun: list[Session] = []
    page.context.navigator.session_started.connect(begun.append)
    find(filled(page), Button, "Set the new passphrase").click()
    qtbot.waitUntil(lambda: bool(begun))
    assert desk.recovered == [Recovery("karin", "1111-2222", NEW, "sam", "correct horse")]
    assert NEW not in repr(desk.recovered)
    assert "1111" not in repr(desk.recovered)
    assert begun[0].actor == KARIN


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("sheet_code_wrong", "This is not the code of the recovery sheet"),
        ("wrong_passphrase", "User name and passphrase of the colleague"),
        ("too_soon", "Too many wrong tries"),
    ],
)
def test_what_is_wrong_is_said_where_it_was_typed(
    qtbot: QtBot, desk: Desk, page: SignInPage, code: str, words: str
) -> None:
    """The dialog stays open, for another try."""

    def refuse() -> Any:
        raise WrongPassphrase(code, wait_seconds=4)

    desk.make_school = refuse
    sheet = filled(page)
    find(sheet, Button, "Set the new passphrase").click()
    qtbot.waitUntil(lambda: any(said.startswith(words) for said in texts(sheet)))
    assert sheet.isVisible()


def test_a_second_copy_is_told_before_anybody_types(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """The page says that the data are open in another window."""
    desk.is_in_use = True
    context = PageContext(services, Navigator(), Notices(), Place(Screen.SIGN_IN), None)
    page = SignInPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: any("already open on this PC" in said for said in texts(page)))
