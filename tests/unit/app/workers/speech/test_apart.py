"""The voice in a process of its own: whatever becomes of the process, the kiosk goes on."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QProcess
from pytestqt.qtbot import QtBot

from app.workers.apart import process
from app.workers.speech import apart
from app.workers.speech.apart import VoiceApart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Linux alone speaks from apart")

READS_ON = """
import json, sys
print(json.dumps({"found": ["sv"]}), flush=True)
for line in sys.stdin:
    if "read" in line:
        print(json.dumps({"speaking": True}), flush=True)
"""
HANGS = "import time; time.sleep(60)"
DIES = "import sys; sys.exit(3)"


def begun(monkeypatch: pytest.MonkeyPatch, script: str) -> tuple[VoiceApart, list[object]]:
    """A voice with such a process in place of the one that speaks, and what it finds."""
    stands_in = (sys.executable, ["-S", "-c", script])
    monkeypatch.setattr(process, "command", lambda *_given: stands_in)
    voice, found = VoiceApart(), list[object]()
    voice.found.connect(found.append)
    voice.begin()
    return voice, found


def test_a_process_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """And the answer is that there is no voice."""
    monkeypatch.setattr(apart, "LOOKS_MS", 50)
    _voice, found = begun(monkeypatch, HANGS)
    qtbot.waitUntil(lambda: found == [frozenset()])


def test_a_process_that_ends_is_no_voice(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """As where a library is missing; told once."""
    voice, found = begun(monkeypatch, DIES)
    qtbot.waitUntil(lambda: found == [frozenset()])
    voice.say("Hej", "sv")
    voice.stop()
    assert found == [frozenset()]


def test_whoever_does_not_fall_silent_is_ended(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Two seconds after the button; the next process finds the voice again."""
    monkeypatch.setattr(apart, "SILENT_MS", 50)
    voice, found = begun(monkeypatch, READS_ON)
    qtbot.waitUntil(lambda: found == [frozenset({"sv"})])
    with qtbot.waitSignal(voice.speaking_changed) as told:
        voice.say("Hej", "sv")
    assert told.args == [True]
    with qtbot.waitSignal(voice.speaking_changed) as told:
        voice.stop()
    assert told.args == [False]
    qtbot.waitUntil(lambda: len(found) > 1)
    assert found == [frozenset({"sv"}), frozenset({"sv"})]
    voice.end()


def test_nothing_is_left_when_it_is_let_go(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """The process ends with its input; nobody is told that the voice was lost."""
    voice, found = begun(monkeypatch, READS_ON)
    qtbot.waitUntil(lambda: found == [frozenset({"sv"})])
    voice.end()
    app = QCoreApplication.instance()
    assert app is not None
    qtbot.waitUntil(lambda: not app.findChildren(QProcess))
    assert found == [frozenset({"sv"})]
