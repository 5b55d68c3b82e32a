"""Reads a text aloud where this PC has a voice for the language; says plainly where it has none."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.log import get_logger
from app.workers.speech.apart import VoiceApart
from app.workers.speech.voice import Voice

log = get_logger(__name__)


class ReadAloud(QObject):
    """A voice, the search for one, or the knowledge that there is none.

    Signals:
        speaking_changed: True while something is read.
        voices_changed: another answer to `has_voice`.
    """

    speaking_changed = Signal(bool)
    voices_changed = Signal()

    def __init__(self, make: Callable[[], Voice | None], parent: QObject | None = None) -> None:
        """Take what makes a voice when one is first looked for; it may give None."""
        super().__init__(parent)
        self._make = make
        self._voice: Voice | None = None
        self._languages: frozenset[str] | None = None
        self._is_speaking = False

    @property
    def is_speaking(self) -> bool:
        """True while something is read."""
        return self._is_speaking

    @property
    def is_looking(self) -> bool:
        """True until it is known whether there is a voice."""
        return self._languages is None

    def has_voice(self, language: str) -> bool:
        """Whether this PC can read this language aloud."""
        return self._languages is not None and language in self._languages

    def look(self) -> None:
        """Find out which voices there are, without waiting for it."""
        voice = self._make()
        if voice is None:
            log.info("this PC has no voice")
            self._find(frozenset())
            return
        self._voice = voice
        voice.setParent(self)
        voice.found.connect(self._find)
        voice.speaking_changed.connect(self._follow)
        voice.begin()

    def read(self, text: str, language: str) -> bool:
        """Begin to read, in place of what is read now; False where there is no voice for it."""
        if self._voice is None or not self.has_voice(language):
            return False
        self._voice.say(text, language)
        return True

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._voice is not None:
            self._voice.stop()

    def end(self) -> None:
        """Be silent and let the voice go."""
        if self._voice is not None:
            self._voice.end()

    @Slot(object)
    def _find(self, languages: frozenset[str]) -> None:
        self._languages = languages
        self.voices_changed.emit()

    @Slot(bool)
    def _follow(self, is_speaking: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)


def voice_of_system(engine: str = "", platform: str = sys.platform) -> Voice | None:
    """A voice by Qt's name of its engine, or the system's own; None where there can be none."""
    if platform.startswith("linux"):
        return VoiceApart(engine)
    try:
        from app.workers.speech.direct import DirectVoice  # noqa: PLC0415 - loads sound, if any
    except ImportError:
        return None
    return DirectVoice(engine)
