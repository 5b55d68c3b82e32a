"""The soft sound of a check-in, the same for everybody and for every way of checking in.

Where Qt finds a loudspeaker it plays the file. Until it has, and where there is none, Windows plays
the file by itself, and elsewhere the system's bell rings, if it has one.
"""

import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.ui.lesson.spot_state import SpotMessage, SpotState
from app.ui.theme import ASSETS
from app.workers.sound.sound import Sound, sound_of_system

SOUND = ASSETS / "sounds" / "check-in.wav"


def ring() -> None:
    """Let the system be heard without Qt; returns at once."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - exists on Windows alone

        with suppress(RuntimeError):  # no loudspeakers: nothing is lost
            winsound.PlaySound(str(SOUND), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    QApplication.beep()


class Chime(QObject):
    """Sounds once for each check-in that the spot confirms; followed only where that is wanted."""

    def __init__(
        self,
        parent: QObject,
        make: Callable[[], Sound | None] = lambda: sound_of_system(SOUND),
        otherwise: Callable[[], None] = ring,
    ) -> None:
        """Take what makes the sound when it is first needed, and what is heard without it."""
        super().__init__(parent)
        self._make, self._otherwise = make, otherwise
        self._sound: Sound | None = None
        self._is_prepared = self._is_heard = False
        self._before = SpotState()

    @Slot(object)
    def follow(self, state: SpotState) -> None:
        """Another message is up at the spot."""
        self._prepare()  # with whoever steps up first, who is not checked in yet
        is_new = state.message is SpotMessage.CHECKED_IN and state.at != self._before.at
        self._before = state
        if not is_new:
            return
        if self._sound is not None and self._is_heard:
            self._sound.play()
        else:
            self._otherwise()

    def _prepare(self) -> None:
        if self._is_prepared:
            return
        self._is_prepared = True
        self._sound = self._make()
        if self._sound is not None:
            self._sound.setParent(self)
            self._sound.found.connect(self._hear)
            self._sound.begin()

    @Slot(bool)
    def _hear(self, is_heard: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._is_heard = is_heard
