"""The soft sound of a check-in, the same for everybody and for every way of checking in.

Qt's own sounds are a large part that is not installed, and no other program is started for one: on
Windows the system plays the file, elsewhere its bell rings, if it has one.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.ui.lesson.spot_state import SpotMessage, SpotState
from app.ui.theme import ASSETS

SOUND = ASSETS / "sounds" / "check-in.wav"


class Chime(QObject):
    """Sounds once for each check-in that the spot confirms."""

    def __init__(self, parent: QObject, sound: Callable[[], None] = lambda: play(SOUND)) -> None:
        super().__init__(parent)
        self._sound = sound
        self._before = SpotState()

    @Slot(object)
    def follow(self, state: SpotState) -> None:
        """Another message is up at the spot."""
        is_new = state.message is SpotMessage.CHECKED_IN and state.at != self._before.at
        self._before = state
        if is_new:
            self._sound()


def play(sound: Path) -> None:
    """Let the system play a file; returns at once."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - exists on Windows alone

        with suppress(RuntimeError):  # no loudspeakers: nothing is lost
            winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    QApplication.beep()
