"""A sound from a process of its own: Linux's sound service may hang."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from typing_extensions import override

from app.workers.apart.process import OwnProcess
from app.workers.sound.sound import Sound


class SoundApart(Sound):
    """Tells the process when to play."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Take a WAV file."""
        super().__init__(parent)
        self._process = OwnProcess(self, "app.workers.sound.host", str(file))
        self._process.told.connect(self._hear)
        self._process.lost.connect(self._lose)

    @override
    def begin(self) -> None:
        self._process.start()

    @override
    def play(self) -> None:
        self._process.tell(play=True)

    @Slot(object)
    def _hear(self, told: Mapping[str, Any]) -> None:
        self.found.emit(told["found"])

    @Slot()
    def _lose(self) -> None:
        self.found.emit(False)
