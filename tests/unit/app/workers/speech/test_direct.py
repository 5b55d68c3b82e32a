"""The voice in this process: engines that are late or out of order, and which dialect is read."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

pytest.importorskip(
    "PySide6.QtTextToSpeech", reason="Qt's speech needs the system's sound", exc_type=ImportError
)

from PySide6.QtTextToSpeech import QTextToSpeech

from app.workers.speech.direct import LOCALES, DirectVoice, best_dialect, engines_of


def test_an_engine_that_is_late_is_heard_of_when_it_is_ready(qtbot: QtBot) -> None:
    """As on Windows: nothing is said of it before."""
    voice, found = DirectVoice("mock", {"delayedInitialization": True}), list[object]()
    voice.found.connect(found.append)
    voice.begin()
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert found == [frozenset({"en"})]


def test_an_engine_that_does_not_exist_is_no_voice(qtbot: QtBot) -> None:
    """Told at once, and nothing is read."""
    del qtbot
    voice, found = DirectVoice("nothing"), list[object]()
    voice.found.connect(found.append)
    voice.begin()
    voice.say("Hej", "sv")
    assert found == [frozenset()]


def test_a_voice_that_breaks_is_told_as_lost(qtbot: QtBot) -> None:
    """What was being read is over, and no language is left."""
    voice, found, speaking = DirectVoice("mock"), list[object](), list[bool]()
    voice.begin()
    voice.found.connect(found.append)
    voice.speaking_changed.connect(speaking.append)
    voice.say("word " * 100, "en")
    qtbot.waitUntil(lambda: speaking == [True])
    engine = voice.findChild(QTextToSpeech)
    assert engine is not None
    engine.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "no loudspeaker")
    assert (found, speaking) == ([], [True, False])
    engine.errorOccurred.emit(QTextToSpeech.ErrorReason.Configuration, "gone")
    assert found == [frozenset()]


def test_the_made_up_engine_is_never_the_systems() -> None:
    """And of the others the better one is asked first."""
    assert engines_of(["mock", "sapi", "winrt"]) == ("winrt", "sapi")
    assert engines_of(["mock"]) == ()


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (["ar_MR", "ar_EG"], "ar_EG"),  # espeak-ng's "Mr Serious" passes for Mauritanian
        (["en_US", "ar_MR"], "ar_MR"),
        (["en_US"], "ar"),
    ],
)
def test_the_best_known_dialect_is_read(there: list[str], expected: str) -> None:
    """Else any dialect of the language."""
    assert best_dialect(there, "ar") == expected


def test_every_dialect_is_of_its_language() -> None:
    """The list is not mistyped."""
    for code, names in LOCALES.items():
        assert {QLocale(name).name().split("_")[0] for name in names} == {code}
