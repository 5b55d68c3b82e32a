"""Reading aloud: with a voice it reads, without one it says so, and it never falls over."""

import sys

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.workers.read_aloud import ReadAloud, voice_of_system
from app.workers.speech.apart import VoiceApart
from app.workers.speech.voice import Voice


class Swede(Voice):
    """Speaks Swedish once it has been found."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    @override
    def begin(self) -> None:
        """It is found later."""

    @override
    def say(self, text: str, language: str) -> None:
        self.said.append(f"{language}: {text}")
        self.speaking_changed.emit(True)

    @override
    def stop(self) -> None:
        self.speaking_changed.emit(False)

    @override
    def end(self) -> None:
        self.stop()


def test_a_voice_reads_and_is_silenced(qtbot: QtBot) -> None:
    """In its own language only."""
    del qtbot
    voice, heard = Swede(), list[bool]()
    aloud = ReadAloud(lambda: voice)
    aloud.speaking_changed.connect(heard.append)
    aloud.look()
    voice.found.emit(frozenset({"sv"}))
    assert aloud.has_voice("sv")
    assert not aloud.has_voice("ar")
    assert not aloud.read("مرحبا", "ar")
    assert aloud.read("Hej", "sv")
    aloud.stop()
    assert (voice.said, heard) == (["sv: Hej"], [True, False])


def test_a_voice_that_is_looked_for_is_neither_there_nor_missing(qtbot: QtBot) -> None:
    """Until it answers, nothing is read and nothing is said to be missing."""
    voice = Swede()
    aloud = ReadAloud(lambda: voice)
    aloud.look()
    assert aloud.is_looking
    assert not aloud.read("Hej", "sv")
    with qtbot.waitSignal(aloud.voices_changed):
        voice.found.emit(frozenset[str]())
    assert not aloud.is_looking


def test_without_a_voice_nothing_happens(qtbot: QtBot) -> None:
    """No voice, and no error."""
    del qtbot
    aloud = ReadAloud(lambda: None)
    aloud.look()
    assert not aloud.is_looking
    assert not aloud.read("Hej", "sv")
    aloud.stop()
    aloud.end()
    assert not aloud.is_speaking


def test_without_the_systems_sound_there_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's speech cannot be imported then."""
    monkeypatch.setitem(sys.modules, "app.workers.speech.direct", None)
    assert voice_of_system("mock", "win32") is None


def test_linux_speaks_from_apart(qtbot: QtBot) -> None:
    """Its speech service may hang; nothing is started before a voice is looked for."""
    del qtbot
    assert isinstance(voice_of_system("mock", "linux"), VoiceApart)
