"""A voice finds its languages, reads and falls silent, in this process and in one of its own.

Tried with the engine that Qt has for this purpose: it speaks English, at ten words a second, and
no loudspeaker is needed.
"""

import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.workers.speech.apart import VoiceApart
from app.workers.speech.voice import Voice

ENGINE = "mock"
LONG = "word " * 200
SECONDS = 10_000


def here() -> Voice:
    """As on Windows and macOS."""
    from app.workers.speech.direct import DirectVoice  # noqa: PLC0415 - needs the system's sound

    return DirectVoice(ENGINE)


def apart() -> Voice:
    """As on Linux."""
    if sys.platform == "win32":
        pytest.skip("the voice of Windows is not asked from another process")
    return VoiceApart(ENGINE)


@pytest.fixture(params=[here, apart])
def voice(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Voice]:
    """Each kind, with its voices found."""
    pytest.importorskip(
        "PySide6.QtTextToSpeech",
        reason="Qt's speech needs the system's sound",
        exc_type=ImportError,
    )
    make: Callable[[], Voice] = request.param
    made = make()
    with qtbot.waitSignal(made.found, timeout=SECONDS) as heard:
        made.begin()
    assert heard.args == [frozenset({"en"})]
    yield made
    made.end()


def test_it_tells_when_it_reads_and_when_it_is_done(voice: Voice, qtbot: QtBot) -> None:
    """By itself, at the end of the text."""
    told: list[bool] = []
    voice.speaking_changed.connect(told.append)
    voice.say("three short words", "en")
    qtbot.waitUntil(lambda: told == [True, False], timeout=SECONDS)


def test_it_falls_silent_when_asked(voice: Voice, qtbot: QtBot) -> None:
    """Long before the text would have ended."""
    with qtbot.waitSignal(voice.speaking_changed, timeout=SECONDS):
        voice.say(LONG, "en")
    with qtbot.waitSignal(voice.speaking_changed, timeout=SECONDS) as told:
        voice.stop()
    assert told.args == [False]


def test_it_reads_again_after_silence(voice: Voice, qtbot: QtBot) -> None:
    """Another text, in the place of the one that was being read."""
    told: list[bool] = []
    voice.speaking_changed.connect(told.append)
    voice.say(LONG, "en")
    voice.stop()
    voice.say("again", "en")
    qtbot.waitUntil(lambda: bool(told) and told[-1] is False, timeout=SECONDS)
    assert True in told


def test_silence_that_nobody_broke_is_no_harm(voice: Voice) -> None:
    """Stopped before anything is read, and let go twice."""
    voice.stop()
    voice.end()
    voice.end()
