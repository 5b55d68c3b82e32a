"""Reading aloud: with a voice it reads, without one it says so, and it never falls over."""

import importlib
from enum import Enum
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from app.workers import read_aloud
from app.workers.read_aloud import ReadAloud


class State(Enum):
    """As Qt's."""

    Ready = 0
    Speaking = 1


class Voice(QObject):
    """A speech engine that speaks Swedish."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's own name

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []

    @staticmethod
    def availableEngines() -> list[str]:  # noqa: N802 - as above
        """One that is real."""
        return ["flite"]

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - as above
        """Swedish alone."""
        return [QLocale("sv_SE")]

    def setLocale(self, _locale: QLocale) -> None:  # noqa: N802 - as above
        """Speak it."""

    def say(self, text: str) -> None:
        """Speak."""
        self.said.append(text)
        self.stateChanged.emit(State.Speaking)

    def stop(self) -> None:
        """Be silent."""
        self.stateChanged.emit(State.Ready)


def use(monkeypatch: pytest.MonkeyPatch, engine: Any) -> None:
    """Let this be what the system has; None for nothing."""

    def found(name: str) -> Any:
        assert name == read_aloud.MODULE
        if engine is None:
            raise ModuleNotFoundError(name)
        return SimpleNamespace(QTextToSpeech=engine)

    monkeypatch.setattr(read_aloud, "importlib", SimpleNamespace(import_module=found))
    assert importlib.import_module("json")


def test_a_voice_reads_and_is_silenced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """In its own language only."""
    del qtbot
    use(monkeypatch, Voice)
    aloud, heard = ReadAloud(), list[bool]()
    aloud.speaking_changed.connect(heard.append)
    assert aloud.has_voice("sv")
    assert not aloud.has_voice("ar")
    assert not aloud.read("مرحبا", "ar")
    assert aloud.read("Hej", "sv")
    aloud.stop()
    assert heard == [True, False]


@pytest.mark.parametrize("engine", [None, object])
def test_without_a_voice_nothing_happens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Any
) -> None:
    """No module, or one that does not work: no voice, and no error."""
    del qtbot
    use(monkeypatch, engine)
    aloud = ReadAloud()
    assert not aloud.has_voice("sv")
    assert not aloud.read("Hej", "sv")
    aloud.stop()
    assert not aloud.is_speaking
