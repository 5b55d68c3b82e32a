"""F1 opens help on the current screen, offline, and every screen has its page."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.help.pages import help_path, help_text
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.page import Page
from tests.support.ui import Desk, press, unnamed

LANGUAGES = ("sv", "en")
MOST_LINES = 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", list(Screen))
def test_every_screen_has_its_page(screen: Screen, language: str) -> None:
    """In each language, with a heading, short enough to be read, and with no way out of this PC."""
    assert help_path(screen, language).is_file(), f"write assets/help/{language}/{screen}.md"
    text = help_text(screen, language)
    assert text.startswith("# ")
    assert len(text.splitlines()) <= MOST_LINES
    assert "http" not in text
    assert "](" not in text


def test_f1_opens_help_on_the_screen_and_follows_along(
    qtbot: QtBot, desk: Desk, services: AppServices
) -> None:
    """In the language of the window; it goes with Escape, and with F1."""
    desk.language = "sv"
    window = MainWindow(services, dict.fromkeys(Screen, Page))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.navigator.start_at(Screen.SIGN_IN)
    browser = window.help.browser
    press(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: browser.toPlainText().startswith("Logga in"))
    assert not window.help.isModal()
    assert unnamed(window.help) == []
    window.navigator.go(Screen.WELCOME)
    qtbot.waitUntil(lambda: browser.toPlainText().startswith("Välkommen"))
    qtbot.waitUntil(window.help.isActiveWindow)
    press(window.help, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_F1)
    qtbot.waitUntil(window.help.isActiveWindow)
    press(window.help, Qt.Key.Key_F1)
    assert not window.help.isVisible()
