"""The system's letters and its light and dark are followed while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.system_look import SystemLook
from app.ui.theme import DARK, LIGHT, apply_theme, colours, follow_system, grown, palette_of


@pytest.fixture
def usual(qapp: QApplication) -> Iterator[QApplication]:
    """Light and of the usual size, before and after."""
    apply_theme(qapp, growth=1.0)
    yield qapp
    QGuiApplication.styleHints().unsetColorScheme()
    apply_theme(qapp, growth=1.0)  # said, for what the system asks for may still be made up


@pytest.fixture
def asks(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the system asks for, in the place of this machine's."""
    wishes: dict[str, object] = {"growth": 1.0, "is_dark": False}
    monkeypatch.setattr(theme, "growth_of", lambda _system: wishes["growth"])
    monkeypatch.setattr(theme, "is_system_dark", lambda: wishes["is_dark"])
    return wishes


def test_a_window_is_told_of_other_letters(qtbot: QtBot) -> None:
    """Once, however many pieces the change comes in."""
    owner, window = QObject(), QWindow()
    look, told = SystemLook(owner), list[bool]()
    look.changed.connect(lambda: told.append(True))
    look.watch(window)
    for _ in range(3):
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert told == []
    with qtbot.waitSignal(look.changed):
        pass
    assert told == [True]


def test_letters_grow_at_once(usual: QApplication, qtbot: QtBot, asks: dict[str, object]) -> None:
    """What stands on the screen grows, and nothing is done where nothing has changed."""
    label = QLabel("Moa")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    assert not follow_system(usual, "light")
    asks["growth"] = 1.5
    assert follow_system(usual, "light")
    assert grown(100) == 150
    qtbot.waitUntil(lambda: label.sizeHint().height() > before)


def test_dark_comes_and_goes_with_the_system(usual: QApplication, asks: dict[str, object]) -> None:
    """Only for whoever has chosen so; light stays light."""
    asks["is_dark"] = True
    assert not follow_system(usual, "light")
    assert colours() is LIGHT
    assert follow_system(usual, "system")
    assert colours() is DARK
    asks["is_dark"] = False
    assert follow_system(usual, "system")
    assert colours() is LIGHT


def test_what_the_system_has_is_asked_of_qt(usual: QApplication) -> None:
    """A scheme that nobody knows is light."""
    del usual
    is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert palette_of("system") is (DARK if is_dark else LIGHT)
    assert palette_of("dark") is DARK
