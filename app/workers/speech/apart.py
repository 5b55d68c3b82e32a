"""A voice in a process of its own: this program itself, which does nothing else there.

Linux's speech service (speech-dispatcher) is asked in calls that wait: 1.3 to 1.8 s for its list of
voices, and for ever where it hangs, as it was seen to do without a loudspeaker. Qt keeps Python's
lock meanwhile, so that a thread would stop the window as well. A process can be let go.
"""

import json
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Slot
from typing_extensions import override

from app.log import get_logger
from app.workers.speech.voice import Voice

LOOKS_MS: Final = 15_000
SILENT_MS: Final = 2_000
"""How long it may go on after it was asked to be silent."""

log = get_logger(__name__)


def command(engine: str) -> tuple[str, list[str]]:
    """What starts the process: this Python, and what it is given."""
    return sys.executable, ["-m", "app.workers.speech.host", engine]


class VoiceApart(Voice):
    """Tells the process what to say in lines of JSON, and is told how it goes."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Take an engine by Qt's name for it, or the system's own."""
        super().__init__(parent)
        self._engine = engine
        self._process: QProcess | None = None
        self._is_speaking = False
        self._looking = QTimer(self, singleShot=True, interval=LOOKS_MS)
        self._looking.timeout.connect(self._give_up)
        self._falling_silent = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._falling_silent.timeout.connect(self._silence)

    @override
    def begin(self) -> None:
        """Nothing comes back but `found`."""
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._lose)
        process.errorOccurred.connect(self._lose)
        self._process = process
        self._looking.start()
        process.start(*command(self._engine))

    @override
    def say(self, text: str, language: str) -> None:
        self._falling_silent.stop()
        self._tell(read=text, language=language)

    @override
    def stop(self) -> None:
        if self._is_speaking:
            self._falling_silent.start()
        self._tell(stop=True)

    @override
    def end(self) -> None:
        """The process outlives this by as long as it needs to fall silent, two seconds at most."""
        self._looking.stop()
        self._falling_silent.stop()
        process, self._process = self._process, None
        if process is None:
            return
        for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
            signal.disconnect()
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.setParent(QCoreApplication.instance())
        process.finished.connect(process.deleteLater)
        QTimer.singleShot(SILENT_MS, process, process.kill)
        process.closeWriteChannel()

    def _tell(self, **words: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(words).encode() + b"\n")

    @Slot()
    def _listen(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if "found" in told:
                self._looking.stop()
                self.found.emit(frozenset(told["found"]))
            if "speaking" in told:
                self._speak(is_speaking=bool(told["speaking"]))

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
        """It did not fall silent; another process may find the voice again."""
        log.warning("the system's voice did not fall silent")
        self.end()
        self._speak(is_speaking=False)
        self.begin()

    @Slot()
    def _lose(self) -> None:
        """The process has ended, or could not be started."""
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        self._looking.stop()
        self._falling_silent.stop()
        self._speak(is_speaking=False)
        self.found.emit(frozenset[str]())
