"""The window around every screen."""

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.sign_in.view import SignInPage
from app.ui.theme import Tone
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageFactory
from tests.support.ui import ADA, KARIN, Desk, find, picture, texts


class PlainPage(Page):
    """A page that says where it is."""

    def title(self) -> str:
        return str(self.context.place.screen)


def pages() -> Mapping[Screen, PageFactory]:
    """Real first pages, plain others."""
    plain = dict.fromkeys(Screen, PlainPage)
    return {**plain, Screen.WELCOME: WelcomePage, Screen.SIGN_IN: SignInPage}


@pytest.fixture
def window(qtbot: QtBot, services: AppServices) -> MainWindow:
    """The window before anything is shown in it."""
    made = MainWindow(services, pages())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_pc_is_welcomed(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    """Without data the first screen asks one question."""
    desk.has_school = False
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.page, WelcomePage))
    picture(window, "welcome")


def test_a_pc_with_a_school_asks_for_a_passphrase(qtbot: QtBot, window: MainWindow) -> None:
    """With data the first screen is the sign-in."""
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.page, SignInPage))
    qtbot.wait(20)
    picture(window, "sign_in")
