"""Reading aloud in the kiosk: begun by a button, and over when what it reads goes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.kiosk.card_view import CardView
from app.ui.kiosk.data_view import DataView
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from tests.support.a_voice import HeardVoice
from tests.support.kiosk_corner import Corner
from tests.support.screens import OpenedDesk
from tests.support.ui import find


@pytest.fixture
def voice() -> HeardVoice:
    """It reads Swedish and English, and no Arabic."""
    return HeardVoice("sv", "en")


@pytest.fixture
def spoken_to(
    qtbot: QtBot, services: AppServices, tmp_path: Path, voice: HeardVoice
) -> Iterator[Corner]:
    """A kiosk with that voice, and somebody signed in who has begun to listen."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, demo=True)
    made = Corner(desk, tmp_path, lambda: voice)
    made.sign_in()
    made.press("Read aloud")
    assert voice.is_speaking
    yield made
    made.leave()


def speak(corner: Corner, language: str) -> None:
    """Choose it at the top."""
    corner.window.top.language_chosen.emit(language)
    corner.desk.settle()
    corner.desk.qtbot.waitUntil(corner.window.top.isVisible)


def to_their_data(corner: Corner) -> None:
    """Another page."""
    corner.press("My data")
    corner.wait_for(DataView)


def to_the_next(corner: Corner) -> None:
    """Out, and the next student's turn."""
    corner.press("Done")
    corner.wait_for(CardView)


def to_swedish(corner: Corner) -> None:
    """Another language."""
    speak(corner, "sv")


def to_silence(corner: Corner) -> None:
    """The button itself."""
    corner.press("Be silent")


@pytest.mark.parametrize("turn", [to_their_data, to_the_next, to_swedish, to_silence])
def test_it_falls_silent_when_what_it_reads_goes(
    spoken_to: Corner, voice: HeardVoice, turn: Callable[[Corner], None]
) -> None:
    """Whoever comes next does not hear the rest."""
    turn(spoken_to)
    assert not voice.is_speaking
    assert find(spoken_to.window, Button, "Read aloud").isEnabled()


def test_it_reads_the_page_in_the_language_of_the_moment(
    spoken_to: Corner, voice: HeardVoice
) -> None:
    """The words that are to be seen."""
    language, text = voice.said[-1]
    assert language == spoken_to.window.presenter.language
    assert text == spoken_to.window.view.spoken


def test_a_language_without_a_voice_is_told_apart(spoken_to: Corner) -> None:
    """Arabic here: the button says so, and Swedish gives it back."""
    speak(spoken_to, "ar")
    assert not find(spoken_to.window, Button, "No voice here").isEnabled()
    speak(spoken_to, "sv")
    assert find(spoken_to.window, Button, "Read aloud").isEnabled()


def test_the_voice_is_let_go_with_the_kiosk(
    qtbot: QtBot, services: AppServices, tmp_path: Path, voice: HeardVoice
) -> None:
    """No process is left behind when staff take the PC back."""
    corner = Corner(OpenedDesk.over(qtbot, services, tmp_path, demo=True), tmp_path, lambda: voice)
    corner.leave()
    assert voice.is_ended
