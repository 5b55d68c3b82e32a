"""A voice in a process of its own: Linux's speech service (speech-dispatcher) may hang."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Slot
from typing_extensions import override

from app.log import get_logger
from app.workers.apart.process import OwnProcess
from app.workers.speech.voice import Voice

LOOKS_MS: Final = 15_000
SILENT_MS: Final = 2_000
"""How long it may go on after it was asked to be silent."""

log = get_logger(__name__)


class VoiceApart(Voice):
    """Tells the process what to say, and is told how it goes."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Take an engine by Qt's name for it, or the system's own."""
        super().__init__(parent)
        self._engine = engine
        self._process: OwnProcess | None = None
        self._is_speaking = False
        self._looking = QTimer(self, singleShot=True, interval=LOOKS_MS)
        self._looking.timeout.connect(self._give_up)
        self._falling_silent = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._falling_silent.timeout.connect(self._silence)

    @override
    def begin(self) -> None:
        self._process = OwnProcess(self, "app.workers.speech.host", self._engine)
        self._process.told.connect(self._hear)
        self._process.lost.connect(self._lose)
        self._looking.start()
        self._process.start()

    @override
    def say(self, text: str, language: str) -> None:
        self._falling_silent.stop()
        if self._process is not None:
            self._process.tell(read=text, language=language)

    @override
    def stop(self) -> None:
        if self._process is not None:
            if self._is_speaking:
                self._falling_silent.start()
            self._process.tell(stop=True)

    @override
    def end(self) -> None:
        self._drop()
        self._speak(is_speaking=False)

    def _drop(self) -> None:
        self._looking.stop()
        self._falling_silent.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    @Slot(object)
    def _hear(self, told: Mapping[str, Any]) -> None:
        if "found" in told:
            self._looking.stop()
            self.found.emit(frozenset(told["found"]))
        if "speaking" in told:
            self._speak(is_speaking=told["speaking"])

    def _speak(self, *, is_speaking: bool) -> None:
        if not is_speaking:
            self._falling_silent.stop()
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)

    @Slot()
    def _give_up(self) -> None:
        log.warning("the system's voice does not answer")
        if self._process is not None:
            self._process.kill()

    @Slot()
    def _silence(self) -> None:
        """It did not fall silent: end it; another process may find the voice again."""
        log.warning("the system's voice did not fall silent")
        if self._process is not None:
            self._process.lost.disconnect(self._lose)
            self._process.kill()
        self.end()
        self.begin()

    @Slot()
    def _lose(self) -> None:
        self.end()
        self.found.emit(frozenset[str]())
