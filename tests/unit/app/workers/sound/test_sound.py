"""A sound finds out whether it can be heard, and is no harm where it cannot."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.workers.sound.apart import SoundApart
from app.workers.sound.sound import Sound, sound_of_system

SECONDS = 20_000


def here(file: Path) -> Sound:
    """As on Windows and macOS."""
    from app.workers.sound.direct import DirectSound  # noqa: PLC0415 - needs the system's sound

    return DirectSound(file)


def apart(file: Path) -> Sound:
    """As on Linux."""
    if sys.platform == "win32":
        pytest.skip("Windows plays from the program itself")
    return SoundApart(file)


@pytest.mark.parametrize("make", [here, apart])
def test_without_a_loudspeaker_it_says_so(
    make: Callable[[Path], Sound],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    """A file that is not there stands for it; playing all the same is no harm."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")
    pytest.importorskip(
        "PySide6.QtMultimedia", reason="Qt's media need the system's sound", exc_type=ImportError
    )
    sound = make(tmp_path / "no.wav")
    with qtbot.waitSignal(sound.found, timeout=SECONDS) as told:
        sound.begin()
    assert told.args == [False]
    sound.play()
    sound.deleteLater()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess))


def test_without_the_systems_sound_there_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Qt's media cannot be imported then."""
    monkeypatch.setitem(sys.modules, "app.workers.sound.direct", None)
    assert sound_of_system(tmp_path, "win32") is None


def test_linux_plays_from_apart(tmp_path: Path, qtbot: QtBot) -> None:
    """Its sound service may hang."""
    del qtbot
    assert isinstance(sound_of_system(tmp_path, "linux"), SoundApart)


def test_nothing_of_it_is_loaded_before_it_is_needed() -> None:
    """Not with the window, the lesson or the students' corner: the start stays short."""
    screens = "app.bootstrap.window, app.ui.lesson.view, app.ui.kiosk.window, app.bootstrap.kiosk"
    heavy = "'PySide6.QtMultimedia', 'PySide6.QtTextToSpeech'"
    script = f"import sys, {screens}; sys.exit(any(each in sys.modules for each in ({heavy})))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603 - this Python
