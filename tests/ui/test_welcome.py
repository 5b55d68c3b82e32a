"""The first run: one question, one short form."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import Unavailable
from app.ui.backup.wizard import RestoreWizard
from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices, sentence_of
from app.ui.session import AppServices, NewSchool, Session
from app.ui.welcome.presenter import Answers, Missing, Strength, missing_in, strength_of
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import PageContext
from tests.support.ui import Desk, find, press, texts

GOOD = "four small green frogs"


@pytest.fixture
def page(qtbot: QtBot, services: AppServices) -> WelcomePage:
    """The first screen of a new PC."""
    context = PageContext(services, Navigator(), Notices(), Place(Screen.WELCOME), None)
    made = WelcomePage(context)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(page: WelcomePage, **answers: str) -> None:
    """Open the form and type."""
    find(page, Button, "Set up this classroom").click()
    for label, text in answers.items():
        find(page.form, QLineEdit, label.replace("_", " ")).setText(text)


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.NONE),
        ("short", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaa", Strength.EASY),
        ("1234567890123456", Strength.EASY),
        ("onelongword", Strength.EASY),
        ("two words", Strength.TOO_SHORT),
        ("three short words", Strength.GOOD),
        (GOOD, Strength.STRONG),
        ("fyra gröna små grodor", Strength.GOOD),
    ],
)
def test_the_strength_is_said_in_words(passphrase: str, strength: Strength) -> None:
    """Length and variety count; several words are better than clever signs."""
    assert strength_of(passphrase) is strength


def test_what_is_missing_is_named_in_order() -> None:
    """Every field that will not do is on the list."""
    assert missing_in(Answers("", " ", "a b", "short", "other")) == tuple(Missing)
    assert missing_in(Answers("Vasaskolan", "Ada Berg", "ada.berg", GOOD, GOOD)) == ()


def test_answers_never_show_a_passphrase() -> None:
    """Neither of the two ends in a log by accident."""
    new = NewSchool("Vasaskolan", "Ada Berg", "ada", GOOD)
    assert GOOD not in repr(new)
    assert GOOD not in repr(Answers("Vasaskolan", "Ada Berg", "ada", GOOD, GOOD))


def test_the_demo_opens_with_one_key(qtbot: QtBot, page: WelcomePage) -> None:
    """The first button has the keyboard; Enter opens the demo school."""
    begun: list[Session] = []
    page.context.navigator.session_started.connect(begun.append)
    focus = page.first_focus()
    press(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(begun))


def test_a_school_is_made(qtbot: QtBot, desk: Desk, page: WelcomePage) -> None:
    """School, name, user name and the passphrase twice; the session begins at once."""
    begun: list[Session] = []
    page.context.navigator.session_started.connect(begun.append)
    fill(
        page,
        Name_of_the_school=" Vasaskolan ",
        User_name="ada",
        Passphrase=GOOD,
        Passphrase_again=GOOD,
    )
    find(page.form, QLineEdit, "Administrator's name").setText("Ada Berg")
    find(page, Button, "Create the school").click()
    qtbot.waitUntil(lambda: bool(begun))
    assert desk.created == [NewSchool("Vasaskolan", "Ada Berg", "ada", GOOD, "municipal")]


def test_what_is_wrong_stands_beneath_its_field(
    qtbot: QtBot, desk: Desk, page: WelcomePage
) -> None:
    """Nothing is made; the first field that is wrong has the keyboard."""
    fill(page, Name_of_the_school="Vasaskolan", Passphrase=GOOD, Passphrase_again=GOOD[:-1])
    find(page, Button, "Create the school").click()
    said = texts(page)
    assert "Write a name." in said
    assert "The two are not the same. Type it once more." in said
    assert "Write the school's name." not in said
    assert find(page.form, QLineEdit, "Administrator's name").hasFocus()
    assert desk.created == []
    qtbot.wait(10)


def test_losing_the_passphrase_is_explained(page: WelcomePage) -> None:
    """Before anything is made the form says that nobody can reset it."""
    fill(page, Passphrase=GOOD)
    said = " ".join(texts(page))
    assert "Nobody can reset it" in said
    assert "Strong: very hard to guess" in said
    find(page, Button, "Back").click()
    assert "Welcome to Upprop" in texts(page)


def test_a_failure_is_told_and_nothing_is_lost(qtbot: QtBot, desk: Desk, page: WelcomePage) -> None:
    """Where the data cannot be made a sentence says why; the answers stay."""
    shown: list[str] = []
    page.context.notices.shown.connect(lambda words, *_: shown.append(words))
    desk.refuse_opening = Unavailable("folder_not_writable")
    find(page, Button, "Try the demo school").click()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [sentence_of(desk.refuse_opening)]
    assert find(page, Button, "Try the demo school").isEnabled()


def test_a_backup_of_another_pc_is_put_back(
    qtbot: QtBot, desk: Desk, page: WelcomePage, tmp_path: Path
) -> None:
    """From the first screen: who, what is in it, then the act; a wrong passphrase moves nothing."""
    desk.backup_opens_with = GOOD
    page.begin_restore(tmp_path / "school.backup")
    (wizard,) = page.findChildren(RestoreWizard)
    name, passphrase = wizard.findChildren(QLineEdit)
    name.setText("ada")
    passphrase.setText("wrong")
    way_out, look, act = wizard.buttons()
    look.click()
    qtbot.waitUntil(lambda: bool(wizard.problem))
    passphrase.setText(GOOD)
    look.click()
    qtbot.waitUntil(act.isVisible)
    assert any("Vasaskolan" in said and "28 students" in said for said in texts(wizard))
    assert not desk.put_back
    act.click()
    qtbot.waitUntil(lambda: way_out.text() == "Sign in again")
    assert desk.put_back == [(tmp_path / "school.backup", ("ada", GOOD))]
    with qtbot.waitSignal(page.context.navigator.session_ended):
        way_out.click()
