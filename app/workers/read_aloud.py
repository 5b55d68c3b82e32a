"""Reads a text aloud where this PC has a voice for the language; says plainly where it has none.

Qt's speech module is not part of every installation, so it is looked for when it is first needed.
"""

import importlib
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.log import get_logger

MODULE = "PySide6.QtTextToSpeech"
LOCALES = {"sv": "sv_SE", "en": "en_GB", "ar": "ar"}

log = get_logger(__name__)


class ReadAloud(QObject):
    """A voice, or the knowledge that there is none.

    Signals:
        speaking_changed: True while something is read.
    """

    speaking_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Any = None
        self._is_looked_for = False
        self._is_speaking = False

    @property
    def is_speaking(self) -> bool:
        """True while something is read."""
        return self._is_speaking

    def has_voice(self, language: str) -> bool:
        """Whether this PC can read this language aloud."""
        engine = self._find_engine()
        if engine is None:
            return False
        wanted = QLocale(LOCALES.get(language, language)).language()
        return any(locale.language() == wanted for locale in engine.availableLocales())

    def read(self, text: str, language: str) -> bool:
        """Begin to read, in place of what is read now; False where there is no voice for it."""
        if not self.has_voice(language):
            return False
        self._engine.setLocale(QLocale(LOCALES.get(language, language)))
        self._engine.say(text)
        return True

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._engine is not None:
            self._engine.stop()

    def _find_engine(self) -> Any:
        if not self._is_looked_for:
            self._is_looked_for = True
            self._engine = self._made()
        return self._engine

    def _made(self) -> Any:
        try:
            speech = importlib.import_module(MODULE).QTextToSpeech
            if not [each for each in speech.availableEngines() if each != "mock"]:
                return None
            engine = speech(self)
        except Exception:  # noqa: BLE001 - no module, no library, no sound: all mean no voice
            log.info("this PC has no voice")
            return None
        engine.stateChanged.connect(self._follow)
        return engine

    @Slot(object)
    def _follow(self, state: Any) -> None:
        is_speaking = getattr(state, "name", "") == "Speaking"
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)
