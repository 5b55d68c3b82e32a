"""Signing in: patient with people, slow for guessers, and never blocking the window."""

import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices, sentence_of
from app.ui.session import AppServices, DemoHint, Session
from app.ui.sign_in.view import SignInPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import PageContext
from app.workers.records import RecordsThread
from privacy.errors import Damaged, WrongPassphrase
from tests.support.ui import KARIN, Desk, find, press, texts, type_in


@pytest.fixture
def page(qtbot: QtBot, services: AppServices) -> SignInPage:
    """The sign-in screen, with the names of the PC read."""
    context = PageContext(services, Navigator(), Notices(), Place(Screen.SIGN_IN), None)
    made = SignInPage(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.name.count() == 2)
    return made


def try_with(page: SignInPage, passphrase: str, name: str = "karin") -> None:
    """Type a name and a passphrase, and press Enter."""
    page.name.setCurrentText(name)
    page.passphrase.setText(passphrase)
    press(page.passphrase, Qt.Key.Key_Return)


def test_name_passphrase_enter(qtbot: QtBot, desk: Desk, page: SignInPage) -> None:
    """The right passphrase begins a session; nothing of it stays in the field."""
    begun: list[Session] = []
    page.context.navigator.session_started.connect(begun.append)
    try_with(page, "correct horse", "karin ")
    qtbot.waitUntil(lambda: bool(begun))
    assert desk.opened_with == [("karin", "correct horse")]
    assert begun[0].actor == KARIN
    assert page.passphrase.text() == ""


def test_the_window_does_not_wait(qtbot: QtBot, desk: Desk, page: SignInPage) -> None:
    """While the passphrase is tried elsewhere the button says so, and no second try is made."""
    gate = threading.Event()
    desk.make_school = lambda: (gate.wait(5), (desk.school, KARIN))[1]
    try_with(page, "correct horse")
    assert find(page, Button, "Opening …")
    page.sign_in()
    gate.set()
    qtbot.waitUntil(lambda: not page.presenter.is_busy)
    assert len(desk.opened_with) == 1


def test_a_wrong_passphrase_is_one_plain_sentence(
    qtbot: QtBot, desk: Desk, page: SignInPage
) -> None:
    """The sentence stands beneath the field and goes with the first letter of the next try."""
    desk.refuse_opening = WrongPassphrase("wrong_passphrase", wait_seconds=0)
    try_with(page, "wrong")
    wanted = sentence_of(desk.refuse_opening)
    qtbot.waitUntil(lambda: wanted in texts(page))
    assert page.passphrase.text() == ""
    assert find(page, Button, "Sign in").isEnabled()
    type_in(page.passphrase, "c")
    assert wanted not in texts(page)


def test_the_growing_delay_is_counted_down(qtbot: QtBot, desk: Desk, page: SignInPage) -> None:
    """Until the wait is over no try is made, and the button says how long."""
    desk.refuse_opening = WrongPassphrase("too_soon", wait_seconds=2)
    try_with(page, "wrong")
    qtbot.waitUntil(lambda: any("2 second" in words for words in texts(page)))
    try_with(page, "again")
    assert len(desk.opened_with) == 1
    page.presenter.count_down()
    page.presenter.count_down()
    assert find(page, Button, "Sign in").isEnabled()


def test_damaged_data_is_named(qtbot: QtBot, desk: Desk, page: SignInPage) -> None:
    """The notice names the file and the last good backup; the fields stay usable."""
    shown: list[str] = []
    page.context.notices.shown.connect(lambda words, *_: shown.append(words))
    desk.refuse_opening = Damaged(
        "database_damaged", file="upprop.db", last_backup="upprop-2026-11-20.backup"
    )
    try_with(page, "correct horse")
    qtbot.waitUntil(lambda: bool(shown))
    assert "upprop.db" in shown[0]
    assert "upprop-2026-11-20.backup" in shown[0]
    assert page.passphrase.isEnabled()


def test_nothing_is_tried_without_name_or_passphrase(desk: Desk, page: SignInPage) -> None:
    """An empty field costs no try, and is said beneath it until it is filled."""
    try_with(page, "", "karin")
    assert "Type your passphrase." in texts(page)
    try_with(page, "something", "  ")
    assert "Type your user name." in texts(page)
    assert desk.opened_with == []
    page.name.setEditText("karin")
    assert "Type your user name." not in texts(page)


def test_the_demo_is_one_button_away(qtbot: QtBot, page: SignInPage) -> None:
    """From a PC with a school the demo opens as well, in a folder of its own."""
    begun: list[Session] = []
    page.context.navigator.session_started.connect(begun.append)
    find(page, Button, "Try the demo school").click()
    qtbot.waitUntil(lambda: bool(begun))


def test_one_account_leaves_only_the_passphrase(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """Where one person has an account the name is there already."""
    desk.names = ("ada",)
    context = PageContext(services, Navigator(), Notices(), Place(Screen.SIGN_IN), None)
    page = SignInPage(context)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.name.currentText() == "ada")
    assert page.first_focus() is page.passphrase


def test_the_demo_tells_its_passphrase(
    qtbot: QtBot, desk: Desk, services: AppServices, records: RecordsThread
) -> None:
    """In the demo Enter is enough to sign in again, and one button leaves it and deletes it."""
    desk.demo = DemoHint("karin", "admin", "rektor", "ombud", "upprop demo")
    context = PageContext(services, Navigator(), Notices(), Place(Screen.SIGN_IN), None)
    page = SignInPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.name.count() == 2)
    assert any("karin" in said and "upprop demo" in said for said in texts(page))
    with qtbot.waitSignal(context.navigator.session_started):
        press(page.passphrase, Qt.Key.Key_Return)
    assert desk.opened_with == [("karin", "upprop demo")]
    records.close()
    with qtbot.waitSignal(context.navigator.session_ended):
        find(page, Button, "Leave the demo school").click()
    assert desk.demo is None
